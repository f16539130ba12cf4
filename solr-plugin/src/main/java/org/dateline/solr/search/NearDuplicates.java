package org.dateline.solr.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.meta.Fingerprint;

/**
 * Puts claims together that are one report printed several times: the same kind and bounds in
 * articles whose fingerprints differ in few bits, or in the same sentence. Different figures are
 * never put together.
 */
final class NearDuplicates {
  private NearDuplicates() {}

  /**
   * One report.
   *
   * @param figure of the article published first
   * @param copies all claims, {@code figure} included
   */
  record Report(Figure figure, List<Figure> copies) {}

  /**
   * @param figures in any order
   * @param maxBits bits in which fingerprints may differ
   * @return in order of publication, then of article and claim id
   */
  static List<Report> merge(List<Figure> figures, int maxBits) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(
        (a, b) -> {
          int order = text(a.published()).compareTo(text(b.published()));
          order = order != 0 ? order : text(a.article()).compareTo(text(b.article()));
          return order != 0 ? order : text(a.id()).compareTo(text(b.id()));
        });
    Map<String, List<Report>> byValue = new LinkedHashMap<>();
    List<Report> reports = new ArrayList<>();
    for (Figure figure : sorted) {
      List<Report> same = byValue.computeIfAbsent(value(figure), key -> new ArrayList<>());
      Report match = null;
      for (Report report : same) {
        if (isCopy(report, figure, maxBits)) {
          match = report;
          break;
        }
      }
      if (match == null) {
        match = new Report(figure, new ArrayList<>());
        same.add(match);
        reports.add(match);
      }
      match.copies().add(figure);
    }
    return reports;
  }

  private static String value(Figure figure) {
    return figure.kind()
        + '\n'
        + figure.subjectClass()
        + '\n'
        + figure.min()
        + '\n'
        + figure.max()
        + '\n'
        + figure.approx();
  }

  private static boolean isCopy(Report report, Figure figure, int maxBits) {
    // Two sentences of one article with the same figure are two claims of it, counted once here.
    if (text(figure.article()).equals(report.figure().article())) {
      return true;
    }
    if (words(figure.sentence()).equals(words(report.figure().sentence()))) {
      return true;
    }
    return figure.fingerprint() != null
        && report.figure().fingerprint() != null
        && near(figure.fingerprint(), report.figure().fingerprint(), maxBits);
  }

  private static boolean near(String a, String b, int maxBits) {
    try {
      return Fingerprint.distance(a, b) <= maxBits;
    } catch (NumberFormatException e) {
      return a.equals(b);
    }
  }

  private static String words(String sentence) {
    StringBuilder out = new StringBuilder();
    text(sentence)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
