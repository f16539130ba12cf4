package org.dateline.extract.meta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds calendar dates in text, in the notations of the languages that {@link Months} knows, and in
 * ISO 8601, RFC 1123 and Unix time. One pass over the tokens.
 *
 * <p>A time of day is kept only with a zone. The zone is kept as written, since the day of
 * publication is the publisher's day.
 */
public final class Dates {
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
    return DateNotation.date(
        Integer.parseInt(s.substring(0, 4)),
        Integer.parseInt(s.substring(4, 6)),
        Integer.parseInt(s.substring(6, 8)));
  }

  private static boolean digits(String s) {
    return s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** All dates in a text, in order. */
  public static List<Found> find(String text, DateOrder order, String language) {
    List<DateToken> tokens = DateToken.of(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      DateNotation.Match match = DateNotation.match(tokens, i, order, language);
      if (match != null) {
        int start = tokens.get(i).start();
        int end = tokens.get(match.last()).end();
        String zoned = ZonedTime.append(match.iso(), text, end);
        found.add(new Found(zoned, start, end, match.order()));
        i = match.last();
      }
    }
    return found;
  }
}
