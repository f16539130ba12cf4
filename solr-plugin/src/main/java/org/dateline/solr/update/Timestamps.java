package org.dateline.solr.update;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates as documents carry them: {@link Date}, or ISO 8601 with or without time and offset. */
final class Timestamps {
  /** {@code 2022-01-06}. */
  private static final int DATE_LENGTH = 10;

  private Timestamps() {}

  /** The calendar day as written, null when the value is no date. */
  static LocalDate day(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
    String text = value == null ? "" : value.toString().strip();
    if (text.length() < DATE_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, DATE_LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What a date field takes, e.g. {@code 2022-01-06T00:00:00Z}; null when it is no date. */
  static String instant(String text) {
    if (text == null) {
      return null;
    }
    String iso = text.strip();
    try {
      if (iso.length() == DATE_LENGTH) {
        return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC).toString();
      }
      return hasOffset(iso)
          ? OffsetDateTime.parse(iso).toInstant().toString()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toString();
    } catch (DateTimeException e) {
      LocalDate day = day(iso);
      return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }
  }

  static String startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
  }

  private static boolean hasOffset(String iso) {
    int time = iso.indexOf('T');
    return iso.endsWith("Z")
        || time > 0 && (iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0);
  }
}
