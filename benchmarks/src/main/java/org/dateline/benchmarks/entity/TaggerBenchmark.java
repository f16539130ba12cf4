package org.dateline.benchmarks.entity;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.solr.client.solrj.SolrServerException;
import org.dateline.entity.EntityTagger;
import org.dateline.entity.Gazetteer;
import org.dateline.entity.GazetteerCompiler;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.NameScanner;
import org.dateline.lucene.FastStandardTokenizer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.lucene.PlainWordFilter;
import org.dateline.text.ArticleText;
import org.dateline.translit.KeyHash;

/**
 * Names in text: Dateline beside Solr's Tagger on the same names and articles, in one run.
 *
 * <pre>TaggerBenchmark TEXT GIVEN-NAMES NUMBER…</pre>
 *
 * <p>TEXT is running text in UTF-8 of at least two million characters, the first half of which (two
 * million at most) is read before each round and not timed, as by a node that has indexed other
 * articles; then {@value #MOST} characters of the rest are timed. No text is read twice by the same
 * analyzer, because text over and over would flatter every cache. GIVEN-NAMES is a file of given
 * names ({@code names/first_names.tsv} of the configset). Numbers of names, e.g. {@code 10000
 * 100000 1000000}.
 *
 * <p>Prints per number the speed of each system in MB of text per second of thread CPU time (median
 * of the rounds), its ratio to the bare token stream, memory and load time of the compiled list. A
 * row marked "first text" is without the text read before.
 */
public final class TaggerBenchmark {
  private static final int MOST = 1_000_000;
  private static final int LENGTH = 5000;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private TaggerBenchmark() {}

  /** Runs the comparison for each number of names. */
  public static void main(String[] args) throws IOException, SolrServerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String text = Files.readString(Path.of(args[0]));
    List<String> given = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !line.startsWith("#")) {
        given.addAll(List.of(cells[2].split(" \\| ")));
      }
    }
    for (String count : List.of(args).subList(2, args.length)) {
      run(Integer.parseInt(count), text, given, out);
    }
  }

  private static void run(int count, String text, List<String> given, PrintStream out)
      throws IOException, SolrServerException {
    Names names = new Names(given);
    List<GazetteerEntry> entities = names.entities(count);
    int half = Math.min(2 * MOST, text.length() / 2);
    List<String> before = names.articles(text.substring(0, half), entities, LENGTH);
    List<String> articles =
        names.articles(
            text.substring(half, Math.min(half + MOST, text.length())), entities, LENGTH);
    long bytes = 0;
    for (String article : articles) {
      bytes += article.getBytes(StandardCharsets.UTF_8).length;
    }
    Path folder = Files.createTempDirectory("tagger-benchmark");
    Analyzer lucene = new PlainAnalyzer(false);
    Analyzer plain = new PlainAnalyzer(true);
    Analyzer keyed = NameAnalyzer.create();
    Loaded plainList = compile(entities, plain, folder.resolve("plain.compiled"));
    Loaded keyedList = compile(entities, keyed, folder.resolve("keyed.compiled"));
    NameScanner plainScanner = new NameScanner(plainList.gazetteer, plain);
    try (SolrTagger solr = new SolrTagger(folder.resolve("solr"), entities)) {
      Map<String, Supplier<ToIntFunction<String>>> systems = new LinkedHashMap<>();
      systems.put(
          "token stream (standard, possessive, folding, lower case)",
          () -> article -> tokens(lucene, article));
      systems.put("the same by plainWord", () -> article -> tokens(plain, article));
      systems.put(
          "Dateline names, plainWord",
          () -> article -> plainScanner.scan(article, (s, e, hit) -> {}));
      systems.put("token stream of words as written", () -> article -> tokens(keyed, article));
      systems.put(
          "Dateline names with transliteration keys",
          () -> {
            NameScanner scanner = new NameScanner(keyedList.gazetteer, NameAnalyzer.create());
            return read(before, article -> scanner.scan(article, (s, e, hit) -> {}));
          });
      systems.put(
          "the same, first text",
          () -> {
            NameScanner scanner = new NameScanner(keyedList.gazetteer, NameAnalyzer.create());
            return article -> scanner.scan(article, (s, e, hit) -> {});
          });
      systems.put(
          "Dateline entity tagger, listed names",
          () -> {
            EntityTagger tagger = new EntityTagger(keyedList.gazetteer, NameAnalyzer.create());
            return read(
                before, article -> tagger.tag(new ArticleText("", article, "en", null)).size());
          });
      systems.put("Solr Tagger, FST50, one segment", () -> solr::tag);
      double[][] seconds = new double[systems.size()][ROUNDS];
      int[] found = new int[systems.size()];
      // One round of each after the other, so that all meet the same neighbours.
      for (int round = -1; round < ROUNDS; round++) {
        int s = 0;
        for (Supplier<ToIntFunction<String>> made : systems.values()) {
          ToIntFunction<String> system = made.get();
          long start = THREADS.getCurrentThreadCpuTime();
          int hits = 0;
          for (String article : articles) {
            hits += system.applyAsInt(article);
          }
          if (round >= 0) {
            seconds[s][round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
          }
          found[s++] = hits;
        }
      }
      print(out, count, bytes, List.copyOf(systems.keySet()), seconds, found);
    }
    memory(out, "plain", plainList);
    memory(out, "with keys", keyedList);
  }

  private static void print(
      PrintStream out,
      int count,
      long bytes,
      List<String> systems,
      double[][] seconds,
      int[] found) {
    out.printf(Locale.ROOT, "%n%,d names, %,d bytes of text%n", count, bytes);
    out.printf(Locale.ROOT, "  %-58s %8s %8s %8s %9s%n", "", "MB/s", "x stream", "x Solr", "found");
    double solr = bytes / 1e6 / median(seconds[seconds.length - 1]);
    for (int s = 0; s < seconds.length; s++) {
      double speed = bytes / 1e6 / median(seconds[s]);
      double stream = bytes / 1e6 / median(seconds[0]);
      out.printf(
          Locale.ROOT,
          "  %-58s %8.2f %8.3f %8.1f %,9d%n",
          systems.get(s),
          speed,
          speed / stream,
          speed / solr,
          found[s]);
    }
  }

  private static void memory(PrintStream out, String what, Loaded list) {
    out.printf(
        Locale.ROOT,
        "  list %-10s %,d names (surnames included), %.1f bytes of heap a name, loaded in %.0f ms,"
            + " built in %.1f s%n",
        what,
        list.gazetteer.names(),
        (double) list.heap / list.gazetteer.names(),
        list.loadMillis,
        list.buildSeconds);
  }

  /** A compiled list as a server would hold it. */
  private record Loaded(Gazetteer gazetteer, long heap, double loadMillis, double buildSeconds) {}

  private static Loaded compile(List<GazetteerEntry> entities, Analyzer analyzer, Path file)
      throws IOException {
    long start = System.nanoTime();
    GazetteerCompiler compiler = new GazetteerCompiler(analyzer);
    entities.forEach(compiler::add);
    compiler.write(file);
    compiler = null;
    double build = (System.nanoTime() - start) / 1e9;
    Gazetteer empty = Gazetteer.of(List.of(), analyzer);
    long before = used();
    start = System.nanoTime();
    Gazetteer gazetteer = empty.withCompiled(List.of(file), analyzer);
    double load = (System.nanoTime() - start) / 1e6;
    return new Loaded(gazetteer, used() - before, load, build);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static ToIntFunction<String> read(List<String> before, ToIntFunction<String> system) {
    for (String text : before) {
      int unused = system.applyAsInt(text);
    }
    return system;
  }

  private static int tokens(Analyzer analyzer, String text) {
    int count = 0;
    try (TokenStream stream = analyzer.tokenStream(KeyHash.FIELD, text)) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return count;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Words without possessive, accents and capitals, by Lucene's filters or by our one. */
  private static final class PlainAnalyzer extends Analyzer {
    private final boolean one;

    PlainAnalyzer(boolean one) {
      this.one = one;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer source = new FastStandardTokenizer();
      TokenStream sink =
          one
              ? new PlainWordFilter(source)
              : new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(source)));
      return new TokenStreamComponents(source, sink);
    }
  }
}
