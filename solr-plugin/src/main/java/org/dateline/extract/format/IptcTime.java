package org.dateline.extract.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * The time of sending in the trailer of a wire message: {@code 061542 GMT JAN 22}, {@code 061542
 * JAN 22} (day, hour, minute, zone, month, year). Without a zone only the day is known. Stateless.
 */
final class IptcTime {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  private IptcTime() {}

  /** ISO 8601; null when there is no such time. */
  static String of(String trailer) {
    String[] words = trailer.strip().toUpperCase(Locale.ROOT).split("[ \r\n\t]++");
    for (int i = 0; i + 2 < words.length; i++) {
      if (words[i].length() == 6 && number(words[i]) >= 0) {
        boolean zoned =
            words[i + 1].equals("GMT") || words[i + 1].equals("UTC") || words[i + 1].equals("Z");
        int at = zoned || month(words[i + 1]) == 0 ? i + 2 : i + 1;
        return at + 1 < words.length ? time(words[i], words[at], words[at + 1], zoned) : null;
      }
    }
    return null;
  }

  private static String time(String dayTime, String monthName, String yearText, boolean zoned) {
    int month = month(monthName);
    int year = number(yearText);
    if (month == 0 || year < 0 || (yearText.length() != 2 && yearText.length() != 4)) {
      return null;
    }
    // The format is of 1979; the news of the first two decades carry two digits, too.
    int full = yearText.length() == 4 ? year : year >= 79 ? 1900 + year : 2000 + year;
    try {
      LocalDateTime time =
          LocalDateTime.of(
              full,
              month,
              number(dayTime.substring(0, 2)),
              number(dayTime.substring(2, 4)),
              number(dayTime.substring(4)));
      return zoned
          ? String.format(Locale.ROOT, "%sT%tH:%tM:00Z", time.toLocalDate(), time, time)
          : time.toLocalDate().toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String word) {
    int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  private static int number(String digits) {
    boolean all =
        !digits.isEmpty()
            && digits.length() <= 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return all ? Integer.parseInt(digits) : -1;
  }
}
