package org.dateline.extract.html;

import java.util.Locale;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;

/**
 * The day in an article's address: {@code /2022/01/06/}, {@code /2022-01-06-}, {@code
 * /2022/jan/06/}, {@code /20220106/}. A year and month alone are none. Stateless.
 */
final class UrlDate {
  private static final int MIN_YEAR = 1995;
  private static final int MAX_YEAR = 2099;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private UrlDate() {}

  /**
   * @param url address or null
   * @return ISO 8601 or null
   */
  static String of(String url) {
    if (url == null) {
      return null;
    }
    String found = null;
    for (int i = 0; i < url.length() && found == null; i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '-' || c == '_') {
        found = at(url, i + 1, c);
      }
    }
    return found;
  }

  private static String at(String url, int i, char before) {
    int year = digits(url, i, 4);
    if (year < MIN_YEAR || year > MAX_YEAR || i + 4 >= url.length()) {
      return null;
    }
    char sign = url.charAt(i + 4);
    if (sign >= '0' && sign <= '9') {
      return isDigit(url, i + 8) ? null : day(year, digits(url, i + 4, 2), digits(url, i + 6, 2));
    }
    if (before != '/' || (sign != '/' && sign != '-' && sign != '_')) {
      return null;
    }
    int width = isDigit(url, i + 6) ? 2 : 1;
    int month = digits(url, i + 5, width);
    int end = i + 5 + width;
    if (month < 0 && i + 8 < url.length()) {
      int at = MONTHS.indexOf(url.substring(i + 5, i + 8).toLowerCase(Locale.ROOT));
      month = at >= 0 && at % 3 == 0 ? at / 3 + 1 : -1;
      end = i + 8;
    }
    if (month < 0 || end >= url.length() || url.charAt(end) != sign) {
      return null;
    }
    boolean two = isDigit(url, end + 2);
    return isDigit(url, end + 3) ? null : day(year, month, digits(url, end + 1, two ? 2 : 1));
  }

  private static String day(int year, int month, int day) {
    return month < 1 || day < 1
        ? null
        : Dates.parse(
            String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day),
            DateOrder.UNKNOWN,
            null);
  }

  private static boolean isDigit(String url, int i) {
    return i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9';
  }

  /** The number of {@code n} digits at {@code i}; -1 when there is none. */
  private static int digits(String url, int i, int n) {
    int value = 0;
    for (int k = i; k < i + n; k++) {
      if (!isDigit(url, k)) {
        return -1;
      }
      value = value * 10 + url.charAt(k) - '0';
    }
    return value;
  }
}
