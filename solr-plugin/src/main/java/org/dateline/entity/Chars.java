package org.dateline.entity;

/**
 * Lower case and kind of the characters below {@value #SIZE} (Latin, Greek, Cyrillic, Armenian,
 * Hebrew), from tables: the same as {@link TermHash#lower} and {@link Shape#of} say, at the cost of
 * a memory access.
 */
final class Chars {
  /** Characters from here on are not in the tables. */
  static final int SIZE = 0x600;

  /** Capital; 1, so that capitals are counted by adding the bit. */
  static final int UPPER = 1;

  private static final int LOWER = 2;
  private static final int DIGIT = 4;

  /** Stands inside {@code l'Intérieur}; the typographic one is not in the tables. */
  static final int APOSTROPHE = 16;

  /** Letters and digits. */
  static final int SEEN = UPPER | LOWER | DIGIT;

  /** Letters below this one join to words: Latin, Greek, Cyrillic. */
  static final char ARMENIAN = 0x530;

  /** Set by the reader of a word: its first letter or digit is a capital. */
  static final int FIRST_UPPER = 8;

  private static final char[] LOWERED = new char[SIZE];
  private static final byte[] KINDS = new byte[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      LOWERED[c] = TermHash.lower(c);
      KINDS[c] =
          (byte)
              (Character.isUpperCase(c) || Character.isTitleCase(c)
                  ? UPPER
                  : Character.isLowerCase(c) ? LOWER : Character.isDigit(c) ? DIGIT : 0);
    }
    KINDS['\''] = APOSTROPHE;
  }

  /** First character behind the Latin letters of European languages. */
  private static final char LATIN_END = 0x250;

  private Chars() {}

  /** Whether a letter is one of a Latin alphabet. */
  static boolean isLatin(char letter) {
    return letter < LATIN_END;
  }

  static char lower(char c) {
    return LOWERED[c];
  }

  static int kind(char c) {
    return KINDS[c];
  }

  /** The {@link Shape} of a word from the kinds of its characters and the number of capitals. */
  static byte shape(int kinds, int capitals) {
    if ((kinds & (UPPER | LOWER)) == 0) {
      return (kinds & DIGIT) != 0 ? Shape.DIGITS : Shape.NONE;
    }
    if ((kinds & LOWER) == 0 && capitals > 1) {
      return Shape.UPPER;
    }
    return (kinds & FIRST_UPPER) != 0 ? Shape.CAPITALISED : Shape.LOWER;
  }
}
