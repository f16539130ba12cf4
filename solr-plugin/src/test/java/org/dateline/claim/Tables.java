package org.dateline.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tables of cases beside the tests: tab-separated columns, {@code #} comments. */
final class Tables {
  private Tables() {}

  /** The rows of a file; blank lines are left out. */
  static List<String[]> rows(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Tables.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  /**
   * One test per row, named after its first column, the language, and its text.
   *
   * @param text column of the text
   */
  static Stream<DynamicTest> tests(String file, int text, Consumer<String[]> check)
      throws IOException {
    return rows(file).stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[text], () -> check.accept(row)));
  }
}
