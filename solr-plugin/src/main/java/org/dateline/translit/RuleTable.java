package org.dateline.translit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A spelling table compiled to a trie: reads coded letters left to right, always the longest
 * grapheme whose context fits, so time is linear in the token. Letters without a rule are dropped.
 * Immutable.
 */
final class RuleTable {
  /** A grapheme's target; contexts are bit sets over the source alphabet, null = any. */
  private record Rule(byte[] first, byte[] second, long[] left, long[] right) {
    boolean fits(int before, int after) {
      return (left == null || has(left, before)) && (right == null || has(right, after));
    }

    private static boolean has(long[] set, int code) {
      return (set[code >> 6] & 1L << (code & 63)) != 0;
    }
  }

  /** Every rule writes at most this many letters for each letter it reads. */
  static final int MAX_GROWTH = 3;

  private static final Rule[] NONE = {};

  private final int width;
  private final short[] next;
  private final Rule[][] rules;

  RuleTable(RuleFile file, Alphabet source, Alphabet target) {
    width = source.size();
    List<short[]> rows = new ArrayList<>();
    List<List<Rule>> found = new ArrayList<>();
    rows.add(new short[width]);
    found.add(new ArrayList<>());
    for (RuleFile.Line line : file.rules()) {
      int node = 0;
      for (char c : line.grapheme().toCharArray()) {
        int code = source.code(c);
        short[] row = rows.get(node);
        if (row[code] == 0) {
          row[code] = (short) rows.size();
          rows.add(new short[width]);
          found.add(new ArrayList<>());
        }
        node = row[code];
      }
      found.get(node).add(0, compile(file.name(), line, source, target));
    }
    next = new short[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, next, i * width, width);
    }
    rules = found.stream().map(list -> list.toArray(NONE)).toArray(Rule[][]::new);
  }

  private static Rule compile(String name, RuleFile.Line line, Alphabet source, Alphabet target) {
    int limit = MAX_GROWTH * line.grapheme().length();
    if (line.first().length() > limit
        || (line.second() != null && line.second().length() > limit)) {
      throw new IllegalStateException(name + ": target too long for " + line.grapheme());
    }
    return new Rule(
        codes(name, line.first(), target),
        line.second() == null ? null : codes(name, line.second(), target),
        set(line.left(), source),
        set(line.right(), source));
  }

  private static byte[] codes(String name, String text, Alphabet target) {
    byte[] out = new byte[text.length()];
    for (int i = 0; i < out.length; i++) {
      int code = target.code(text.charAt(i));
      if (code == 0) {
        throw new IllegalStateException(name + ": no such sound: " + text.charAt(i));
      }
      out[i] = (byte) code;
    }
    return out;
  }

  private static long[] set(String letters, Alphabet source) {
    if (letters == null) {
      return null;
    }
    long[] set = new long[(source.size() >> 6) + 1];
    for (char c : letters.toCharArray()) {
      int code = source.code(c);
      set[code >> 6] |= 1L << (code & 63);
    }
    return set;
  }

  /**
   * Reads {@code in[1..length]}, with boundaries (0) at 0 and length+1.
   *
   * @param second true to take second targets where a rule has one
   * @param out receives the target codes from index 1 on, with boundaries set; at least {@link
   *     #MAX_GROWTH} × length + 2 long
   * @return the target's length, negated minus one when a rule with two targets was used
   */
  int read(byte[] in, int length, boolean second, byte[] out) {
    int o = 1;
    boolean choice = false;
    int i = 1;
    while (i <= length) {
      Rule best = null;
      int bestEnd = i + 1;
      int node = 0;
      for (int j = i; j <= length; j++) {
        node = next[node * width + (in[j] & 0xff)];
        if (node == 0) {
          break;
        }
        for (Rule rule : rules[node]) {
          if (rule.fits(in[i - 1] & 0xff, in[j + 1] & 0xff)) {
            best = rule;
            bestEnd = j + 1;
            break;
          }
        }
      }
      if (best != null) {
        byte[] text = best.first;
        if (best.second != null) {
          choice = true;
          text = second ? best.second : text;
        }
        for (byte code : text) {
          out[o++] = code;
        }
      }
      i = bestEnd;
    }
    out[0] = 0;
    out[o] = 0;
    return choice ? -o : o - 1;
  }

  @Override
  public String toString() {
    return "RuleTable[nodes="
        + rules.length
        + ", width="
        + width
        + ", rules="
        + Arrays.stream(rules).mapToInt(r -> r.length).sum()
        + "]";
  }
}
