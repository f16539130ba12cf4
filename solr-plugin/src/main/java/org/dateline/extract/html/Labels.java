package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.PackagedTable;

/**
 * Words that stand alone over or between pieces of furniture in the languages of the news ({@code
 * labels.tsv}): "Advertisement", "Читайте также".
 */
public final class Labels {
  private static final int MAX_CHARS = 60;

  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> OPENING = new HashSet<>();
  private static final Set<String> PROMPT = new HashSet<>();
  private static final List<String> DISCLOSURE = new ArrayList<>();
  private static final int MAX_DISCLOSURE = 600;
  private static final int MAX_PROMPT = 260;
  private static final int PROMPT_WORDS = 5;

  static {
    for (String[] columns : PackagedTable.rows(Labels.class, "labels.tsv")) {
      for (String label : columns[1].split(" \\| ")) {
        switch (columns[0]) {
          case "whole" -> WHOLE.add(label.strip());
          case "opening" -> OPENING.add(label.strip());
          case "disclosure" -> DISCLOSURE.add(label.strip());
          default -> PROMPT.add(label.strip());
        }
      }
    }
  }

  private Labels() {}

  /** The whole text is such a label. */
  public static boolean isLabel(String text) {
    return text.length() <= MAX_CHARS && (WHOLE.contains(key(text)) || OPENING.contains(key(text)));
  }

  /** The text begins with a label and a colon: {@code Read more: …}. */
  public static boolean opensWithLabel(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      colon = text.indexOf('：');
    }
    return colon > 0 && colon <= MAX_CHARS && OPENING.contains(key(text.substring(0, colon)));
  }

  /** A short text that begins by asking the reader to subscribe or follow. */
  public static boolean isPrompt(String text) {
    if (text.length() > MAX_PROMPT) {
      return false;
    }
    String lower = key(text);
    int end = 0;
    for (int words = 1; words <= PROMPT_WORDS && end >= 0; words++) {
      end = lower.indexOf(' ', end + 1);
      if (PROMPT.contains(end < 0 ? lower : lower.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Tells that the publisher earns by the links in the text. */
  public static boolean isDisclosure(String text) {
    if (text.length() > MAX_DISCLOSURE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String phrase : DISCLOSURE) {
      if (lower.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Claims rights in the text: the small print under an article. */
  public static boolean isRights(String text) {
    if (text.length() >= 400) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf('©') >= 0
        || lower.startsWith("copyright")
        || lower.contains("all rights reserved");
  }

  private static String key(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
