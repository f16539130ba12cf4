package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The time of a claim as worded and its day: {@code times.tsv}. */
class TimeRulesTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final ClaimTagger TAGGER = Lexicons.tagger();

  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TimeRulesTest.class.getResourceAsStream("times.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split("\t");
          tests.add(DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> check(row)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(String[] row) {
    List<Claim> claims = TAGGER.tag(new ArticleText("", row[1], row[0], PUBLISHED)).claims();
    Claim claim = claims.get(0);
    assertEquals(row[2] + " " + row[3], shown(claim.time()) + " " + shown(claim.asOf()), row[1]);
  }

  private static String shown(String slot) {
    return slot == null ? "-" : slot;
  }
}
