package org.dateline.benchmarks.solr;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.io.FileUtils;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.CoreDescriptor;
import org.apache.solr.core.SolrCore;

/**
 * Time to open a core and heap it keeps, on a configset with our chain and on the same one without
 * it (no processors, handler, query parsers and components of ours; the analysis stays), in one
 * virtual machine each, so that classes load in both. A small core is opened before, so that Solr's
 * own first steps are not counted; a second core with the same files follows, then the first one is
 * unloaded and opened again.
 *
 * <pre>
 * java -Xmx1g -cp … org.dateline.benchmarks.solr.CoreOpening configsets/news/conf with
 * java -Xmx1g -cp … org.dateline.benchmarks.solr.CoreOpening configsets/news/conf changed
 * java -Xmx1g -cp … org.dateline.benchmarks.solr.CoreOpening configsets/news/conf without
 * </pre>
 *
 * <p>{@code changed} is {@code with} where a list of the gazetteer, one of given names and a claim
 * lexicon are no longer those of the jar.
 */
public final class CoreOpening {
  private static final int COLLECTIONS = 4;
  private static final int WARM = 3;

  private CoreOpening() {}

  /**
   * @param args a conf folder; {@code with}, {@code changed} or {@code without}
   */
  public static void main(String[] args) throws Exception {
    Path home = Files.createTempDirectory("start-up");
    try {
      run(home, Path.of(args[0]), Lists.valueOf(args[1].toUpperCase(Locale.ROOT)));
    } finally {
      FileUtils.deleteDirectory(home.toFile());
    }
    // Solr leaves threads behind.
    System.exit(0);
  }

  private enum Lists {
    WITH,
    CHANGED,
    WITHOUT
  }

  private static void run(Path home, Path conf, Lists lists) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    layOut(home.resolve("small"), SMALL);
    for (String name : List.of("news", "second")) {
      FileUtils.copyDirectory(conf.toFile(), home.resolve(name + "/conf").toFile());
      if (lists == Lists.WITHOUT) {
        withoutChain(home.resolve(name + "/conf/solrconfig.xml"));
      } else if (lists == Lists.CHANGED) {
        for (String list :
            List.of("gazetteer/places.tsv", "names/first_names.tsv", "claims/claims_en.tsv")) {
          Files.writeString(
              home.resolve(name + "/conf/" + list), "\n# Changed.\n", StandardOpenOption.APPEND);
        }
      }
    }
    CoreContainer container = new CoreContainer(home, new Properties());
    container.load();
    container.create("small", Map.of());
    long before = heap();
    Times cold = open(container, "news");
    long kept = heap() - before;
    out.printf(
        Locale.ROOT,
        "%s our chain: opened in %s, keeps %.1f MB after collection",
        lists == Lists.CHANGED ? "changed lists, with" : lists.name().toLowerCase(Locale.ROOT),
        cold,
        kept / 1e6);
    before = heap();
    Times second = open(container, "second");
    out.printf(
        Locale.ROOT, "; a second core in %s, keeps %.1f MB", second, (heap() - before) / 1e6);
    container.unload("second", false, false, false);
    for (int i = 0; i < WARM; i++) {
      container.unload("news", false, false, false);
      out.printf(Locale.ROOT, "; again in %s", open(container, "news"));
    }
    out.println();
    container.shutdown();
  }

  /**
   * What opening took.
   *
   * @param wallMs by the clock, other work of the machine included
   * @param cpuMs of the thread that opened the core
   */
  private record Times(long wallMs, long cpuMs) {
    @Override
    public String toString() {
      return wallMs + " ms (" + cpuMs + " ms of one processor)";
    }
  }

  private static Times open(CoreContainer container, String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    SolrCore core = container.create(name, Map.of());
    CoreDescriptor descriptor = core.getCoreDescriptor();
    if (!descriptor.getName().equals(name)) {
      throw new IllegalStateException(descriptor.getName());
    }
    return new Times(
        (System.nanoTime() - begun) / 1_000_000,
        (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
  }

  /** Bytes in use once nothing more is collected. */
  private static long heap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      try {
        Thread.sleep(200); // searchers warm and threads end
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }

  /** Takes out every element of ours, and the chains, which consist of them. */
  static void withoutChain(Path solrconfig) throws IOException {
    String text = Files.readString(solrconfig);
    for (String element :
        List.of(
            "updateRequestProcessorChain", "requestHandler", "queryParser", "searchComponent")) {
      StringBuilder kept = new StringBuilder();
      int at = 0;
      for (int from = text.indexOf("<" + element + " ", at);
          from >= 0;
          from = text.indexOf("<" + element + " ", at)) {
        int tagEnd = text.indexOf('>', from);
        boolean closed = text.charAt(tagEnd - 1) == '/';
        int to =
            closed ? tagEnd + 1 : text.indexOf("</" + element + ">", from) + element.length() + 3;
        String whole = text.substring(from, to);
        kept.append(text, at, from);
        boolean ours = whole.contains("org.dateline.") || whole.contains("claims-");
        kept.append(ours ? "" : whole);
        at = to;
      }
      text = kept.append(text.substring(at)).toString();
    }
    Files.writeString(solrconfig, text);
  }

  private static final String SMALL =
      "<config><luceneMatchVersion>9.12</luceneMatchVersion><schemaFactory"
          + " class=\"ClassicIndexSchemaFactory\"/><requestHandler name=\"/select\""
          + " class=\"solr.SearchHandler\"/></config>";

  private static void layOut(Path core, String solrconfig) throws IOException {
    Path conf = Files.createDirectories(core.resolve("conf"));
    Files.writeString(conf.resolve("solrconfig.xml"), solrconfig);
    Files.writeString(
        conf.resolve("schema.xml"),
        "<schema name=\"small\" version=\"1.6\"><uniqueKey>id</uniqueKey><fieldType name=\"string\""
            + " class=\"solr.StrField\"/><field name=\"id\" type=\"string\"/></schema>");
  }
}
