package org.dateline.extract.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.extract.meta.DateToken.Type;

/** The ways to write a calendar date, matched on tokens. Stateless. */
final class DateNotation {
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 2100;

  private DateNotation() {}

  record Match(String iso, int last, DateOrder order) {}

  static Match match(List<DateToken> t, int i, DateOrder order, String language) {
    DateToken first = t.get(i);
    if (first.type() == Type.WORD) {
      int month = Months.of(first.text(), language);
      return month == 0 ? null : monthFirst(t, i, month);
    }
    if (first.type() != Type.NUMBER) {
      return null;
    }
    if (isYear(first)) {
      return yearFirst(t, i, language);
    }
    if (first.value() < 1 || first.value() > 31 || first.text().length() > 2) {
      return null;
    }
    Match numeric = numeric(t, i, order);
    return numeric != null ? numeric : dayFirst(t, i, language);
  }

  /** {@code January 6, 2022}. */
  private static Match monthFirst(List<DateToken> t, int i, int month) {
    int d = DateToken.next(t, i);
    if (d < 0 || !isDay(t.get(d))) {
      return null;
    }
    int y = DateToken.next(t, d);
    if (y < 0 || !isYear(t.get(y))) {
      return null;
    }
    String iso = date(t.get(y).value(), month, t.get(d).value());
    return iso == null ? null : new Match(iso, y, DateOrder.MONTH_FIRST);
  }

  /** {@code 6. Januar 2022}, {@code 6 de enero de 2022}, {@code 6-Jan-2022}. */
  private static Match dayFirst(List<DateToken> t, int i, String language) {
    int m = DateToken.next(t, i);
    if (m < 0 || t.get(m).type() != Type.WORD) {
      return null;
    }
    int month = Months.of(t.get(m).text(), language);
    if (month == 0) {
      return null;
    }
    int y = DateToken.next(t, m);
    if (y < 0 || !isYear(t.get(y))) {
      return null;
    }
    String iso = date(t.get(y).value(), month, t.get(i).value());
    return iso == null ? null : new Match(iso, y, DateOrder.DAY_FIRST);
  }

  /**
   * {@code 2022-01-06}, {@code 2022年1月6日}, {@code 2022. január 6.}, {@code 2022 жылғы 6 қаңтар}.
   */
  private static Match yearFirst(List<DateToken> t, int i, String language) {
    int a = DateToken.next(t, i);
    int b = a < 0 ? -1 : DateToken.next(t, a);
    if (b < 0) {
      return null;
    }
    DateToken second = t.get(a);
    DateToken third = t.get(b);
    String iso = null;
    if (second.type() == Type.NUMBER && third.type() == Type.NUMBER) {
      if (isDay(second) && isDay(third) && gap(t, i, a) && gap(t, a, b)) {
        iso = date(t.get(i).value(), second.value(), third.value());
      }
    } else if (second.type() == Type.WORD && isDay(third)) {
      int month = Months.of(second.text(), language);
      iso = month == 0 ? null : date(t.get(i).value(), month, third.value());
    } else if (isDay(second) && third.type() == Type.WORD) {
      int month = Months.of(third.text(), language);
      iso = month == 0 ? null : date(t.get(i).value(), month, second.value());
    }
    return iso == null ? null : new Match(iso, b, DateOrder.UNKNOWN);
  }

  /** A sign of a date stands between two of its numbers, not only a blank. */
  private static boolean gap(List<DateToken> t, int a, int b) {
    return b > a + 1;
  }

  /** {@code 06.01.2022}, {@code 01/06/2022}, {@code 1-6-22}. */
  private static Match numeric(List<DateToken> t, int i, DateOrder order) {
    if (i + 4 >= t.size()) {
      return null;
    }
    DateToken s1 = t.get(i + 1);
    DateToken second = t.get(i + 2);
    DateToken s2 = t.get(i + 3);
    DateToken year = t.get(i + 4);
    int yearAt = i + 4;
    if (s1.type() != Type.SIGN
        || "/.-".indexOf(s1.text()) < 0
        || second.type() != Type.NUMBER
        || !s1.text().equals(s2.text())
        || year.type() != Type.NUMBER
        || !isDay(second)
        || t.get(i).end() != s1.start()
        || s1.end() != second.start()) {
      return null;
    }
    if (i >= 2 && t.get(i - 1).text().equals(s1.text()) && t.get(i - 2).type() == Type.NUMBER) {
      return null;
    }
    int y = year.value();
    if (!isYear(year)) {
      if (year.text().length() != 2 || s1.text().equals("-")) {
        return null;
      }
      y += y > 69 ? 1900 : 2000;
    }
    // Longer chains of numbers are versions, scores or addresses.
    if (yearAt + 1 < t.size()
        && t.get(yearAt + 1).text().equals(s1.text())
        && yearAt + 2 < t.size()
        && t.get(yearAt + 2).type() == Type.NUMBER) {
      return null;
    }
    int a = t.get(i).value();
    int b = second.value();
    DateOrder shown =
        a > 12 ? DateOrder.DAY_FIRST : b > 12 ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
    DateOrder use = shown.or(s1.text().equals(".") ? DateOrder.DAY_FIRST : order);
    if (a == b) {
      use = DateOrder.DAY_FIRST;
    }
    String iso =
        switch (use) {
          case DAY_FIRST -> date(y, b, a);
          case MONTH_FIRST -> date(y, a, b);
          case UNKNOWN -> null;
        };
    return iso == null ? null : new Match(iso, yearAt, shown);
  }

  private static boolean isDay(DateToken token) {
    return token.type() == Type.NUMBER
        && token.text().length() <= 2
        && token.value() >= 1
        && token.value() <= 31;
  }

  private static boolean isYear(DateToken token) {
    return token.type() == Type.NUMBER && token.text().length() == 4 && year(token.value()) != 0;
  }

  /** The common era's year; Thai Buddhist years are 543 ahead. 0 for no year. */
  private static int year(int n) {
    if (n >= MIN_YEAR && n <= MAX_YEAR) {
      return n;
    }
    return n >= 2450 && n <= 2650 ? n - 543 : 0;
  }

  static String date(int year, int month, int day) {
    try {
      return LocalDate.of(year(year), month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
