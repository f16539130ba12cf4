package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each format gives the article that went into it. */
class FormatsTest {
  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractors.create(ExtractionLimits.DEFAULTS, Isolation.IN_PROCESS);

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  @Test
  void html() {
    assertArticle(
        EXTRACTOR.extract(Texts.html().getBytes(StandardCharsets.UTF_8), ExtractionHints.NONE));
  }

  @Test
  void docxWithoutHeaderAndFooter() throws Exception {
    Article article =
        assertArticle(
            EXTRACTOR.extract(
                OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS), ExtractionHints.NONE));
    assertFalse(article.body().contains("RUNNING"), article.body());
    assertEquals(List.of("Dana Orazova"), article.authors());
  }

  private static Article assertArticle(Extraction extraction) {
    assertEquals(Extraction.Status.OK, extraction.status(), extraction.reason());
    assertEquals(1, extraction.articles().size());
    Article article = extraction.articles().get(0);
    assertEquals(Texts.TITLE, article.title());
    assertEquals(String.join("\n\n", Texts.PARAGRAPHS), article.body());
    return article;
  }
}
