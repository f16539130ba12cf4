package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One sentence per linguistic case and language: {@code claims_<language>.tsv} beside this test.
 */
class ClaimTableTest {
  private static final String[] LANGUAGES = {"en", "fr", "de", "es", "ru", "uk", "pl", "kk"};

  private record Row(String language, String name, String sentence, String expected) {}

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    ClaimTagger tagger = Lexicons.tagger();
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (Row row : rows(language)) {
        tests.add(
            DynamicTest.dynamicTest(
                language + ": " + row.name(),
                () -> assertEquals(row.expected(), found(tagger, row), row.sentence())));
      }
    }
    return tests.stream();
  }

  /** Upper and lower case of I must not depend on the machine. */
  @Test
  void turkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      ClaimTagger tagger = Lexicons.tagger();
      for (String language : LANGUAGES) {
        List<Row> rows = rows(language);
        assertTrue(rows.size() >= 25, language + " has " + rows.size() + " sentences");
        for (Row row : rows) {
          assertEquals(row.expected(), found(tagger, row), row.sentence());
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Row> rows(String language) throws IOException {
    List<Row> rows = new ArrayList<>();
    String file = "claims_" + language + ".tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ClaimTableTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t");
          assertEquals(3, columns.length, file + ": " + line);
          rows.add(new Row(language, columns[0], columns[1], columns[2]));
        }
      }
    }
    return rows;
  }

  private static String found(ClaimTagger tagger, Row row) {
    List<String> claims = new ArrayList<>();
    for (Claim claim :
        tagger.tag(new ArticleText("", row.sentence(), row.language(), null)).claims()) {
      claims.add(claim.kind() + " " + value(claim.number()));
    }
    return claims.isEmpty() ? "-" : String.join("; ", claims);
  }

  private static String value(Quantity q) {
    return switch (q.approx()) {
      case EXACT -> number(q.min());
      case ABOUT -> "~" + number(q.min());
      case AT_LEAST -> ">=" + number(q.min());
      case AT_MOST -> "<=" + number(q.max());
      case RANGE -> number(q.min()) + ".." + number(q.max());
      case MAGNITUDE -> "m:" + number(q.min());
      case VAGUE -> "v:" + number(q.min());
    };
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.valueOf(Math.round(value * 1000) / 1000.0);
  }
}
