package org.dateline.entity;

import java.util.BitSet;

/**
 * What keeps most words of a text away from a {@link NameIndex}: which hashes can begin a name or
 * stand in one, which words begin one that is listed in small letters, which nodes names go on
 * from. Two or three bytes a name, made from the index in one pass. Immutable.
 */
final class FirstWords {
  /** At least half of it. Of the hashes that are not in, one in so many is let through. */
  private static final int BITS_PER_HASH = 8;

  /** One bit of each hash that a name can begin with, and of each that it can have. */
  private final long[] firsts;

  private final long[] all;
  private final int mask;
  private final BitSet small;
  private final BitSet inner;

  private FirstWords(long[] firsts, long[] all, BitSet small, BitSet inner) {
    this.firsts = firsts;
    this.all = all;
    this.mask = firsts.length - 1;
    this.small = small;
    this.inner = inner;
  }

  static FirstWords of(NameIndex index) {
    LongIntTable dictionary = index.dictionary;
    int words = Math.max(1, (int) (dictionary.keys.length * (long) BITS_PER_HASH / Long.SIZE));
    long[] firsts = new long[Integer.highestOneBit(words)];
    long[] all = new long[firsts.length];
    for (int slot = 0; slot < dictionary.keys.length; slot++) {
      long hash = dictionary.keys[slot];
      if (hash != 0) {
        int at = (int) (hash >>> 6) & all.length - 1;
        all[at] |= 1L << hash;
        if (begins(index, dictionary.values[slot])) {
          firsts[at] |= 1L << hash;
        }
      }
    }
    BitSet inner = new BitSet(index.nodeNames.length);
    for (long edge : index.edges.keys) {
      if (edge != 0) {
        inner.set((int) (edge >>> 32));
      }
    }
    return new FirstWords(firsts, all, small(index), inner);
  }

  private static boolean begins(NameIndex index, int value) {
    if (value >= 0) {
      return index.root[value] != 0;
    }
    int at = ~value;
    for (int i = at + 1; i <= at + index.postings[at]; i++) {
      if (index.root[index.postings[i]] != 0) {
        return true;
      }
    }
    return false;
  }

  private static BitSet small(NameIndex index) {
    BitSet nodes = new BitSet();
    for (int node = 0; node < index.nodeNames.length - 1; node++) {
      for (int name = index.nodeNames[node]; name < index.nodeNames[node + 1]; name++) {
        if (NameMeta.shape(index.nameMeta[name]) == Shape.LOWER) {
          nodes.set(node);
        }
      }
    }
    BitSet words = new BitSet();
    if (nodes.isEmpty()) {
      return words;
    }
    int[] parents = new int[index.nodeNames.length];
    for (int slot = 0; slot < index.edges.keys.length; slot++) {
      if (index.edges.keys[slot] != 0) {
        parents[index.edges.values[slot]] = (int) (index.edges.keys[slot] >>> 32);
      }
    }
    BitSet begun = new BitSet();
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      int at = node;
      for (int steps = 1; parents[at] != 0 && steps < NameIndex.MAX_TOKENS; steps++) {
        at = parents[at];
      }
      begun.set(at);
    }
    for (int word = 0; word < index.root.length; word++) {
      if (begun.get(index.root[word])) {
        words.set(word);
      }
    }
    return words;
  }

  /** False when no name begins with a word of that hash. */
  boolean mayBegin(long hash) {
    return (firsts[(int) (hash >>> 6) & mask] & 1L << hash) != 0;
  }

  /** False when no name has a word of that hash anywhere. */
  boolean mayGoOn(long hash) {
    return (all[(int) (hash >>> 6) & mask] & 1L << hash) != 0;
  }

  /** Whether any name begins with a small letter. */
  boolean anySmall() {
    return !small.isEmpty();
  }

  /** Whether a name that begins with the gazetteer's word is listed in small letters. */
  boolean isSmall(int word) {
    return small.get(word);
  }

  /** Whether a name goes on behind the node. */
  boolean goesOn(int node) {
    return inner.get(node);
  }
}
