package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One sentence per linguistic case and language: {@code claims_<language>.tsv} beside this test.
 * Its first line tells what an expectation holds.
 */
class ClaimTableTest {
  private static final String[] LANGUAGES = {"en", "fr", "de", "es", "ru", "uk", "pl", "kk"};

  /** Starts the expectation of a row about the quantities of its sentence, not its claims. */
  private static final String NUMBERS = "numbers ";

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

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
    for (String[] columns : Tables.rows(file)) {
      assertEquals(3, columns.length, file + ": " + String.join("\t", columns));
      rows.add(new Row(language, columns[0], columns[1], columns[2]));
    }
    return rows;
  }

  /** Claims as kind and value, with the slots that the row names; or the numbers alone. */
  private static String found(ClaimTagger tagger, Row row) {
    ClaimAnalysis analysis =
        tagger.tag(new ArticleText("", row.sentence(), row.language(), PUBLISHED));
    List<String> found = new ArrayList<>();
    if (row.expected().startsWith(NUMBERS)) {
      boolean units = row.expected().contains("[");
      for (Quantity q : analysis.quantities()) {
        String change = q.change() == null ? "" : " " + q.change();
        found.add(value(q) + (units ? " [" + q.unit() + change + "]" : ""));
      }
      return NUMBERS + (found.isEmpty() ? "-" : String.join("; ", found));
    }
    for (Claim claim : analysis.claims()) {
      StringBuilder text =
          new StringBuilder(claim.kind()).append(' ').append(value(claim.number()));
      slots(claim)
          .forEach(
              (name, value) -> {
                if (row.expected().contains(" " + name + "=")) {
                  text.append(' ').append(name).append('=').append(value);
                }
              });
      found.add(text.toString());
    }
    return found.isEmpty() ? "-" : String.join("; ", found);
  }

  private static Map<String, String> slots(Claim claim) {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("unit", claim.number().unit());
    slots.put("class", claim.subjectClass());
    slots.put("subject", claim.subject());
    slots.put("by", claim.actor());
    slots.put("in", claim.place());
    slots.put("on", claim.asOf());
    slots.put("says", claim.attribution());
    slots.put("hedge", claim.hedge());
    slots.put("quoted", String.valueOf(claim.quoted()));
    return slots;
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
