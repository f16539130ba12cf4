package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines of tables into cells and cells into items, without patterns: a server reads hundreds
 * of thousands of them at its start. Stateless.
 */
public final class Cells {
  private Cells() {}

  /** The parts between separators, empty ones included; at least one. */
  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The parts between separators, empty ones included; at least one. */
  public static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The words between blanks (U+0020), none of them empty. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int at = text.indexOf(' ', from);
      int to = at < 0 ? text.length() : at;
      if (to > from) {
        words.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }
}
