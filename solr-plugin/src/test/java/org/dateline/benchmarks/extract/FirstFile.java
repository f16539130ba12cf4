package org.dateline.benchmarks.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.ArticleExtractors;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;

/**
 * How long the first file of a new child process takes, and those after it: milliseconds from the
 * call to the answer, the child's start included.
 *
 * <p>Arguments: {@code FILE [ROUNDS]}; each round starts a child and reads the file 51 times.
 */
public final class FirstFile {
  private static final int FURTHER = 50;

  private FirstFile() {}

  public static void main(String[] args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    double[] first = new double[rounds];
    double[] further = new double[rounds * FURTHER];
    for (int round = 0; round < rounds; round++) {
      try (ArticleExtractor extractor =
          ArticleExtractors.create(ExtractionLimits.DEFAULTS, Isolation.PROCESS)) {
        first[round] = millis(extractor, bytes);
        for (int i = 0; i < FURTHER; i++) {
          further[round * FURTHER + i] = millis(extractor, bytes);
        }
      }
    }
    Arrays.sort(first);
    Arrays.sort(further);
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "first file: %.0f to %.0f ms, median %.0f; further ones: median %.1f ms%n",
            first[0],
            first[rounds - 1],
            first[rounds / 2],
            further[further.length / 2]);
  }

  private static double millis(ArticleExtractor extractor, byte[] bytes) {
    long start = System.nanoTime();
    Extraction extraction = extractor.extract(bytes, ExtractionHints.NONE);
    double millis = (System.nanoTime() - start) / 1e6;
    if (extraction.status() != Extraction.Status.OK) {
      throw new IllegalStateException("not read: " + extraction.reason());
    }
    return millis;
  }
}
