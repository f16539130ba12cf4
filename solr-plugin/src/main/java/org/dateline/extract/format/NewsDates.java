package org.dateline.extract.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Dates as the news formats write them: ISO 8601 with and without separators, RFC 822. */
final class NewsDates {
  private NewsDates() {}

  /** An ISO 8601 date or instant; null when the value is none. */
  static String iso(String value) {
    String s = Whitespace.line(value);
    if (s.length() < 8) {
      return null;
    }
    String extended = extended(s);
    try {
      return DateTimeFormatter.ISO_INSTANT.format(OffsetDateTime.parse(extended).toInstant());
    } catch (DateTimeParseException e) {
      // not that notation
    }
    try {
      return DateTimeFormatter.ISO_INSTANT.format(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(s, java.time.Instant::from));
    } catch (DateTimeException e) {
      // nor that
    }
    try {
      return LocalDate.parse(extended.substring(0, Math.min(10, extended.length()))).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** {@code 20220106T101500+0000} as {@code 2022-01-06T10:15:00+00:00}. */
  private static String extended(String s) {
    StringBuilder out = new StringBuilder(s);
    if (s.chars().limit(8).allMatch(c -> c >= '0' && c <= '9')) {
      out.insert(6, '-').insert(4, '-');
      if (out.length() >= 17 && out.charAt(10) == 'T' && out.charAt(13) != ':') {
        out.insert(15, ':').insert(13, ':');
      }
    }
    int zone = Math.max(out.lastIndexOf("+"), out.lastIndexOf("-"));
    if (zone > 12 && out.length() - zone == 5) {
      out.insert(zone + 3, ':');
    }
    return out.toString();
  }
}
