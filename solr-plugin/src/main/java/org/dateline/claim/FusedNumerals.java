package org.dateline.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that hold a numeral and its unit: "трёхметровый", "dwudziestopięciogodzinny", "полтонны",
 * "trzyosobowy". The parts are lines of the lexicon; the longest part first, no going back: linear
 * in the word. Filled while the lexicon is read, unchanged afterwards.
 */
final class FusedNumerals {
  /** Longest ending behind the unit ("трёхметров-ыми"). */
  private static final int ENDING = 5;

  private static final int MAX_LENGTH = 60;

  /**
   * A word taken apart.
   *
   * @param value the numeral
   * @param unit the lexicon's line of the unit
   * @param over the word starts with "more than" ("ponaddwukrotnie")
   */
  record Fused(double value, Entry unit, boolean over) {}

  private final Map<String, Entry> numbers = new HashMap<>();
  private final Map<String, Entry> units = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private int longest;

  /** Called while the lexicon is read. */
  void add(String form, Entry entry) {
    boolean number = !Double.isNaN(entry.min());
    (number ? numbers : units).putIfAbsent(form, entry);
    longest = Math.max(longest, form.length());
    if (number && form.length() > 1) {
      starts.add(form.substring(0, 2));
    }
  }

  /** The parts of a word in lower case; null when it is no such word. */
  Fused read(String word) {
    if (word.length() < 6 || word.length() > MAX_LENGTH || !starts.contains(word.substring(0, 2))) {
      return null;
    }
    double total = 0;
    double last = Double.MAX_VALUE;
    boolean over = false;
    boolean half = false;
    int at = 0;
    while (true) {
      int length = longest(numbers, word, at);
      if (length == 0) {
        break;
      }
      Entry number = numbers.get(word.substring(at, at + length));
      at += length;
      if (number.min() == 0) {
        over = true;
      } else if (last == Double.MAX_VALUE || number.min() < last && last >= 20) {
        total += number.min();
        last = number.min();
        half |= number.has("half");
      } else {
        return null;
      }
    }
    int length = total > 0 ? longest(units, word, at) : 0;
    if (length == 0) {
      return null;
    }
    Entry unit = units.get(word.substring(at, at + length));
    int rest = word.length() - at - length;
    boolean fits = unit.has("whole") ? half && rest == 0 : rest > 0 && rest <= ENDING;
    return fits ? new Fused(total, unit, over) : null;
  }

  private int longest(Map<String, Entry> parts, String word, int at) {
    for (int length = Math.min(longest, word.length() - at); length > 0; length--) {
      if (parts.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }
}
