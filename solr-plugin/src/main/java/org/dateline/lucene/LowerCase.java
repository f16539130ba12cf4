package org.dateline.lucene;

import org.apache.lucene.analysis.CharacterUtils;

/**
 * Lower case as Lucene's LowerCaseFilter gives it (each code point by itself, no language's rules),
 * by a table that is filled with {@link Character#toLowerCase(int)}: a look-up a character.
 */
final class LowerCase {
  /** 0 for halves of surrogate pairs. */
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.isSurrogate((char) c) ? 0 : (char) Character.toLowerCase(c);
    }
  }

  private LowerCase() {}

  /** Writes {@code word[0, length)} in lower case over itself. */
  static void apply(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char lower = LOWER[word[i]];
      if (lower == 0) {
        CharacterUtils.toLowerCase(word, i, length);
        return;
      }
      word[i] = lower;
    }
  }
}
