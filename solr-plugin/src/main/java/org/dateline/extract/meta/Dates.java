package org.dateline.extract.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds calendar dates in text, in the notations of the languages that {@link Months} knows, and in
 * ISO 8601, RFC 1123 and Unix time. One pass over the tokens.
 *
 * <p>A time of day is kept only with a zone. The zone is kept as written, since the day of
 * publication is the publisher's day.
 */
public final class Dates {
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 2100;

  /** Words that may stand between the parts of a date. */
  private static final Set<String> FILLERS =
      Set.of(
          "de", "del", "of", "the", "st", "nd", "rd", "th", "er", "º", "ª", "do", "den", "el", "le",
          "г", "года", "р", "року", "ж", "жылғы", "жылы", "жылдын", "yil", "yilgi", "yili", "i",
          "a", "d", "am", "ngày", "tháng", "năm", "ta", "и");

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param iso ISO 8601, with time and zone only when both were given
   * @param start first UTF-16 unit of it
   * @param end UTF-16 unit after it
   * @param order what its notation shows of the writer's habit
   */
  public record Found(String iso, int start, int end, DateOrder order) {}

  private enum Type {
    NUMBER,
    WORD,
    SIGN
  }

  private record Token(Type type, String text, int value, int start, int end) {}

  /**
   * Reads a value that holds one date, as metadata do.
   *
   * @return ISO 8601 or null
   */
  public static String parse(String value, DateOrder order, String language) {
    if (value == null) {
      return null;
    }
    String s = value.strip();
    if (s.isEmpty() || s.length() > 200) {
      return null;
    }
    String unix = unixTime(s);
    if (unix != null) {
      return unix;
    }
    List<Found> found = find(s, order, language);
    return found.isEmpty() ? null : found.get(0).iso();
  }

  private static String unixTime(String s) {
    if (s.length() != 10 && s.length() != 13) {
      return s.length() == 8 && digits(s) ? compact(s) : null;
    }
    if (!digits(s)) {
      return null;
    }
    long n = Long.parseLong(s);
    Instant instant = s.length() == 10 ? Instant.ofEpochSecond(n) : Instant.ofEpochMilli(n);
    return Instant.ofEpochSecond(instant.getEpochSecond()).toString();
  }

  private static String compact(String s) {
    return date(
        Integer.parseInt(s.substring(0, 4)),
        Integer.parseInt(s.substring(4, 6)),
        Integer.parseInt(s.substring(6, 8)));
  }

  private static boolean digits(String s) {
    return s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** All dates in a text, in order. */
  public static List<Found> find(String text, DateOrder order, String language) {
    List<Token> tokens = tokens(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Match match = match(tokens, i, order, language);
      if (match != null) {
        int start = tokens.get(i).start();
        int end = tokens.get(match.last()).end();
        String zoned = withTime(match.iso(), text, end);
        found.add(new Found(zoned, start, end, match.order()));
        i = match.last();
      }
    }
    return found;
  }

  private record Match(String iso, int last, DateOrder order) {}

  private static Match match(List<Token> t, int i, DateOrder order, String language) {
    Token first = t.get(i);
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
  private static Match monthFirst(List<Token> t, int i, int month) {
    int d = next(t, i);
    if (d < 0 || !isDay(t.get(d))) {
      return null;
    }
    int y = next(t, d);
    if (y < 0 || !isYear(t.get(y))) {
      return null;
    }
    String iso = date(t.get(y).value(), month, t.get(d).value());
    return iso == null ? null : new Match(iso, y, DateOrder.MONTH_FIRST);
  }

  /** {@code 6. Januar 2022}, {@code 6 de enero de 2022}, {@code 6-Jan-2022}. */
  private static Match dayFirst(List<Token> t, int i, String language) {
    int m = next(t, i);
    if (m < 0 || t.get(m).type() != Type.WORD) {
      return null;
    }
    int month = Months.of(t.get(m).text(), language);
    if (month == 0) {
      return null;
    }
    int y = next(t, m);
    if (y < 0 || !isYear(t.get(y))) {
      return null;
    }
    String iso = date(t.get(y).value(), month, t.get(i).value());
    return iso == null ? null : new Match(iso, y, DateOrder.DAY_FIRST);
  }

  /**
   * {@code 2022-01-06}, {@code 2022年1月6日}, {@code 2022. január 6.}, {@code 2022 жылғы 6 қаңтар}.
   */
  private static Match yearFirst(List<Token> t, int i, String language) {
    int a = next(t, i);
    int b = a < 0 ? -1 : next(t, a);
    if (b < 0) {
      return null;
    }
    Token second = t.get(a);
    Token third = t.get(b);
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
  private static boolean gap(List<Token> t, int a, int b) {
    return b > a + 1;
  }

  /** {@code 06.01.2022}, {@code 01/06/2022}, {@code 1-6-22}. */
  private static Match numeric(List<Token> t, int i, DateOrder order) {
    if (i + 4 >= t.size()) {
      return null;
    }
    Token s1 = t.get(i + 1);
    Token second = t.get(i + 2);
    Token s2 = t.get(i + 3);
    Token year = t.get(i + 4);
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

  private static boolean isDay(Token token) {
    return token.type() == Type.NUMBER
        && token.text().length() <= 2
        && token.value() >= 1
        && token.value() <= 31;
  }

  private static boolean isYear(Token token) {
    return token.type() == Type.NUMBER && token.text().length() == 4 && year(token.value()) != 0;
  }

  /** The common era's year; Thai Buddhist years are 543 ahead. 0 for no year. */
  private static int year(int n) {
    if (n >= MIN_YEAR && n <= MAX_YEAR) {
      return n;
    }
    return n >= 2450 && n <= 2650 ? n - 543 : 0;
  }

  private static String date(int year, int month, int day) {
    try {
      return LocalDate.of(year(year), month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Index of the next number or word that is no filler, at most three signs on; else -1. */
  private static int next(List<Token> t, int i) {
    int signs = 0;
    for (int k = i + 1; k < t.size() && k < i + 5; k++) {
      Token token = t.get(k);
      if (token.type() == Type.SIGN) {
        if ("./-,'’年月日년월일".indexOf(token.text()) < 0 || ++signs > 2) {
          return -1;
        }
      } else if (token.type() == Type.NUMBER
          || !FILLERS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return k;
      }
    }
    return -1;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        int value = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          value = Math.min(99_999_999, value * 10 + Character.digit(text.charAt(i), 10));
          i++;
        }
        tokens.add(new Token(Type.NUMBER, text.substring(start, i), value, start, i));
      } else if (Character.isLetter(c) && "年月日년월일".indexOf(c) < 0) {
        while (i < text.length()
            && (Character.isLetter(text.codePointAt(i))
                || Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK)
            && "年月日년월일".indexOf(text.codePointAt(i)) < 0) {
          i += Character.charCount(text.codePointAt(i));
        }
        tokens.add(new Token(Type.WORD, text.substring(start, i), 0, start, i));
      } else {
        i += Character.charCount(c);
        if (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && c != '\u200F'
            && c != '\u200E') {
          tokens.add(new Token(Type.SIGN, text.substring(start, i), 0, start, i));
        }
      }
    }
    return tokens;
  }

  /** Adds {@code T10:15:00Z} when it follows directly in ISO notation with a zone. */
  private static String withTime(String iso, String text, int end) {
    int i = end;
    if (i >= text.length() || (text.charAt(i) != 'T' && text.charAt(i) != ' ')) {
      return iso;
    }
    i++;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    int hour = two(text, i);
    if (hour < 0 || hour > 23 || i + 2 >= text.length() || text.charAt(i + 2) != ':') {
      return iso;
    }
    int minute = two(text, i + 3);
    if (minute < 0 || minute > 59) {
      return iso;
    }
    i += 5;
    int second = 0;
    if (i < text.length() && text.charAt(i) == ':') {
      second = Math.max(0, Math.min(59, two(text, i + 1)));
      i += 3;
    }
    if (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
      i++;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
    }
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    String zone = zone(text, i);
    return zone == null
        ? iso
        : String.format(Locale.ROOT, "%sT%02d:%02d:%02d%s", iso, hour, minute, second, zone);
  }

  private static String zone(String text, int i) {
    if (i >= text.length()) {
      return null;
    }
    char c = text.charAt(i);
    if (text.startsWith("GMT", i) || text.startsWith("UTC", i)) {
      int k = i + 3;
      return k < text.length() && (text.charAt(k) == '+' || text.charAt(k) == '-')
          ? zone(text, k)
          : "Z";
    }
    if (c == 'Z') {
      return "Z";
    }
    if (c != '+' && c != '-') {
      return null;
    }
    int hours = two(text, i + 1);
    if (hours < 0 || hours > 14) {
      return null;
    }
    int k = i + 3;
    if (k < text.length() && text.charAt(k) == ':') {
      k++;
    }
    int minutes = Math.max(0, two(text, k));
    if (minutes > 59) {
      return null;
    }
    int total = (hours * 60 + minutes) * (c == '-' ? -1 : 1);
    return total == 0 ? "Z" : ZoneOffset.ofTotalSeconds(total * 60).getId();
  }

  private static int two(String text, int i) {
    if (i < 0 || i + 1 >= text.length()) {
      return -1;
    }
    int a = Character.digit(text.charAt(i), 10);
    int b = Character.digit(text.charAt(i + 1), 10);
    return a < 0 || b < 0 ? -1 : a * 10 + b;
  }
}
