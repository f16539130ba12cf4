package org.dateline.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * Number words written as one ("zweihundertfünfunddreißig"), taken apart by the lexicon's own
 * number words. Longest piece first, no going back: linear in the word.
 */
final class Compounds {
  private static final int MAX_LENGTH = 80;

  private static final String HALF = "einhalb";

  private final Map<String, Double> parts = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final String and;
  private int longest;

  /**
   * @param and the joining word inside compounds, "und"
   */
  Compounds(String and) {
    this.and = and;
  }

  void part(String word, double value) {
    parts.putIfAbsent(word, value);
    longest = Math.max(longest, word.length());
  }

  void scale(String word, double value) {
    scales.putIfAbsent(word, value);
    longest = Math.max(longest, word.length());
  }

  /** Value of a compound of two pieces or more; 0 when the word is none. */
  double value(String word) {
    if (word.endsWith(HALF) && word.length() > HALF.length()) {
      // "achteinhalb"
      String whole = word.substring(0, word.length() - HALF.length());
      Double one = parts.get(whole);
      double rest = one != null ? one : value(whole);
      return rest > 0 ? rest + 0.5 : 0;
    }
    if (word.length() > MAX_LENGTH || word.length() < 6) {
      return 0;
    }
    double total = 0;
    double current = 0;
    int pieces = 0;
    int at = 0;
    while (at < word.length()) {
      if (pieces > 0 && word.startsWith(and, at)) {
        at += and.length();
        continue;
      }
      int length = Math.min(longest, word.length() - at);
      boolean found = false;
      for (; length > 1; length--) {
        String piece = word.substring(at, at + length);
        Double scale = scales.get(piece);
        if (scale != null) {
          if (scale < 1000) {
            current = (current == 0 ? 1 : current) * scale;
          } else {
            total += (current == 0 ? 1 : current) * scale;
            current = 0;
          }
          found = true;
        } else if (parts.containsKey(piece)) {
          current += parts.get(piece);
          found = true;
        }
        if (found) {
          break;
        }
      }
      if (!found) {
        return 0;
      }
      at += length;
      pieces++;
    }
    return pieces < 2 ? 0 : total + current;
  }
}
