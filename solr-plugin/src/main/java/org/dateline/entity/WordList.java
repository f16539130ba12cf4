package org.dateline.entity;

import java.util.Locale;
import java.util.TreeSet;

/** Classes of words of one language: whole words, beginnings and endings. Immutable once filled. */
final class WordList {
  /** A word may be this much longer than a listed beginning. */
  private static final int MAX_ENDING = 5;

  private final LongIntTable words = new LongIntTable(512);
  private final LongIntTable beginnings = new LongIntTable(64);
  private final LongIntTable endings = new LongIntTable(64);
  private int shortestBeginning = Integer.MAX_VALUE;
  private final TreeSet<Integer> endingLengths = new TreeSet<>();
  private int[] lengths = {};

  void add(String pattern, WordClass wordClass) {
    String word = pattern.toLowerCase(Locale.ROOT);
    if (word.startsWith("*")) {
      String ending = word.substring(1);
      or(endings, TermHash.token(ending, 0, ending.length()), wordClass.bit);
      endingLengths.add(ending.length());
      lengths = endingLengths.stream().mapToInt(Integer::intValue).toArray();
    } else if (word.endsWith("*")) {
      int length = word.length() - 1;
      or(beginnings, TermHash.token(word, 0, length), wordClass.bit);
      shortestBeginning = Math.min(shortestBeginning, length);
    } else {
      or(words, TermHash.token(word, 0, word.length()), wordClass.bit);
    }
  }

  /** Adds all words of the other list. */
  void addAll(WordList other) {
    merge(words, other.words);
    merge(beginnings, other.beginnings);
    merge(endings, other.endings);
    shortestBeginning = Math.min(shortestBeginning, other.shortestBeginning);
    endingLengths.addAll(other.endingLengths);
    lengths = endingLengths.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void merge(LongIntTable into, LongIntTable from) {
    for (int i = 0; i < from.keys.length; i++) {
      if (from.keys[i] != 0) {
        or(into, from.keys[i], from.values[i]);
      }
    }
  }

  private static void or(LongIntTable table, long hash, int bits) {
    table.put(hash, table.get(hash, 0) | bits);
  }

  /** Bits of the {@link WordClass}es of {@code text[start, end)}, whose hash is {@code exact}. */
  int classes(CharSequence text, int start, int end, long exact) {
    int bits = words.get(exact, 0);
    int length = end - start;
    if (beginnings.size > 0 && length >= shortestBeginning) {
      long hash = TermHash.SEED;
      for (int i = 0; i < length; i++) {
        hash = TermHash.add(hash, TermHash.lower(text.charAt(start + i)));
        if (i + 1 >= shortestBeginning && i + 1 >= length - MAX_ENDING) {
          bits |= beginnings.get(TermHash.finish(hash), 0);
        }
      }
    }
    for (int ending : lengths) {
      // An ending alone is no word: at least two letters stand before it.
      if (ending + 2 <= length) {
        bits |= endings.get(TermHash.token(text, end - ending, end), 0);
      }
    }
    return bits;
  }
}
