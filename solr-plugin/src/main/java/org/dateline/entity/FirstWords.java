package org.dateline.entity;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What keeps most words of a text away from a {@link NameIndex}: which hashes can begin a name,
 * which can follow on which node, which words begin a name that is listed in small letters, which
 * nodes names go on from. Four or five bytes a name, made from the index in one pass. Immutable.
 */
final class FirstWords {
  private final HashBits firsts;
  private final HashBits followers;
  private final BitSet small;
  private final boolean anySmall;
  private final BitSet inner;

  private FirstWords(HashBits firsts, HashBits followers, BitSet small, BitSet inner) {
    this.firsts = firsts;
    this.followers = followers;
    this.small = small;
    this.anySmall = !small.isEmpty();
    this.inner = inner;
  }

  static FirstWords of(NameIndex index) {
    LongIntTable dictionary = index.dictionary;
    HashBits firsts = new HashBits(dictionary.size);
    int[] hashes = new int[index.root.length + 1];
    for (int slot = 0; slot < dictionary.keys.length; slot++) {
      if (dictionary.keys[slot] != 0) {
        int value = dictionary.values[slot];
        if (begins(index, value)) {
          firsts.add(dictionary.keys[slot]);
        }
        int stop = stop(index, value);
        for (int i = start(value); i < stop; i++) {
          hashes[word(index, value, i) + 1]++;
        }
      }
    }
    BitSet inner = new BitSet(index.nodeNames.length);
    return new FirstWords(firsts, followers(index, hashes, inner), small(index), inner);
  }

  /**
   * @param counts how many hashes each word has, one further on
   * @param inner receives the nodes that names go on from
   */
  private static HashBits followers(NameIndex index, int[] counts, BitSet inner) {
    LongIntTable dictionary = index.dictionary;
    for (int word = 0; word < index.root.length; word++) {
      counts[word + 1] += counts[word];
    }
    long[] hashes = new long[counts[index.root.length]];
    int[] fill = Arrays.copyOf(counts, index.root.length);
    for (int slot = 0; slot < dictionary.keys.length; slot++) {
      if (dictionary.keys[slot] != 0) {
        int value = dictionary.values[slot];
        int stop = stop(index, value);
        for (int i = start(value); i < stop; i++) {
          hashes[fill[word(index, value, i)]++] = dictionary.keys[slot];
        }
      }
    }
    long size = 0;
    for (long edge : index.edges.keys) {
      size += edge == 0 ? 0 : counts[(int) edge + 1] - counts[(int) edge];
    }
    HashBits followers = new HashBits(size);
    for (long edge : index.edges.keys) {
      if (edge != 0) {
        int node = (int) (edge >>> 32);
        inner.set(node);
        for (int i = counts[(int) edge]; i < counts[(int) edge + 1]; i++) {
          followers.add(following(node, hashes[i]));
        }
      }
    }
    return followers;
  }

  /** The words of a value of the dictionary are those of {@code [start, stop)}. */
  private static int start(int value) {
    return value >= 0 ? 0 : ~value + 1;
  }

  private static int stop(NameIndex index, int value) {
    return value >= 0 ? 1 : ~value + 1 + index.postings[~value];
  }

  private static int word(NameIndex index, int value, int i) {
    return value >= 0 ? value : index.postings[i];
  }

  private static long following(int node, long hash) {
    long h = (hash ^ node * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
    return h ^ h >>> 32;
  }

  private static boolean begins(NameIndex index, int value) {
    int stop = stop(index, value);
    for (int i = start(value); i < stop; i++) {
      if (index.root[word(index, value, i)] != 0) {
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
    return firsts.mayContain(hash);
  }

  /** False when no name has a word of that hash behind the node. */
  boolean mayFollow(int node, long hash) {
    return followers.mayContain(following(node, hash));
  }

  /** Whether any name begins with a small letter. */
  boolean anySmall() {
    return anySmall;
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
