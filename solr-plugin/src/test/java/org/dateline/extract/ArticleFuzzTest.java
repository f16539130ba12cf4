package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: no exception, and time that grows with the size only. */
class ArticleFuzzTest {
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<div class=\"article-body\">",
    "</div>",
    "<table><tr><td>",
    "</table>",
    "<a href=x>",
    "</a>",
    "<h1>",
    "</h1>",
    "<ul><li>",
    "</ul>",
    "<script type=\"application/ld+json\">",
    "</script>",
    "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
    "\"}",
    "<br><br>",
    "&amp;&#x1F600;",
    "<!--",
    "-->",
    "<article>",
    "</article>",
    "The bridge stays closed, the mayor said on Monday. ",
    "Мост закрыт. ",
    "市长说,桥关闭了。",
    "By Ann Lee",
    "01/02/2023",
    "\u0000",
    "\uD800",
    "<blockquote>",
    "<pre>\n\n",
    "</pre>",
    "<time datetime=\"2022-13-45\">",
    "<meta property=og:title content=\"x\">",
    "<figure><img><figcaption>",
    "<svg><p>",
    "<select><option>",
    "<p hidden>",
    " - (Reuters) - "
  };

  @Test
  void randomMarkup() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder();
      int n = random.nextInt(300);
      for (int i = 0; i < n; i++) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        check(HtmlArticles.extract(page.toString(), ExtractionHints.NONE));
        check(TextArticles.extract(page.toString(), ExtractionHints.NONE));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void mutatedPages() throws Exception {
    List<byte[]> pages = new ArrayList<>();
    for (String folder : new String[] {"pages", "texts"}) {
      try (Stream<Path> walk =
          Files.list(Path.of(ArticleFuzzTest.class.getResource(folder).toURI()))) {
        for (Path file : (Iterable<Path>) walk::iterator) {
          pages.add(Files.readAllBytes(file));
        }
      }
    }
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] bytes = pages.get(random.nextInt(pages.size())).clone();
      for (int i = random.nextInt(40); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      try {
        check(HtmlArticles.extract(bytes, ExtractionHints.NONE));
        check(HtmlArticles.extract(cut, ExtractionHints.NONE));
        check(TextArticles.extract(Charsets.decode(cut, null).text(), ExtractionHints.NONE));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void hugeAndDeepPagesEnd() {
    String paragraph =
        "<p>The bridge stays closed for two weeks, the mayor said on Monday, and nobody knew why.</p>";
    List<String> pages =
        List.of(
            "<div>".repeat(50_000) + paragraph + "</div>".repeat(50_000),
            "<b>".repeat(50_000) + paragraph,
            "<table><tr><td>".repeat(20_000) + paragraph,
            "<body>" + paragraph.repeat(60_000),
            "<body>" + "<div class=a>".repeat(300) + paragraph.repeat(20_000),
            "<p>" + "a".repeat(6_000_000),
            "<p>" + "word, ".repeat(1_000_000),
            "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>" + paragraph,
            "<script type='application/ld+json'>{\"a\":\""
                + "\\\"  ".repeat(500_000)
                + "</script>"
                + paragraph,
            "<h1>x</h1>".repeat(50_000) + paragraph,
            "<ul>"
                + "<li><a href=x>Some headline of an article here</a><p>Its teaser says a little more.</p>"
                    .repeat(20_000));
    for (String page : pages) {
      Article article =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () ->
                  HtmlArticles.extract(page.getBytes(StandardCharsets.UTF_8), ExtractionHints.NONE),
              page.substring(0, 40));
      check(article);
    }
  }

  @Test
  void hugeTextsEnd() {
    String line =
        "The bridge stays closed for two weeks, the mayor said on Monday, and nobody knew why.\n";
    for (String text :
        List.of(
            line.repeat(60_000),
            "a".repeat(6_000_000),
            "x\n".repeat(2_000_000),
            "1/1/".repeat(1_000_000),
            (line + "\n").repeat(40_000),
            "By Ann Lee\n".repeat(100_000),
            "• item\n".repeat(300_000))) {
      Article article =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> TextArticles.extract(text, ExtractionHints.NONE),
              text.substring(0, 20));
      check(article);
    }
  }

  private static void check(Article article) {
    assertNotNull(article.body());
    assertTrue(article.provenance().keySet().stream().noneMatch(String::isBlank));
  }
}
