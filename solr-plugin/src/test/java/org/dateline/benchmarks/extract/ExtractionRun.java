package org.dateline.benchmarks.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.Article;
import org.dateline.extract.Charsets;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.HtmlArticles;
import org.dateline.extract.TextArticles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Runs the extractor over a folder of pages and writes one JSON object per file, for scoring
 * against a gold standard.
 *
 * <p>Arguments: {@code html|text|stripped FOLDER OUT.jsonl [PASSES]}. {@code stripped} first turns
 * HTML into plain text. With PASSES above 1 the processor time per page is measured in the last
 * one.
 */
public final class ExtractionRun {
  private ExtractionRun() {}

  public static void main(String[] args) throws IOException {
    int passes = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Path> files;
    try (Stream<Path> walk = Files.list(Path.of(args[1]))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    double[] millis = new double[files.size()];
    List<Article> articles = new ArrayList<>();
    for (int pass = 0; pass < passes; pass++) {
      articles.clear();
      for (int i = 0; i < files.size(); i++) {
        byte[] bytes = Files.readAllBytes(files.get(i));
        String stripped = args[0].equals("stripped") ? strip(bytes) : null;
        long before = threads.getCurrentThreadCpuTime();
        articles.add(read(args[0], bytes, stripped));
        millis[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
      }
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
      for (int i = 0; i < files.size(); i++) {
        out.println(json.writeValueAsString(record(files.get(i), articles.get(i))));
      }
    }
    Arrays.sort(millis);
    PrintWriter report =
        new PrintWriter(
            new java.io.OutputStreamWriter(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), StandardCharsets.UTF_8),
            true);
    report.printf(
        java.util.Locale.ROOT,
        "%d files, CPU ms a page: mean %.1f, median %.1f, p99 %.1f, max %.1f%n",
        files.size(),
        Arrays.stream(millis).average().orElse(0),
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)],
        millis[millis.length - 1]);
  }

  private static Article read(String mode, byte[] bytes, String stripped) {
    return switch (mode) {
      case "html" -> HtmlArticles.extract(bytes, ExtractionHints.NONE);
      case "text" ->
          TextArticles.extract(Charsets.decode(bytes, null).text(), ExtractionHints.NONE);
      case "stripped" -> TextArticles.extract(stripped, ExtractionHints.NONE);
      default -> throw new IllegalArgumentException("html, text or stripped, not " + mode);
    };
  }

  /**
   * The page as a plain HTML-to-text gives it: a line a block, an empty line around paragraphs,
   * headings and lists, a bullet before items; scripts and styles left out, nothing else.
   */
  static String strip(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(out, text.getWholeText());
            } else if (node instanceof Element e) {
              if (e.normalName().equals("li")) {
                newLine(out);
                out.append("  \u2022 ");
              } else if (e.normalName().equals("br")) {
                newLine(out);
              } else if (e.isBlock()) {
                newLine(out);
                if (SPACED.contains(e.normalName())) {
                  out.append('\n');
                }
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e && e.isBlock()) {
              newLine(out);
              if (SPACED.contains(e.normalName())) {
                out.append('\n');
              }
            }
          }
        },
        Jsoup.parse(Charsets.decode(bytes, null).text()).body());
    return out.toString();
  }

  private static final Set<String> SPACED =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote");

  private static void append(StringBuilder out, String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }
  }

  private static void newLine(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private static Map<String, Object> record(Path file, Article a) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", file.getFileName().toString());
    map.put("title", a.title());
    map.put("author", a.authors());
    map.put("published", a.published());
    map.put("modified", a.modified());
    map.put("language", a.language());
    map.put("siteName", a.siteName());
    map.put("agency", a.agency());
    map.put("dateline", a.dateline());
    map.put("section", a.section());
    map.put("url", a.url());
    map.put("provenance", a.provenance());
    map.put("body", a.body());
    return map;
  }
}
