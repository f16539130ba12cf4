package org.dateline.extract.meta;

import java.util.List;
import java.util.Locale;

/**
 * Reads a line as a byline: {@code By Ann Lee}, {@code Ann Lee by Ann Lee}, {@code Автор: …},
 * {@code (Reporting by Ann Lee; editing by …)}, {@code Ann Lee, Staff Writer}.
 */
public final class Bylines {
  private static final int MAX_CHARS = 160;

  /** Abbreviation of the year, time of day: what may stand between a date and the byline. */
  private static final int WORDS_BEHIND_DATE = 3;

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
    text = unglued(text);
    String rest = BylineOpeners.cut(text);
    if (!rest.equals(text)) {
      return people(untilDate(rest));
    }
    // The name of a portrait runs into the byline: "X by X".
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = lower.indexOf(' '); i > 0; i = lower.indexOf(' ', i + 1)) {
      int end = lower.indexOf(' ', i + 1);
      if (end > 0
          && BylineOpeners.is(lower.substring(i + 1, end))
          && lower.substring(0, i).equals(lower.substring(end + 1))) {
        return people(text.substring(end + 1));
      }
    }
    List<String> people = withRole(text);
    return people.isEmpty() ? behindDate(text) : people;
  }

  /** {@code 6 January 2022, 11:42 By Ann Lee}. */
  private static List<String> behindDate(String text) {
    List<Dates.Found> dates = Dates.find(text, DateOrder.DAY_FIRST, null);
    if (dates.isEmpty()) {
      return List.of();
    }
    String rest = text.substring(dates.get(dates.size() - 1).end());
    for (int words = 0; words <= WORDS_BEHIND_DATE; words++) {
      rest = fromWord(rest);
      String name = BylineOpeners.cut(rest);
      if (!name.equals(rest)) {
        return people(name);
      }
      int end = rest.indexOf(' ');
      if (end < 0) {
        break;
      }
      rest = rest.substring(end);
    }
    return List.of();
  }

  private static String fromWord(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(i);
  }

  /** {@code ByAnn Lee}: the blank was lost with the markup. */
  private static String unglued(String text) {
    boolean glued =
        text.startsWith("By") && text.length() > 3 && Character.isUpperCase(text.charAt(2));
    return glued && Character.isLowerCase(text.charAt(3)) ? "By " + text.substring(2) : text;
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

  /** {@code Ann Lee, Staff Writer}. */
  private static List<String> withRole(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || !NameShape.isRole(text.substring(comma + 1))) {
      return List.of();
    }
    return people(text.substring(0, comma));
  }

  private static List<String> people(String text) {
    List<String> names = PersonNames.of(text, null);
    return names.stream().filter(n -> n.indexOf(' ') > 0 || n.charAt(0) >= 0x2E80).toList();
  }
}
