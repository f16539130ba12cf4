package org.dateline.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an article that are names: those that stand with a capital inside a sentence, where
 * nothing but being a name gives them one, and countries. Tells "Torgi closed higher" from "Tokayev
 * said". Endings of up to three letters are passed over. Read-only after construction.
 */
final class ProperNames {
  private static final int MIN_STEM = 4;

  private static final int ENDING = 3;

  private final Set<String> stems = new HashSet<>();
  private final Countries countries;
  private final boolean inflected;

  /**
   * @param inflected names carry case endings in the language
   */
  ProperNames(String text, Countries countries, boolean inflected) {
    this.countries = countries;
    this.inflected = inflected;
    int size = text.length();
    int at = 0;
    char before = '.';
    while (at < size) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        before = Character.isWhitespace(c) && c != '\n' ? before : c;
        at++;
        continue;
      }
      int from = at;
      while (at < size && Character.isLetter(text.charAt(at))) {
        at++;
      }
      boolean inside = Character.isLetterOrDigit(before) || before == ',' || before == ')';
      if (Character.isUpperCase(c) && inside && at - from > 1) {
        add(text.substring(from, at).toLowerCase(Locale.ROOT));
      }
      before = 'a';
    }
  }

  private void add(String word) {
    stems.add(word);
    for (int length = word.length() - 1; inflected && stem(word, length); length--) {
      stems.add(word.substring(0, length));
    }
  }

  private static boolean stem(String word, int length) {
    return length >= MIN_STEM && word.length() - length <= ENDING;
  }

  /** Whether a word in lower case is known to be a name. */
  boolean known(String word) {
    if (stems.contains(word) || countries.name(word, inflected) != null) {
      return true;
    }
    for (int length = word.length() - 1; inflected && stem(word, length); length--) {
      if (stems.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
