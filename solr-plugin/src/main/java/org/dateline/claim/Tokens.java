package org.dateline.claim;

import java.util.Arrays;
import java.util.Collection;

/**
 * The tokens of one sentence as parallel arrays. Offsets are UTF-16 units of the whole text.
 * Written by {@link Tokenizer}, read-only afterwards.
 */
final class Tokens {
  static final byte WORD = 0;
  static final byte NUMBER = 1;

  /** Dates, clock times, scores, phone numbers, addresses: digits that are no quantity. */
  static final byte OPAQUE = 2;

  static final byte PUNCT = 3;

  final String text;
  int size;
  int[] start = new int[32];
  int[] end = new int[32];
  byte[] type = new byte[32];

  /** Lower-case form without possessive; the character itself for punctuation. */
  String[] form = new String[32];

  /** Value of a {@link #NUMBER}. */
  double[] value = new double[32];

  /** Whether white space stands before the token. */
  boolean[] spaced = new boolean[32];

  /** Word starts with an upper-case letter. */
  boolean[] upper = new boolean[32];

  /** An abbreviation's or ordinal's full stop inside the sentence followed and was left out. */
  boolean[] dotted = new boolean[32];

  Tokens(String text) {
    this.text = text;
  }

  void add(byte kind, int from, int to, String lower, double number, boolean blankBefore) {
    if (size == start.length) {
      int grown = size * 2;
      start = Arrays.copyOf(start, grown);
      end = Arrays.copyOf(end, grown);
      type = Arrays.copyOf(type, grown);
      form = Arrays.copyOf(form, grown);
      value = Arrays.copyOf(value, grown);
      spaced = Arrays.copyOf(spaced, grown);
      upper = Arrays.copyOf(upper, grown);
      dotted = Arrays.copyOf(dotted, grown);
    }
    start[size] = from;
    end[size] = to;
    type[size] = kind;
    form[size] = lower;
    value[size] = number;
    spaced[size] = blankBefore;
    upper[size] = kind == WORD && Character.isUpperCase(text.codePointAt(from));
    size++;
  }

  boolean is(int i, String wanted) {
    return i >= 0 && i < size && form[i].equals(wanted);
  }

  /** Whether the word at {@code i} ends like any of these. */
  boolean ends(int i, Collection<String> endings) {
    String word = form[i];
    return endings.stream().anyMatch(word::endsWith);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && type[i] == WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && type[i] == NUMBER;
  }

  boolean isPunct(int i) {
    return i >= 0 && i < size && type[i] == PUNCT;
  }

  /** A hyphen or dash glued to the tokens on both sides. */
  boolean isHyphen(int i) {
    return isPunct(i)
        && i > 0
        && i + 1 < size
        && !spaced[i]
        && !spaced[i + 1]
        && (form[i].equals("-") || form[i].equals("–"));
  }

  boolean isDash(int i) {
    return isPunct(i) && (form[i].equals("-") || form[i].equals("–") || form[i].equals("—"));
  }

  boolean isQuote(int i) {
    if (!isPunct(i) || form[i].length() != 1) {
      return false;
    }
    return "\"“”„«»‟″".indexOf(form[i].charAt(0)) >= 0;
  }

  /** Written wholly in capitals, two letters or more. */
  boolean isAcronym(int i) {
    if (!isWord(i) || end[i] - start[i] < 2) {
      return false;
    }
    for (int k = start[i]; k < end[i]; k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Verbatim text of the tokens from..to (exclusive). */
  String of(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }
}
