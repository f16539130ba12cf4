package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Truncated, bit-flipped and shuffled files of every format never do more than fail. */
class MutationTest {
  private static final long TIMEOUT_MS = 20_000;
  private static final long SLACK_MS = 2_000;
  private static final ExtractionLimits LIMITS =
      ExtractionLimits.DEFAULTS.toBuilder().timeoutMs(TIMEOUT_MS).childPoolSize(1).build();

  @Test
  void inThisProcess() throws IOException {
    run(Isolation.IN_PROCESS, 20, 1);
  }

  @Test
  @Tag("long")
  void manyInThisProcess() throws IOException {
    run(Isolation.IN_PROCESS, 150, 1_000_000);
  }

  @Test
  @Tag("long")
  void manyInChildren() throws IOException {
    run(Isolation.PROCESS, 60, 2_000_000);
  }

  private static void run(Isolation isolation, int perFormat, long firstSeed) throws IOException {
    try (ArticleExtractor extractor = ArticleExtractors.create(LIMITS, isolation)) {
      Map<String, byte[]> files = new LinkedHashMap<>(NewsFiles.all());
      files.putAll(OfficeFiles.others());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        for (int i = 0; i < perFormat; i++) {
          long seed = firstSeed + i;
          byte[] mutated = mutate(file.getValue(), new Random(seed));
          check(extractor, file.getKey(), seed, mutated);
        }
        Extraction intact = extractor.extract(file.getValue(), ExtractionHints.NONE);
        assertEquals(Extraction.Status.OK, intact.status(), file.getKey());
      }
    }
  }

  private static void check(ArticleExtractor extractor, String name, long seed, byte[] bytes) {
    String what = name + ", seed " + seed;
    long start = System.nanoTime();
    Extraction extraction = extractor.extract(bytes, ExtractionHints.named(name));
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertTrue(ms < TIMEOUT_MS + SLACK_MS, what + ": " + ms + " ms");
    assertNotNull(extraction.parser(), what);
    assertEquals(
        extraction.status() == Extraction.Status.FAILED, extraction.articles().isEmpty(), what);
    assertEquals(extraction.status() == Extraction.Status.OK, extraction.reason() == null, what);
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    byte[] out = bytes.clone();
    switch (random.nextInt(5)) {
      case 0:
        return Arrays.copyOf(out, random.nextInt(out.length) + 1);
      case 1:
        for (int i = random.nextInt(16); i >= 0; i--) {
          out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
      case 2:
        random.nextBytes(out);
        int kept = random.nextInt(out.length);
        System.arraycopy(bytes, 0, out, 0, kept);
        return out;
      case 3:
        int from = random.nextInt(out.length);
        int length = random.nextInt(out.length - from);
        System.arraycopy(bytes, from, out, random.nextInt(out.length - length), length);
        return out;
      default:
        for (int i = 0; i < 8; i++) {
          out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return out;
    }
  }
}
