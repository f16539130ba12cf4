package org.dateline.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * Number words written as one ("zweihundertfünfunddreißig"), taken apart by the lexicon's own
 * number words. Longest piece first, no going back: linear in the word.
 */
final class Compounds {
  private static final int MAX_LENGTH = 80;

  /** Letters of a case ending behind a unit's stem. */
  private static final int LONGEST_ENDING = 2;

  private static final String HALF = "einhalb";

  private final Map<String, Double> parts = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final String and;

  /** What is written in one word with a number before it ("neunzehnmal", "siebentägige"). */
  private final String[] tails;

  private int longest;

  /**
   * @param and the joining word inside compounds, "und"
   * @param tails stems of units that a number word is written in one with, parted by blanks
   */
  Compounds(String and, String tails) {
    this.and = and;
    this.tails = tails.isEmpty() ? new String[0] : tails.split(" ");
  }

  /** Where the unit starts in a word of number and unit; 0 when the word is none. */
  int cut(String word) {
    if (word.length() < 6 || word.length() > MAX_LENGTH) {
      return 0;
    }
    for (String tail : tails) {
      int at = word.lastIndexOf(tail);
      if (at >= 3 && at + tail.length() + LONGEST_ENDING >= word.length()) {
        String number = word.substring(0, at);
        return parts.containsKey(number) || value(number) > 0 ? at : 0;
      }
    }
    return 0;
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
