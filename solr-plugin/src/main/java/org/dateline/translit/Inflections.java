package org.dateline.translit;

import java.util.ArrayList;
import java.util.List;

/**
 * Case endings of one script: what a name may have looked like before it was inflected. Guesses by
 * letters alone; the longest ending whose stem fits decides. Immutable.
 */
final class Inflections {
  /** Stems shorter than this many letters are left alone. */
  static final int MIN_STEM = 3;

  /** A guess per reading; a third would be wrong more often than right. */
  static final int MAX_LEMMAS = 2;

  private static final int LONGEST_ENDING = 5;

  /** Letters that replace the ending, and what must come before it. */
  private record Rule(byte[][] replacements, byte[][] stems) {}

  private static final Rule[] NONE = {};

  private final int width;

  /** A trie over endings from their last letter on: next node by {@code node * width + letter}. */
  private final short[] next;

  private final Rule[][] rules;
  private final List<byte[]> prefixes = new ArrayList<>();
  private final int apostropheLetters;
  private final byte apostrophe;

  Inflections(RuleFile file, Alphabet alphabet) {
    apostrophe = (byte) alphabet.code('\'');
    apostropheLetters =
        file.values("apostrophe").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    file.values("prefix").forEach(prefix -> prefixes.add(codes(prefix, alphabet)));
    width = alphabet.size();
    List<short[]> rows = new ArrayList<>(List.of(new short[width]));
    List<List<Rule>> found = new ArrayList<>(List.of(new ArrayList<>()));
    for (RuleFile.Line line : file.rules()) {
      int node = 0;
      byte[] ending = codes(line.grapheme(), alphabet);
      for (int i = ending.length - 1; i >= 0; i--) {
        short[] row = rows.get(node);
        int code = ending[i] & 0xff;
        if (row[code] == 0) {
          row[code] = (short) rows.size();
          rows.add(new short[width]);
          found.add(new ArrayList<>());
        }
        node = row[code];
      }
      found.get(node).add(rule(line, alphabet));
    }
    next = new short[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, next, i * width, width);
    }
    rules = found.stream().map(list -> list.toArray(NONE)).toArray(Rule[][]::new);
  }

  private static Rule rule(RuleFile.Line line, Alphabet alphabet) {
    byte[] first = codes(line.first(), alphabet);
    byte[][] replacements =
        line.second() == null
            ? new byte[][] {first}
            : new byte[][] {first, codes(line.second(), alphabet)};
    return new Rule(
        replacements,
        line.stems().stream().map(stem -> codes(stem, alphabet)).toArray(byte[][]::new));
  }

  private static byte[] codes(String text, Alphabet alphabet) {
    byte[] out = new byte[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) alphabet.code(text.charAt(i));
    }
    return out;
  }

  /**
   * Writes possible dictionary forms of {@code word[1..length]}.
   *
   * @param lemmas receives them from index 1 on, with boundaries
   * @param lengths receives their lengths
   * @return how many, at most {@link #MAX_LEMMAS}
   */
  int lemmas(byte[] word, int length, byte[][] lemmas, int[] lengths) {
    for (int i = length; i >= length - apostropheLetters && i > MIN_STEM; i--) {
      if (word[i] == apostrophe && apostropheLetters > 0) {
        lengths[0] = write(word, 1, i - 1, NOTHING, lemmas[0]);
        return 1;
      }
    }
    for (byte[] prefix : prefixes) {
      if (length - prefix.length >= MIN_STEM && matches(word, 1, prefix)) {
        lengths[0] = write(word, 1 + prefix.length, length, NOTHING, lemmas[0]);
        return 1;
      }
    }
    Rule best = null;
    int bestStem = length;
    int node = 0;
    for (int stem = length - 1; stem >= Math.max(MIN_STEM, length - LONGEST_ENDING); stem--) {
      node = next[node * width + (word[stem + 1] & 0xff)];
      if (node == 0) {
        break;
      }
      for (Rule rule : rules[node]) {
        if (fits(rule, word, stem)) {
          best = rule;
          bestStem = stem;
          break;
        }
      }
    }
    int n = 0;
    if (best != null) {
      for (byte[] replacement : best.replacements) {
        lengths[n] = write(word, 1, bestStem, replacement, lemmas[n]);
        n++;
      }
    }
    return n;
  }

  private static final byte[] NOTHING = {};

  private static boolean fits(Rule rule, byte[] word, int stem) {
    for (byte[] end : rule.stems) {
      if (stem > end.length && matches(word, stem - end.length + 1, end)) {
        return true;
      }
    }
    return rule.stems.length == 0;
  }

  private static boolean matches(byte[] word, int at, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (word[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static int write(byte[] word, int from, int to, byte[] replacement, byte[] out) {
    int stem = to - from + 1;
    System.arraycopy(word, from, out, 1, stem);
    System.arraycopy(replacement, 0, out, stem + 1, replacement.length);
    int length = stem + replacement.length;
    out[0] = 0;
    out[length + 1] = 0;
    return length;
  }
}
