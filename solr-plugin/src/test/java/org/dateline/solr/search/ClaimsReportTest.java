package org.dateline.solr.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.util.SimpleOrderedMap;
import org.junit.jupiter.api.Test;

class ClaimsReportTest {
  private static final String FIRST = "0f0f0f0f0f0f0f0f";

  /** Two bits away from {@link #FIRST}. */
  private static final String REPRINT = "0f0f0f0f0f0f0f0c";

  private static final String OTHER = "f0f0f0f0f0f0f0f0";

  private final List<Figure> figures = new ArrayList<>();

  private void add(
      String article,
      String fingerprint,
      String day,
      String source,
      Double min,
      Double max,
      String approx,
      String sentence) {
    figures.add(
        new Figure(
            article + "#" + figures.size(),
            article,
            fingerprint,
            "killed",
            "security_forces",
            "officers",
            "Almaty",
            day,
            day,
            source,
            "Outlet",
            min,
            max,
            approx,
            null,
            sentence,
            "Title",
            null));
  }

  private SimpleOrderedMap<Object> report(boolean vagueIsLower, Double... bounds) {
    return new ClaimsReport(figures, vagueIsLower, 6, 5).answer(List.of(bounds));
  }

  @Test
  void conflictingFiguresStandSideBySide() {
    add("a", FIRST, "2022-01-06", "police", 8.0, 8.0, "exact", "8 officers died");
    add("b", OTHER, "2022-01-06", "city", 12.0, 12.0, "exact", "12 officers died");
    add("c", "00ff00ff00ff00ff", "2022-01-07", "ministry", 18.0, 18.0, "exact", "18 died");
    SimpleOrderedMap<Object> report = report(false);
    assertEquals(3, report.get("count"));
    assertEquals(8.0, report.get("low"));
    assertEquals(12.0, report.get("median"));
    assertEquals(18.0, report.get("high"));
    assertEquals(List.of("2022-01-06", "2022-01-07"), column(report, "by_day", "day"));
    assertEquals(List.of(10.0, 18.0), column(report, "by_day", "median"));
    assertEquals(List.of("city", "ministry", "police"), column(report, "by_source", "source"));
  }

  @Test
  void reprintsCountOnce() {
    add("a", FIRST, "2022-01-06", "police", 8.0, 8.0, "exact", "8 officers died");
    add("b", REPRINT, "2022-01-07", "police", 8.0, 8.0, "exact", "8 officers have died");
    add("c", OTHER, "2022-01-07", "police", 8.0, 8.0, "exact", "8 OFFICERS died.");
    SimpleOrderedMap<Object> report = report(false);
    assertEquals(3, report.get("claims"));
    assertEquals(1, report.get("reports"));
    assertEquals(List.of("2022-01-06"), column(report, "by_day", "day"), "the first publication");
    SimpleOrderedMap<?> figure = (SimpleOrderedMap<?>) first(report, "by_day", "figures");
    assertEquals(List.of("b", "c"), figure.get("also_in"));
  }

  @Test
  void reprintsWithAnotherFigureDoNotMerge() {
    add("a", FIRST, "2022-01-06", "police", 8.0, 8.0, "exact", "8 officers died");
    add("b", REPRINT, "2022-01-06", "police", 12.0, 12.0, "exact", "12 officers died");
    assertEquals(2, report(false).get("reports"));
  }

  @Test
  void unrelatedArticlesWithTheSameFigureAreTwoReports() {
    add("a", FIRST, "2022-01-06", "police", 8.0, 8.0, "exact", "8 officers died");
    add("b", OTHER, "2022-01-06", "city", 8.0, 8.0, "exact", "The city says eight are dead");
    assertEquals(2, report(false).get("reports"));
  }

  @Test
  void vagueWordsByPolicy() {
    add("a", FIRST, "2022-01-06", null, 12.0, 120.0, "magnitude", "Dozens died");
    assertEquals(120.0, report(false).get("high"));
    assertEquals(12.0, report(true).get("high"));
    assertEquals(12.0, report(false).get("median"));
    assertEquals(List.of("Outlet"), column(report(false), "by_source", "source"));
  }

  @Test
  void openIntervals() {
    add("a", FIRST, "2022-01-06", "police", 12.0, null, "at_least", "At least 12 died");
    add("b", OTHER, "2022-01-06", "city", null, 30.0, "at_most", "Up to 30 died");
    SimpleOrderedMap<Object> report = report(false);
    assertEquals(12.0, report.get("low"));
    assertEquals(30.0, report.get("high"));
  }

  @Test
  void rangesCountByOverlap() {
    add("a", FIRST, "2022-01-06", "police", 12.0, null, "at_least", "At least 12 died");
    add("b", OTHER, "2022-01-06", "city", 5.0, 15.0, "range", "5 to 15 died");
    add("c", "00ff00ff00ff00ff", "2022-01-06", "city", 12.0, 120.0, "magnitude", "Dozens died");
    assertEquals(List.of(1, 3, 2), column(report(false, 0.0, 10.0, 100.0), "ranges", "reports"));
    assertEquals(List.of(1, 3, 1), column(report(true, 0.0, 10.0, 100.0), "ranges", "reports"));
  }

  @Test
  void nothingFound() {
    SimpleOrderedMap<Object> report = report(false, 0.0);
    assertEquals(0, report.get("count"));
    assertEquals(null, report.get("median"));
    assertTrue(((List<?>) report.get("by_day")).isEmpty());
  }

  private static List<Object> column(SimpleOrderedMap<Object> report, String list, String name) {
    List<Object> column = new ArrayList<>();
    for (Object group : (List<?>) report.get(list)) {
      column.add(((SimpleOrderedMap<?>) group).get(name));
    }
    return column;
  }

  private static Object first(SimpleOrderedMap<Object> report, String list, String name) {
    return ((List<?>) column(report, list, name).get(0)).get(0);
  }
}
