package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The time of a claim as worded and its day: {@code times.tsv}. */
class TimeRulesTest {
  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    return Tables.tests("times.tsv", 1, TimeRulesTest::check);
  }

  private static void check(String[] row) {
    Claim claim = Tagged.claims(row[0], row[1]).get(0);
    assertEquals(row[2] + " " + row[3], shown(claim.time()) + " " + shown(claim.asOf()), row[1]);
  }

  private static String shown(String slot) {
    return slot == null ? "-" : slot;
  }
}
