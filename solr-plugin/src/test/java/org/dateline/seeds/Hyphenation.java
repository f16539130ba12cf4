package org.dateline.seeds;

import java.util.Locale;

/** Breaks words at the end of a printed line, roughly as a newspaper does. */
final class Hyphenation {
  private static final String VOWELS = "aeiouyäöüáéíóúаеёиоуыэюяіїєәөұү";
  private static final int SHORTEST_PART = 3;

  private Hyphenation() {}

  /**
   * The longest head of {@code word} that leaves at least three letters on both sides and ends
   * between a vowel and a syllable (ра-бота) or between two consonants amid vowels (mes-sage);
   * empty when there is none not longer than {@code atMost} UTF-16 units.
   */
  static String head(String word, int atMost) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.codePoints().allMatch(Character::isLetter)
        || Character.isUpperCase(word.charAt(0))) {
      return ""; // names, numbers and compounds with marks stay whole
    }
    for (int i = Math.min(atMost, word.length() - SHORTEST_PART); i >= SHORTEST_PART; i--) {
      boolean syllable = !isVowel(lower.charAt(i)) && isVowel(lower.charAt(i + 1));
      if (syllable && (isVowel(lower.charAt(i - 1)) || isVowel(lower.charAt(i - 2)))) {
        return word.substring(0, i);
      }
    }
    return "";
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
