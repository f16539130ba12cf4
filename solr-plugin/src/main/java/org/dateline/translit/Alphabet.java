package org.dateline.translit;

import java.util.Arrays;

/**
 * Numbers the letters that the tables of one script use: 1…size-1, with 0 for the boundary of a
 * token and for everything else. Immutable.
 */
final class Alphabet {
  private static final int MAX_SIZE = 256;

  private final char[] letters;

  /**
   * @param letters every letter, repeated ones allowed
   */
  Alphabet(CharSequence letters) {
    int[] distinct =
        letters.chars().filter(c -> c != RuleFile.BOUNDARY).sorted().distinct().toArray();
    if (distinct.length >= MAX_SIZE) {
      throw new IllegalStateException("More than 255 letters in one script: " + distinct.length);
    }
    this.letters = new char[distinct.length + 1];
    for (int i = 0; i < distinct.length; i++) {
      this.letters[i + 1] = (char) distinct[i];
    }
  }

  int size() {
    return letters.length;
  }

  /** The letter's number, 0 when the tables do not know it. */
  int code(char letter) {
    int at = Arrays.binarySearch(letters, 1, letters.length, letter);
    return at < 0 ? 0 : at;
  }

  char letter(int code) {
    return letters[code];
  }
}
