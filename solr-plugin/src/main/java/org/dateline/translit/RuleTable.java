package org.dateline.translit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A spelling table compiled to a trie over flat arrays: reads coded letters left to right, always
 * the longest grapheme whose context fits, so time is linear in the token. Letters without a rule
 * are dropped. Immutable.
 *
 * <p>A context is one bit: {@link #members} says per letter which of the table's letter sets it is
 * in, so a rule fits when the letter before has the bit of its left set and the letter after that
 * of its right set. No set is no bit.
 */
final class RuleTable {
  /** Every rule writes at most this many letters for each letter it reads. */
  static final int MAX_GROWTH = 3;

  /** Most rules with two targets that are chosen for one by one; more follow the last of them. */
  static final int MAX_CHOICES = 3;

  private static final int LENGTH_BITS = 16;

  private final int width;

  /** Next node by {@code node * width + letter}, 0 = none. */
  private final short[] next;

  /** The rules of a node are {@code ruleFrom[node]} to {@code ruleFrom[node + 1]}, best first. */
  private final int[] ruleFrom;

  private final long[] left;
  private final long[] right;
  private final byte[][] targets;

  /** Null where a rule has one target. */
  private final byte[][] choices;

  private final long[] members;

  /**
   * By {@code letter * width + letter after}: the one sound written, {@link #NOTHING}, or 0 where
   * the letter before, a longer grapheme or a choice has to be looked at.
   */
  private final byte[] simple;

  /** The same for the first letter of a word, with no letter before it. */
  private final byte[] first;

  private static final byte NOTHING = -1;

  private static final int RULE_SHIFT = 8;
  private static final int GRAPHEME = (1 << RULE_SHIFT) - 1;

  /** {@link #fold} changed nothing. */
  static final int SAME = -1;

  RuleTable(RuleFile file, Alphabet source, Alphabet target) {
    width = source.size();
    List<short[]> rows = new ArrayList<>();
    List<List<RuleFile.Line>> found = new ArrayList<>();
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
      found.get(node).add(0, line);
    }
    next = new short[rows.size() * width];
    ruleFrom = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, next, i * width, width);
      ruleFrom[i + 1] = ruleFrom[i] + found.get(i).size();
    }
    int size = file.rules().size();
    left = new long[size];
    right = new long[size];
    targets = new byte[size][];
    choices = new byte[size][];
    Map<String, Long> sets = new LinkedHashMap<>();
    int rule = 0;
    for (List<RuleFile.Line> lines : found) {
      for (RuleFile.Line line : lines) {
        left[rule] = bit(file.name(), line.left(), sets);
        right[rule] = bit(file.name(), line.right(), sets);
        targets[rule] = codes(file.name(), line.grapheme(), line.first(), target);
        choices[rule++] = codes(file.name(), line.grapheme(), line.second(), target);
      }
    }
    members = members(sets, source);
    long inside = 0;
    for (int letter = 1; letter < width; letter++) {
      inside |= members[letter];
    }
    simple = simple(inside, false);
    first = simple(members[0], true);
  }

  private static long bit(String name, String letters, Map<String, Long> sets) {
    if (letters == null) {
      return 0;
    }
    if (sets.size() == Long.SIZE && !sets.containsKey(letters)) {
      throw new IllegalStateException(name + ": more than 64 different contexts");
    }
    return sets.computeIfAbsent(letters, s -> 1L << sets.size());
  }

  private static long[] members(Map<String, Long> sets, Alphabet source) {
    long[] members = new long[source.size()];
    sets.forEach(
        (letters, bit) -> letters.chars().forEach(c -> members[source.code((char) c)] |= bit));
    return members;
  }

  private static byte[] codes(String name, String grapheme, String text, Alphabet target) {
    if (text == null) {
      return null;
    }
    if (text.length() > MAX_GROWTH * grapheme.length()) {
      throw new IllegalStateException(name + ": target too long for " + grapheme);
    }
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

  /**
   * @param before sets that the letter before may be in; a rule that asks for another never fits
   * @param sure true when it is in all of them
   */
  private byte[] simple(long before, boolean sure) {
    boolean[] reachable = new boolean[ruleFrom.length - 1];
    for (int node = reachable.length - 1; node > 0; node--) {
      // A node's number is higher than that of the one it hangs on.
      for (int rule = ruleFrom[node]; rule < ruleFrom[node + 1]; rule++) {
        reachable[node] |= (left[rule] & ~before) == 0;
      }
      for (int letter = 0; letter < width; letter++) {
        reachable[node] |= reachable[next[node * width + letter]];
      }
    }
    byte[] sounds = new byte[width * width];
    for (int letter = 1; letter < width; letter++) {
      for (int after = 0; after < width; after++) {
        int node = next[letter];
        boolean longer = reachable[next[node * width + after]];
        sounds[letter * width + after] =
            node == 0 ? NOTHING : longer ? 0 : sound(node, after, before, sure);
      }
    }
    return sounds;
  }

  private byte sound(int node, int after, long before, boolean sure) {
    for (int rule = ruleFrom[node]; rule < ruleFrom[node + 1]; rule++) {
      if ((right[rule] & ~members[after]) == 0 && (left[rule] & ~before) == 0) {
        boolean alone = choices[rule] == null && targets[rule].length <= 1;
        return !alone || !sure && left[rule] != 0
            ? 0
            : targets[rule].length == 0 ? NOTHING : targets[rule][0];
      }
    }
    return NOTHING;
  }

  /** The target's length in what {@link #read} gave. */
  static int length(int read) {
    return read & (1 << LENGTH_BITS) - 1;
  }

  /** How many rules with two targets were used, at most {@link #MAX_CHOICES}. */
  static int choices(int read) {
    return read >>> LENGTH_BITS;
  }

  /**
   * Reads {@code in[1..length]}, with boundaries (0) at 0 and length+1. A sound that repeats the
   * one before is not written: doubled letters never tell two names apart.
   *
   * @param seconds bit k set: the k-th of the rules with two targets takes its second one; a rule
   *     met again is read as before, because a spelling habit does not change within a word
   * @param out receives the target codes from index 1 on, with boundaries set; at least {@link
   *     #MAX_GROWTH} × length + 2 long
   * @return {@link #length} and {@link #choices} in one
   */
  int read(byte[] in, int length, int seconds, byte[] out) {
    out[0] = 0;
    return read(in, 1, length, seconds, out, 0);
  }

  /**
   * Reads {@code in[1..length]} without repeated sounds by a table over sounds, first targets only.
   *
   * @return the target's length, or {@link #SAME} when it is what was read; {@code out} is then as
   *     it was
   */
  int fold(byte[] in, int length, byte[] out) {
    int same = 1;
    while (same <= length && keeps(in, same, length)) {
      same++;
    }
    if (same > length) {
      return SAME;
    }
    System.arraycopy(in, 0, out, 0, same);
    return length(read(in, same, length, 0, out, same - 1));
  }

  /** Whether the letter at {@code in[i]} is read alone and as itself. */
  private boolean keeps(byte[] in, int i, int length) {
    byte sound = (i == 1 ? first : simple)[(in[i] & 0xff) * width + (in[i + 1] & 0xff)];
    if (sound != 0) {
      return sound == in[i];
    }
    int found = rule(in, i, length);
    int rule = (found >>> RULE_SHIFT) - 1;
    return rule >= 0
        && (found & GRAPHEME) == 1
        && targets[rule].length == 1
        && targets[rule][0] == in[i]
        && choices[rule] == null;
  }

  /**
   * @param i where to begin
   * @param o how many sounds are written already
   */
  private int read(byte[] in, int i, int length, int seconds, byte[] out, int o) {
    byte last = out[o];
    int chosen = 0;
    int one = -1;
    int two = -1;
    while (i <= length) {
      byte sound = (i == 1 ? first : simple)[(in[i] & 0xff) * width + (in[i + 1] & 0xff)];
      if (sound != 0) {
        // Written in any case, counted when it is new: a branch less.
        sound = sound == NOTHING ? last : sound;
        out[o + 1] = sound;
        o += sound != last ? 1 : 0;
        last = sound;
        i++;
        continue;
      }
      int found = rule(in, i, length);
      int best = (found >>> RULE_SHIFT) - 1;
      int end = i + (found & GRAPHEME);
      if (best >= 0) {
        byte[] text = targets[best];
        if (choices[best] != null) {
          int bit = best == one ? 0 : best == two ? 1 : Math.min(chosen, MAX_CHOICES - 1);
          if (bit == chosen) {
            chosen++;
            one = bit == 0 ? best : one;
            two = bit == 1 ? best : two;
          }
          text = (seconds & 1 << bit) != 0 ? choices[best] : text;
        }
        for (byte code : text) {
          if (code != last) {
            last = code;
            out[++o] = code;
          }
        }
      }
      i = end;
    }
    out[o + 1] = 0;
    return o | chosen << LENGTH_BITS;
  }

  /**
   * The rule of the longest grapheme at {@code in[i]} whose context fits.
   *
   * @return its number + 1, 0 for none, and behind {@link #RULE_SHIFT} the grapheme's length, 1
   *     when there is none
   */
  private int rule(byte[] in, int i, int length) {
    int found = 1;
    int node = 0;
    long before = members[in[i - 1] & 0xff];
    for (int j = i; j <= length; j++) {
      node = next[node * width + (in[j] & 0xff)];
      if (node == 0) {
        break;
      }
      long after = members[in[j + 1] & 0xff];
      for (int rule = ruleFrom[node]; rule < ruleFrom[node + 1]; rule++) {
        if ((left[rule] & ~before | right[rule] & ~after) == 0) {
          found = rule + 1 << RULE_SHIFT | j + 1 - i;
          break;
        }
      }
    }
    return found;
  }
}
