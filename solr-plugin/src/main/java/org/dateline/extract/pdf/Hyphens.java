package org.dateline.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins words that are broken at line ends. The document's own words decide about real hyphens. */
final class Hyphens {
  private final Set<String> words = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      String[] parts = line.text().split(" ");
      for (int i = 0; i < parts.length - 1; i++) { // the last one may be broken
        words.add(bare(parts[i]));
      }
    }
  }

  /** Appends the next line of a paragraph to what is read of it. */
  void append(StringBuilder text, String next) {
    if (text.length() == 0 || next.isEmpty()) {
      text.append(next);
      return;
    }
    char last = text.charAt(text.length() - 1);
    if (last == '\u00AD') {
      text.setLength(text.length() - 1);
      text.append(next);
    } else if (isHyphen(last) && text.length() > 1 && joins(text, next)) {
      if (!keepsHyphen(text, next)) {
        text.setLength(text.length() - 1);
      }
      text.append(next);
    } else if (isIdeographic(last) && isIdeographic(next.charAt(0))) {
      text.append(next);
    } else {
      text.append(' ').append(next);
    }
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  /** A hyphen right behind a letter or digit; a dash has a blank before it. */
  private static boolean joins(StringBuilder text, String next) {
    return Character.isLetterOrDigit(text.charAt(text.length() - 2))
        && Character.isLetterOrDigit(next.charAt(0));
  }

  private boolean keepsHyphen(StringBuilder text, String next) {
    String head = lastWord(text);
    String tail = firstWord(next);
    String stem = head.substring(0, head.length() - 1);
    if (!Character.isLowerCase(next.charAt(0))
        && Character.getType(next.charAt(0)) != Character.OTHER_LETTER) {
      return true; // Nur-Sultan, 2021-22
    }
    if (words.contains(bare(stem + tail))) {
      return false;
    }
    return words.contains(bare(head + tail))
        || stem.indexOf('-') >= 0
        || Character.isDigit(stem.charAt(stem.length() - 1));
  }

  private static String lastWord(StringBuilder text) {
    return text.substring(text.lastIndexOf(" ") + 1);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Lower case, without punctuation around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isIdeographic(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3040' && c <= '\u30FF')
        || (c >= '\u3000' && c <= '\u303F');
  }
}
