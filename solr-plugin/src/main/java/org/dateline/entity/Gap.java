package org.dateline.entity;

/** What stands between a token and the one before it, from tight to loose. */
final class Gap {
  /** Blanks only, or nothing. */
  static final byte SPACE = 0;

  static final byte HYPHEN = 1;

  /** A full stop after an initial or a short abbreviation: {@code J. Smith}, {@code St. Louis}. */
  static final byte ABBREVIATION = 2;

  /** Letters cut off the token before: {@code 's}. */
  static final byte POSSESSIVE = 3;

  static final byte SLASH = 4;
  static final byte COMMA = 5;
  static final byte QUOTE = 6;
  static final byte BRACKET = 7;

  /** A dash, colon, bullet: another clause. */
  static final byte CLAUSE = 8;

  /** A sentence or a paragraph ends. */
  static final byte SENTENCE = 9;

  private static final int ABBREVIATION_LETTERS = 3;

  private Gap() {}

  /** Class of {@code text[from, to)}, the characters between two tokens. */
  static byte of(String text, int previousStart, int from, int to) {
    byte gap = SPACE;
    boolean dot = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      byte here;
      switch (c) {
        case ' ', '\t', '\u00a0', '\u202f', '\u00ad', '\u200b' -> here = SPACE;
        case '-', '\u2010', '\u2011' -> here = HYPHEN;
        case '.', '\u2026' -> {
          dot = true;
          here = ABBREVIATION;
        }
        case '/' -> here = SLASH;
        case ',', '\u060c', '\u3001' -> here = COMMA;
        case '"',
            '\'',
            '\u2018',
            '\u2019',
            '\u201a',
            '\u201c',
            '\u201d',
            '\u201e',
            '\u00ab',
            '\u00bb',
            '\u2039',
            '\u203a' ->
            here = QUOTE;
        case '(', ')', '[', ']', '{', '}' -> here = BRACKET;
        case '!', '?', '\n', '\r', '\u3002', '\u061f', '\u2028', '\u2029' -> here = SENTENCE;
        default -> here = Character.isLetterOrDigit(c) ? POSSESSIVE : CLAUSE;
      }
      if (here == QUOTE
          && (c == '\'' || c == '\u2019')
          && i > 0
          && Character.isLetter(text.charAt(i - 1))
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i + 1))) {
        here = POSSESSIVE;
      }
      if (here == HYPHEN && (blank(text, i - 1) || blank(text, i + 1))) {
        here = CLAUSE;
      }
      if (here > gap) {
        gap = here;
      }
    }
    if (dot && gap < SENTENCE) {
      return ends(text, previousStart, from, to) ? SENTENCE : gap;
    }
    return gap;
  }

  private static boolean blank(String text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  /** Whether a full stop after the token ends a sentence rather than an abbreviation. */
  private static boolean ends(String text, int previousStart, int from, int to) {
    if (to >= text.length()) {
      return true;
    }
    if (text.charAt(from) != '.') {
      return true;
    }
    int length = from - previousStart;
    boolean capital = Character.isUpperCase(text.charAt(previousStart));
    if (to - from == 1) {
      return false;
    }
    return !(length == 1
        || capital && length <= ABBREVIATION_LETTERS && !allUpper(text, previousStart, from));
  }

  private static boolean allUpper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
