package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts and pages are read up to six million bytes, then characters; the rest is not lost on the
 * sly.
 */
class LongTextTest {
  private static final int LONG = 6_500_000;
  private static final String FIRST = "The first paragraph says that the river fell on Wednesday.";
  private static final String LAST = "The last paragraph says that the road is open again.";

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html"})
  void bytesAreCut(String type) {
    Extraction cut = extract(type, ExtractionLimits.DEFAULTS, "");
    assertEquals(Extraction.Status.PARTIAL, cut.status());
    assertTrue(cut.reason().startsWith("cut after 6000000 of "), cut.reason());
    assertTrue(cut.reason().endsWith(" bytes (maxMarkupBytes)"), cut.reason());
    assertCut(cut);
  }

  /** A larger limit of bytes, as for texts of two bytes a letter, leaves that of characters. */
  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html"})
  void charactersAreCut(String type) {
    ExtractionLimits limits =
        ExtractionLimits.DEFAULTS.toBuilder().maxMarkupBytes(40_000_000).build();
    Extraction cut = extract(type, limits, "é");
    assertEquals(Extraction.Status.PARTIAL, cut.status());
    assertTrue(cut.reason().startsWith("cut after 6000000 of "), cut.reason());
    assertTrue(cut.reason().endsWith(" characters"), cut.reason());
    assertCut(cut);
  }

  @Test
  void shorterOnesAreNot() {
    try (ArticleExtractor extractor =
        ArticleExtractors.create(ExtractionLimits.DEFAULTS, Isolation.IN_PROCESS)) {
      String text = text("text/plain", 500_000, "");
      Extraction whole = extractor.extract(bytes(text), ExtractionHints.NONE);
      assertEquals(Extraction.Status.OK, whole.status(), whole.reason());
      assertTrue(whole.articles().get(0).body().endsWith(LAST));
    }
  }

  private static void assertCut(Extraction cut) {
    String body = cut.articles().get(0).body();
    assertTrue(body.startsWith(FIRST));
    assertTrue(body.length() > 5_000_000, body.length() + " characters");
    assertTrue(body.length() <= 6_000_000, body.length() + " characters");
    assertFalse(body.contains(LAST));
  }

  private static Extraction extract(String type, ExtractionLimits limits, String letter) {
    try (ArticleExtractor extractor = ArticleExtractors.create(limits, Isolation.IN_PROCESS)) {
      return extractor.extract(
          bytes(text(type, LONG, letter)), new ExtractionHints(null, type, null));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String type, int chars, String letter) {
    boolean html = type.endsWith("html");
    StringBuilder text = new StringBuilder(chars + 1_000);
    text.append(html ? "<html><body><article><p>" : "").append(FIRST);
    for (int i = 0; text.length() < chars; i++) {
      text.append(html ? "</p><p>" : "\n\n");
      text.append("Paragraph ").append(i).append(letter);
      text.append(" tells how the water rose in the night, street by street, until the dam held.");
      text.append(" It stood for two days, and then the river went back into its bed, slowly.");
    }
    return text.append(html ? "</p><p>" : "\n\n")
        .append(LAST)
        .append(html ? "</p>" : "")
        .toString();
  }
}
