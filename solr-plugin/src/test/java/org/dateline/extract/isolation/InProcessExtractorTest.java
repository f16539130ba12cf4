package org.dateline.extract.isolation;

import static org.dateline.extract.format.HostileReader.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.format.DocumentReader;
import org.dateline.extract.format.HostileReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A parser that does not end keeps its thread, since nothing ends one from outside: only so many
 * may, and none of them longer than it must.
 */
class InProcessExtractorTest {
  private static final ExtractionLimits LIMITS =
      ExtractionLimits.DEFAULTS.toBuilder().timeoutMs(200).build();

  private static final byte[] GOOD =
      "The water fell on Wednesday.\n\nThe road is open again, the mayor said in the evening."
          .getBytes(StandardCharsets.UTF_8);

  private final AtomicBoolean released = new AtomicBoolean();
  private final DocumentReader reader = HostileReader.documentReader(released::get);
  private final InProcessExtractor extractor = new InProcessExtractor(LIMITS, () -> reader);

  @AfterEach
  void release() {
    released.set(true);
    extractor.close();
  }

  @Test
  void fewHangingParsersAreBorneThenNoMoreIsRead() throws Exception {
    reader.read(GOOD, ExtractionHints.NONE, warm()); // loads classes outside the time limit
    for (int i = 0; i < 4; i++) {
      Extraction hanging = extractor.extract(order("loop"), ExtractionHints.NONE);
      assertEquals("time-out after 200 ms (timeoutMs)", hanging.reason());
    }
    Extraction refused = extractor.extract(GOOD, ExtractionHints.NONE);
    assertEquals(Extraction.Status.FAILED, refused.status());
    assertEquals(
        "4 earlier documents still hang in their parsers: none is parsed in this process before"
            + " one of them ends",
        refused.reason());
    assertEquals("none", refused.parser());
    assertEquals(4, threads());

    released.set(true);
    awaitNoThreads();
    Extraction next = extractor.extract(GOOD, ExtractionHints.NONE);
    assertEquals(Extraction.Status.OK, next.status(), next.reason());
  }

  @Test
  void interruptedCallerGetsAnAnswerAtOnce() throws Exception {
    Thread.currentThread().interrupt();
    Extraction cut = extractor.extract(order("loop"), ExtractionHints.NONE);
    assertTrue(Thread.interrupted(), "the caller's own sign is kept");
    assertEquals("interrupted", cut.reason());
  }

  private static org.dateline.extract.format.Reading warm() {
    return new org.dateline.extract.format.Reading(LIMITS, article -> {});
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("dateline-extract"))
        .count();
  }

  private static void awaitNoThreads() throws InterruptedException {
    for (int i = 0; i < 100 && threads() > 0; i++) {
      Thread.sleep(50);
    }
    assertFalse(threads() > 0, "a parser's thread is left over");
  }
}
