package org.dateline.extract;

import static org.dateline.extract.NewsFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** Frame of the tests with files made to do harm: each ends in time, and the next is read. */
abstract class HostileTest {
  static final long TIMEOUT_MS = 20_000;
  private static final long SLACK_MS = 2_000;

  private final ExtractionHints hints;
  ArticleExtractor extractor;

  HostileTest(ExtractionHints hints) {
    this.hints = hints;
  }

  @AfterEach
  void nextDocumentIsRead() {
    Extraction next = extract(utf8(NewsFiles.html()));
    assertEquals(Extraction.Status.OK, next.status(), next.reason());
    assertRead(next);
    extractor.close();
  }

  /** Asserts that {@link NewsFiles#html} was read. */
  abstract void assertRead(Extraction news);

  /** What holds of every answer. */
  void check(Extraction extraction) {}

  final Extraction assertReason(String reason, byte[] bytes) {
    Extraction extraction = extract(bytes);
    assertTrue(
        extraction.reason() != null && extraction.reason().contains(reason),
        extraction.status() + " " + extraction.reason());
    return extraction;
  }

  final Extraction extract(byte[] bytes) {
    long start = System.nanoTime();
    Extraction extraction = extractor.extract(bytes, hints);
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertTrue(ms < TIMEOUT_MS + SLACK_MS, ms + " ms");
    check(extraction);
    return extraction;
  }
}
