package org.dateline.extract.isolation;

import static org.dateline.extract.format.HostileReader.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parsers that loop, exit, print and exhaust heap or stack cannot do more harm than lose a file.
 */
class ProcessExtractorTest {
  /** Above the start of a child on a busy machine. */
  private static final long TIMEOUT_MS = 8_000;

  /** What a request may take beyond its limit. */
  private static final long SLACK_MS = 2_000;

  private static final ExtractionLimits LIMITS =
      ExtractionLimits.DEFAULTS.toBuilder()
          .timeoutMs(TIMEOUT_MS)
          .childHeapMb(96)
          .childPoolSize(1)
          .build();

  private static final byte[] GOOD =
      "The water fell on Wednesday.\n\nThe road is open again, the mayor said in the evening."
          .getBytes(StandardCharsets.UTF_8);

  private ProcessExtractor extractor = hostile(LIMITS);
  private long pid;

  private static ProcessExtractor hostile(ExtractionLimits limits) {
    return new ProcessExtractor(
        limits, null, new ChildCommand(HostileChildMain.class.getName(), ChildClassPath.find()));
  }

  @AfterEach
  void close() {
    extractor.close();
    assertTrue(extractor.pids().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "exit, exit code 5, false",
    "halt, exit code 6, false",
    "heap, heap of the parser process exhausted (childHeapMb=96), false",
    "stack, stack exhausted, true",
    "throw, hostile, true"
  })
  void nextDocumentParses(String order, String reason, boolean sameChild) throws Exception {
    assertGood();
    Extraction lost = timed(order(order));
    assertEquals(Extraction.Status.FAILED, lost.status());
    assertTrue(lost.reason().contains(reason), lost.reason());
    long before = pid;
    assertGood();
    assertEquals(sameChild, before == pid);
    assertEquals(sameChild, isAlive(before));
  }

  @Test
  void loopEndsInTimeAndKeepsTheTextReadBefore() throws Exception {
    extractor.close();
    extractor = hostile(LIMITS.toBuilder().timeoutMs(5_000).build());
    assertGood();
    long child = pid;
    Extraction cut = timed(order("partial"));
    assertEquals(Extraction.Status.PARTIAL, cut.status());
    assertEquals("time-out after 5000 ms (timeoutMs)", cut.reason());
    assertEquals("Read before the loop.", cut.articles().get(0).body());
    assertEquals("text", cut.parser());
    assertGone(child);
    assertGood();
  }

  @Test
  void articlesFinishedBeforeACrashAreKept() {
    Extraction cut = timed(order("entries then exit"));
    assertEquals(Extraction.Status.PARTIAL, cut.status());
    assertEquals("First", cut.articles().get(0).title());
    assertTrue(cut.reason().contains("exit code 7"), cut.reason());
  }

  @Test
  void printedTextDoesNotBreakTheProtocol() {
    assertEquals("Printed.", timed(order("print")).articles().get(0).body());
    assertGood();
  }

  @Test
  void environmentIsEmpty() {
    String names = timed(order("environment")).articles().get(0).body();
    assertFalse(names.contains("PATH\n"), names);
    assertFalse(names.contains("HOME"), names);
    assertFalse(names.contains("JAVA_HOME"), names);
  }

  @Test
  void idleChildEnds() throws Exception {
    extractor.close();
    extractor = hostile(LIMITS.toBuilder().childIdleMs(300).build());
    assertGood();
    assertGone(pid);
    assertGood();
  }

  @Test
  void wornOutChildIsReplaced() {
    extractor.close();
    extractor = hostile(LIMITS.toBuilder().maxFilesPerChild(1).build());
    assertGood();
    assertTrue(extractor.pids().isEmpty());
    assertGood();
  }

  @Test
  void closeEndsABusyChild() throws Exception {
    assertGood();
    Thread user = new Thread(() -> timed(order("loop")));
    user.start();
    Thread.sleep(300);
    long child = pid;
    extractor.close();
    user.join(SLACK_MS);
    assertFalse(user.isAlive());
    assertGone(child);
    assertEquals("the extractor is closed", extractor.extract(GOOD, ExtractionHints.NONE).reason());
  }

  @Test
  void wherePossibleChildrenAreUsedElseThisProcess() {
    extractor.close();
    extractor =
        new ProcessExtractor(
            LIMITS,
            new InProcessExtractor(LIMITS),
            new ChildCommand("org.dateline.NoSuchMain", ChildClassPath.find()));
    Extraction inProcess = extractor.extract(GOOD, ExtractionHints.NONE);
    assertEquals(Extraction.Status.OK, inProcess.status(), inProcess.reason());
    assertEquals("text (in-process)", inProcess.parser());
  }

  @Test
  void withoutFallBackTheLedgerSaysWhyNoChildStarts() {
    extractor.close();
    extractor =
        new ProcessExtractor(
            LIMITS, null, new ChildCommand("org.dateline.NoSuchMain", ChildClassPath.find()));
    Extraction none = extractor.extract(GOOD, ExtractionHints.NONE);
    assertEquals(Extraction.Status.FAILED, none.status());
    assertTrue(none.reason().contains("exit code 1"), none.reason());
    assertTrue(none.reason().contains("NoSuchMain"), none.reason());
  }

  private void assertGood() {
    Extraction good = timed(GOOD);
    assertEquals(Extraction.Status.OK, good.status(), good.reason());
    assertTrue(good.articles().get(0).body().contains("The road is open again"));
    Set<Long> pids = extractor.pids();
    pid = pids.isEmpty() ? -1 : pids.iterator().next();
  }

  private Extraction timed(byte[] bytes) {
    long start = System.nanoTime();
    Extraction extraction = extractor.extract(bytes, ExtractionHints.NONE);
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertTrue(ms < TIMEOUT_MS + SLACK_MS, ms + " ms");
    return extraction;
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static void assertGone(long pid) throws Exception {
    for (int i = 0; i < 50 && isAlive(pid); i++) {
      Thread.sleep(100);
    }
    assertFalse(isAlive(pid), "process " + pid + " is left over");
  }
}
