package org.dateline.extract.meta;

import java.util.List;
import java.util.Locale;

/**
 * Reads a line as a byline: {@code By Ann Lee}, {@code Ann Lee by Ann Lee}, {@code Автор: …},
 * {@code (Reporting by Ann Lee; editing by …)}, {@code Ann Lee, Staff Writer}.
 */
public final class Bylines {
  private static final int MAX_CHARS = 200;

  private Bylines() {}

  /** The people credited; empty when the line is no byline. */
  public static List<String> read(String line) {
    String text = line.strip();
    if (text.length() > MAX_CHARS) {
      return List.of();
    }
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1);
    }
    int semicolon = text.indexOf(';');
    if (semicolon > 0) {
      text = text.substring(0, semicolon);
    }
    // The name of a portrait runs into the byline: "X by X".
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = lower.indexOf(' '); i > 0; i = lower.indexOf(' ', i + 1)) {
      int end = lower.indexOf(' ', i + 1);
      if (end > 0
          && BylineOpeners.is(lower.substring(i + 1, end))
          && lower.substring(0, i).equals(lower.substring(end + 1))) {
        return PersonNames.of(text.substring(end + 1), null);
      }
    }
    return CreditLine.of(text).credited();
  }

  /** What stands before the first digit: {@code Ann Lee January 6, 2022} has a name and a date. */
  public static String untilDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        String front = text.substring(0, i).strip();
        int last = front.lastIndexOf(' ');
        // The month before the day belongs to the date.
        boolean month = last > 0 && NameShape.isDateWord(front.substring(last + 1));
        return month ? front.substring(0, last) : front;
      }
    }
    return text;
  }
}
