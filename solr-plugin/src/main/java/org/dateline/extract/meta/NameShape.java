package org.dateline.extract.meta;

import java.util.Locale;
import org.dateline.extract.meta.BylineWords.Role;

/**
 * Tells names of people from outlets, functions and other words in credit lines by general signs:
 * number and shape of the words, and words that show an office. Stateless.
 */
final class NameShape {
  private static final int MAX_WORDS = 5;
  private static final int MAX_CHARS = 60;

  private NameShape() {}

  /** Has the shape of a person's name: one to five capitalised words and particles. */
  static boolean isPerson(String name) {
    if (name.length() < 2
        || name.length() > MAX_CHARS
        || name.indexOf("://") >= 0
        || name.indexOf('@') >= 0) {
      return false;
    }
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS) {
      return false;
    }
    int capital = 0;
    for (String word : words) {
      String bare = word.toLowerCase(Locale.ROOT);
      while (bare.endsWith(".") || bare.endsWith(":")) {
        bare = bare.substring(0, bare.length() - 1);
      }
      if (bare.isEmpty()) {
        return false;
      }
      if (BylineWords.is(Role.OFFICE, bare) || BylineWords.is(Role.FUNCTION, bare)) {
        return false;
      }
      int c = word.codePointAt(0);
      if (!Character.isLetter(c) && c != '“' && c != '"' && c != '\'' && c != '’') {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (Character.isDigit(word.charAt(i)) || "?!:=#*_+".indexOf(word.charAt(i)) >= 0) {
          return false;
        }
      }
      if (Character.isLowerCase(c)) {
        boolean elided =
            word.length() > 3
                && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                && Character.isUpperCase(word.charAt(2));
        if (!elided && !BylineWords.is(Role.PARTICLE, bare)) {
          return false;
        }
      } else {
        capital++;
      }
    }
    return capital > 0;
  }

  /** A month in any language. */
  static boolean isDateWord(String word) {
    String bare = word;
    while (bare.endsWith(",") || bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return Months.of(bare, null) > 0;
  }

  /** Names a function at an outlet and nothing else: {@code Staff Writer}. */
  static boolean isRole(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split(" ");
    return words.length <= 4
        && (BylineWords.is(Role.OFFICE, words[words.length - 1])
            || BylineWords.is(Role.FUNCTION, words[words.length - 1])
            || BylineWords.is(Role.FUNCTION, words[0]));
  }

  static boolean isSite(String name, String site) {
    if (site == null) {
      return false;
    }
    String a = squeeze(name);
    String b = squeeze(site);
    return !b.isEmpty()
        && (a.equals(b)
            || (b.length() > 3 && (a.contains(b) || (a.length() > 5 && b.contains(a)))));
  }

  /** Letters and digits alone, in small letters. */
  static String squeeze(String s) {
    StringBuilder out = new StringBuilder();
    s.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** {@code ANN LEE} becomes {@code Ann Lee}; mixed case stays. */
  static String tidyCase(String name) {
    if (name.indexOf(' ') < 0 || name.codePoints().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '\'' && c != '’';
      if (c == '.') {
        first = true;
      }
    }
    return out.toString();
  }

  /** {@code Ann Lee MD PhD} is Ann Lee. */
  static String withoutDegrees(String name) {
    String rest = name;
    while (true) {
      int last = rest.lastIndexOf(' ');
      String word = rest.substring(last + 1).toLowerCase(Locale.ROOT).replace(".", "");
      if (!BylineWords.is(Role.DEGREE, word)) {
        return rest;
      }
      if (last < 0) {
        return "";
      }
      rest = rest.substring(0, last).strip();
    }
  }
}
