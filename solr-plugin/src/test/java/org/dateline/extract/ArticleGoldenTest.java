package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages and texts of our own wording, one per pattern, with the article expected from each in a
 * {@code .article} file beside it. {@code -Ddateline.golden=DIR} writes what was found to a folder
 * for review instead.
 */
class ArticleGoldenTest {
  @TestFactory
  Stream<DynamicTest> pages() throws Exception {
    return files("pages")
        .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, html(file))));
  }

  @TestFactory
  Stream<DynamicTest> texts() throws Exception {
    return files("texts")
        .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, text(file))));
  }

  private static Article html(Path file) throws IOException {
    return HtmlArticles.extract(Files.readAllBytes(file), ExtractionHints.NONE);
  }

  private static Article text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return TextArticles.extract(Charsets.decode(bytes, null).text(), ExtractionHints.NONE);
  }

  private static Stream<Path> files(String folder) throws IOException, URISyntaxException {
    Path path = Path.of(ArticleGoldenTest.class.getResource(folder).toURI());
    try (Stream<Path> walk = Files.list(path)) {
      List<Path> files = walk.filter(p -> !name(p).endsWith(".article")).sorted().toList();
      assertTrue(files.size() >= 4, "found only " + files);
      return files.stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void check(Path file, Article article) throws IOException {
    String golden = System.getProperty("dateline.golden");
    if (golden != null) {
      Files.writeString(Path.of(golden, name(file) + ".article"), print(article));
      return;
    }
    Path expected = file.resolveSibling(name(file) + ".article");
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), print(article));
  }

  private static String print(Article a) {
    StringBuilder out = new StringBuilder();
    line(out, "title", a.title());
    line(out, "authors", String.join(" | ", a.authors()));
    line(out, "published", a.published());
    line(out, "modified", a.modified());
    line(out, "language", a.language());
    line(out, "site", a.siteName());
    line(out, "url", a.url());
    line(out, "image", a.image());
    line(out, "section", a.section());
    line(out, "tags", String.join(" | ", a.tags()));
    line(out, "description", a.description());
    line(out, "agency", a.agency());
    line(out, "dateline", a.dateline());
    line(out, "provenance", new TreeMap<>(a.provenance()).toString());
    return out.append('\n').append(a.body()).append('\n').toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    if (value != null && !value.isEmpty()) {
      out.append(key).append(": ").append(value).append('\n');
    }
  }
}
