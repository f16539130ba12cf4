package org.dateline.solr.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.solr.common.util.SimpleOrderedMap;
import org.dateline.solr.search.NearDuplicates.Report;

/** The answer of {@code /claims}: low, median and high, overall, by day and by source. */
final class ClaimsReport {
  private final List<Figure> figures;
  private final List<Report> reports;
  private final boolean vagueIsLower;
  private final int shown;

  /**
   * @param vagueIsLower whether "dozens" is 12 and not 12 to 120
   * @param maxBits see {@link NearDuplicates}
   * @param shown figures listed in each group
   */
  ClaimsReport(List<Figure> figures, boolean vagueIsLower, int maxBits, int shown) {
    this.figures = List.copyOf(figures);
    this.reports = NearDuplicates.merge(figures, maxBits);
    this.vagueIsLower = vagueIsLower;
    this.shown = shown;
  }

  /**
   * @param bounds ascending bounds of buckets, empty for none
   */
  SimpleOrderedMap<Object> answer(List<Double> bounds) {
    SimpleOrderedMap<Object> answer = new SimpleOrderedMap<>();
    answer.add("claims", figures.size());
    answer.add("reports", reports.size());
    addStatistics(answer, reports);
    answer.add("by_day", groups("day", report -> report.figure().day()));
    answer.add("by_source", groups("source", report -> report.figure().voice()));
    if (!bounds.isEmpty()) {
      answer.add("ranges", ranges(bounds));
    }
    return answer;
  }

  private List<Object> groups(String name, Function<Report, String> key) {
    Map<String, List<Report>> grouped = new TreeMap<>();
    for (Report report : reports) {
      String value = key.apply(report);
      grouped.computeIfAbsent(value == null ? "" : value, k -> new ArrayList<>()).add(report);
    }
    List<Object> groups = new ArrayList<>();
    grouped.forEach(
        (value, members) -> {
          SimpleOrderedMap<Object> group = new SimpleOrderedMap<>();
          group.add(name, value.isEmpty() ? null : value);
          addStatistics(group, members);
          List<Object> listed = new ArrayList<>();
          members.stream().limit(shown).forEach(report -> listed.add(figure(report)));
          group.add("figures", listed);
          groups.add(group);
        });
    return groups;
  }

  private void addStatistics(SimpleOrderedMap<Object> to, List<Report> members) {
    List<Double> best = new ArrayList<>();
    Double low = null;
    Double high = null;
    for (Report report : members) {
      Figure figure = report.figure();
      if (figure.best() != null) {
        best.add(figure.best());
      }
      low = lesser(low, figure.low());
      high = greater(high, figure.high(vagueIsLower));
    }
    to.add("count", members.size());
    to.add("low", low);
    to.add("median", median(best));
    to.add("high", high);
  }

  private static Double lesser(Double a, Double b) {
    return a == null || b != null && b < a ? b : a;
  }

  private static Double greater(Double a, Double b) {
    return a == null || b != null && b > a ? b : a;
  }

  private static Double median(List<Double> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : Double.valueOf((sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }

  private static SimpleOrderedMap<Object> figure(Report report) {
    Figure figure = report.figure();
    SimpleOrderedMap<Object> out = new SimpleOrderedMap<>();
    out.add("id", figure.id());
    out.add("kind", figure.kind());
    out.add("min", figure.min());
    out.add("max", figure.max());
    out.add("approx", figure.approx());
    out.add("subject", figure.subject());
    out.add("subject_class", figure.subjectClass());
    out.add("place", figure.place());
    out.add("day", figure.day());
    out.add("source", figure.source());
    out.add("hedge", figure.hedge());
    out.add("sentence", figure.sentence());
    out.add("article", figure.article());
    out.add("title", figure.title());
    out.add("outlet", figure.outlet());
    out.add("url", figure.url());
    Set<String> articles = new LinkedHashSet<>();
    report.copies().forEach(copy -> articles.add(copy.article()));
    articles.remove(figure.article());
    out.add("also_in", new ArrayList<Object>(articles));
    return out;
  }

  /** A claim counts in every bucket that its interval touches. */
  private List<Object> ranges(List<Double> bounds) {
    List<Object> buckets = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      double from = bounds.get(i);
      boolean last = i + 1 == bounds.size();
      double to = last ? Double.POSITIVE_INFINITY : bounds.get(i + 1);
      Set<String> articles = new LinkedHashSet<>();
      int claims = 0;
      for (Report report : reports) {
        if (report.figure().overlaps(from, to, vagueIsLower)) {
          claims++;
          articles.add(report.figure().article());
        }
      }
      SimpleOrderedMap<Object> bucket = new SimpleOrderedMap<>();
      bucket.add("from", from);
      bucket.add("to", last ? null : to);
      bucket.add("reports", claims);
      bucket.add("articles", articles.size());
      buckets.add(bucket);
    }
    return buckets;
  }
}
