package org.dateline.entity;

/**
 * A set of 64-bit hashes that may hold a few more than were added (a Bloom filter whose two bits of
 * a hash lie in one word of memory): a byte a hash, one memory access a question, one foreign hash
 * of twenty is taken for a member. Filled by one thread, then read by many.
 */
final class HashBits {
  private static final int BITS_PER_HASH = 8;
  private static final int MAX_WORDS = 1 << 28;

  private final long[] words;
  private final int mask;

  /**
   * @param size how many hashes will be added
   */
  HashBits(long size) {
    long least = Math.min(MAX_WORDS, Math.max(1, size * BITS_PER_HASH / Long.SIZE));
    words = new long[(int) Long.highestOneBit(2 * least - 1)];
    mask = words.length - 1;
  }

  void add(long hash) {
    words[word(hash)] |= bits(hash);
  }

  /** False when the hash was not added. */
  boolean mayContain(long hash) {
    long bits = bits(hash);
    return (words[word(hash)] & bits) == bits;
  }

  private int word(long hash) {
    return (int) (hash >>> 12) & mask;
  }

  private static long bits(long hash) {
    return 1L << hash | 1L << (hash >>> 6);
  }
}
