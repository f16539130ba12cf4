package org.dateline.translit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds which spelling habits a token shows: one pass over the coded letters collects a bit per
 * orthography whose telling letter groups occur, and one per orthography they rule out. An
 * Aho–Corasick automaton: one step a letter, however many groups there are. Immutable.
 */
final class Evidence {
  /** A node's row in {@link #next} begins at its number shifted by this. */
  private final int shift;

  /** The row of the next node by row and letter. */
  private final int[] next;

  private final long[] bits;

  private Evidence(int width, short[] nodes, long[] bits) {
    shift = Integer.SIZE - Integer.numberOfLeadingZeros(width - 1);
    next = new int[bits.length << shift];
    for (int i = 0; i < nodes.length; i++) {
      next[(i / width << shift) + i % width] = nodes[i] << shift;
    }
    this.bits = bits;
  }

  /** Collects patterns; a pattern is letters, class letters, {@code ^} and {@code $}. */
  static final class Builder {
    private final Alphabet alphabet;
    private final List<short[]> rows = new ArrayList<>();
    private final List<long[]> marks = new ArrayList<>();

    Builder(Alphabet alphabet) {
      this.alphabet = alphabet;
      addNode();
    }

    private void addNode() {
      rows.add(new short[alphabet.size()]);
      marks.add(new long[1]);
    }

    void add(RuleFile file, String pattern, int bit) {
      add(file, pattern, 0, 0, bit);
    }

    private void add(RuleFile file, String pattern, int at, int node, int bit) {
      if (at == pattern.length()) {
        marks.get(node)[0] |= 1L << bit;
        return;
      }
      for (char c : file.expand(pattern.substring(at, at + 1)).toCharArray()) {
        int code = alphabet.code(c);
        short[] row = rows.get(node);
        if (row[code] == 0) {
          row[code] = (short) rows.size();
          addNode();
        }
        add(file, pattern, at + 1, row[code], bit);
      }
    }

    Evidence build() {
      int width = alphabet.size();
      short[] next = new short[rows.size() * width];
      long[] bits = new long[rows.size()];
      for (int i = 0; i < bits.length; i++) {
        System.arraycopy(rows.get(i), 0, next, i * width, width);
        bits[i] = marks.get(i)[0];
      }
      complete(width, next, bits);
      return new Evidence(width, next, bits);
    }

    /** Leads every missing step to where the longest suffix read so far goes on. */
    private static void complete(int width, short[] next, long[] bits) {
      int[] suffix = new int[bits.length];
      Deque<Integer> queue = new ArrayDeque<>();
      for (int code = 0; code < width; code++) {
        if (next[code] != 0) {
          queue.add((int) next[code]);
        }
      }
      while (!queue.isEmpty()) {
        int node = queue.poll();
        bits[node] |= bits[suffix[node]];
        for (int code = 0; code < width; code++) {
          int child = next[node * width + code];
          short other = next[suffix[node] * width + code];
          if (child == 0) {
            next[node * width + code] = other;
          } else {
            suffix[child] = other;
            queue.add(child);
          }
        }
      }
    }
  }

  /** The bits of all patterns found in {@code in[0..length+1]}, boundaries included. */
  long find(byte[] in, int length) {
    long found = 0;
    int row = 0;
    for (int i = 0; i <= length + 1; i++) {
      row = next[row + (in[i] & 0xff)];
      found |= bits[row >>> shift];
    }
    return found;
  }
}
