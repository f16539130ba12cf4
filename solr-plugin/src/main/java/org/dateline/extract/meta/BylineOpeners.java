package org.dateline.extract.meta;

import java.util.Locale;
import org.dateline.extract.meta.BylineWords.Role;

/** The words that open a byline, before the name or, in some languages, behind it. Stateless. */
final class BylineOpeners {
  private BylineOpeners() {}

  /** Words that open a byline ("by", "von", "автор"), lower case. */
  static boolean is(String word) {
    return BylineWords.is(Role.OPENER, word.toLowerCase(Locale.ROOT));
  }

  /** Cuts {@code By}, {@code Von}, {@code Автор:}, {@code Written by} off the front. */
  static String cut(String s) {
    String rest = ideographic(s.strip());
    for (int round = 0; round < 4; round++) {
      int end = 0;
      while (end < rest.length()
          && (Character.isLetter(rest.charAt(end)) || rest.charAt(end) == '\'')) {
        end++;
      }
      if (end == 0 || end == rest.length() || !is(rest.substring(0, end))) {
        break;
      }
      int next = end;
      while (next < rest.length() && " :-–—".indexOf(rest.charAt(next)) >= 0) {
        next++;
      }
      if (next == end) {
        break;
      }
      rest = rest.substring(next);
    }
    return rest.strip();
  }

  /** {@code 本报记者 李文} and {@code 김지은 기자}: the word stands before or behind the name. */
  private static String ideographic(String s) {
    if (s.isEmpty() || s.length() > 40 || s.charAt(0) < 0x2E80) {
      return s;
    }
    for (String word : BylineWords.of(Role.OPENER)) {
      if (word.charAt(0) < 0x2E80 || word.length() < 2) {
        continue;
      }
      int at = s.indexOf(word);
      if (at > 0 && at + word.length() == s.length()) {
        return s.substring(0, at).strip();
      }
      if (at >= 0 && at <= 4 && at + word.length() < s.length()) {
        String rest = s.substring(at + word.length()).strip();
        return rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest;
      }
    }
    return s;
  }
}
