package org.dateline.translit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Remembers the keys of words read lately, because a text repeats its words. Bounded; serves
 * readers of one kind (the same tiers and side) in several threads: entries never change, and a
 * race costs one more reading.
 *
 * <p>An entry is one small array, so that a word costs one or two memory accesses: {@linkplain
 * KeyHash hash} of the word, which stands for it, number of keys; per key its end among the letters
 * and its tier; the letters of all keys, one byte each. Words whose keys do not fit are read again.
 */
public final class KeyCache {
  /** Words by default, about 60 bytes each. */
  public static final int DEFAULT_SIZE = 65536;

  /** Most words. */
  public static final int MAX_SIZE = 1 << 20;

  private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(byte[][].class);
  private static final VarHandle HASH =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int SIZE = Long.BYTES;
  private static final int HEAD = SIZE + 1;

  /** An entry that no word has. */
  private static final byte[] NONE = new byte[HEAD];

  private static final Tier[] TIERS = Tier.values();

  private final byte[][] entries;
  private final int mask;

  /**
   * @param size words, 0 to {@link #MAX_SIZE}, rounded up to a power of two; 0 remembers nothing
   */
  public KeyCache(int size) {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "Cache of " + size + " words: allowed are 0 to " + MAX_SIZE);
    }
    entries = new byte[size == 0 ? 0 : Math.max(2, Integer.highestOneBit(2 * size - 1))][];
    Arrays.fill(entries, NONE);
    mask = (entries.length - 1) & ~1;
  }

  boolean isEmpty() {
    return entries.length == 0;
  }

  /**
   * Writes the keys of a word to {@code keys[i][0, lengths[i])}.
   *
   * @param hash that of the word, never 0
   * @return their number, 0 when they are not known
   */
  int find(long hash, char[][] keys, int[] lengths, Tier[] tiers) {
    int slot = (int) hash & mask;
    byte[] entry = (byte[]) ENTRIES.getAcquire(entries, slot);
    if ((long) HASH.get(entry, 0) != hash) {
      byte[] newer = entry;
      entry = (byte[]) ENTRIES.getAcquire(entries, slot + 1);
      if ((long) HASH.get(entry, 0) != hash) {
        return 0;
      }
      // Two places for a word: the one used last stays longest.
      ENTRIES.setRelease(entries, slot + 1, newer);
      ENTRIES.setRelease(entries, slot, entry);
    }
    int size = entry[SIZE];
    int at = HEAD + 2 * size;
    int from = at;
    for (int i = 0; i < size; i++) {
      int end = from + (entry[HEAD + 2 * i] & 0xff);
      tiers[i] = TIERS[entry[HEAD + 2 * i + 1]];
      lengths[i] = end - at;
      char[] key = keys[i];
      for (int k = 0; at < end; at++) {
        key[k++] = (char) entry[at];
      }
    }
    return size;
  }

  /** Remembers the keys {@code keys[i][0, lengths[i])} of a word. */
  void put(long hash, char[][] keys, int[] lengths, Tier[] tiers, int size) {
    int letters = 0;
    for (int i = 0; i < size; i++) {
      letters += lengths[i];
    }
    if (letters > 0xff) {
      return;
    }
    int from = HEAD + 2 * size;
    byte[] entry = new byte[from + letters];
    HASH.set(entry, 0, hash);
    entry[SIZE] = (byte) size;
    int at = from;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < lengths[i]; k++) {
        char letter = keys[i][k];
        if (letter > Byte.MAX_VALUE) {
          return;
        }
        entry[at++] = (byte) letter;
      }
      entry[HEAD + 2 * i] = (byte) (at - from);
      entry[HEAD + 2 * i + 1] = (byte) tiers[i].ordinal();
    }
    int slot = (int) hash & mask;
    ENTRIES.setRelease(entries, slot + 1, (byte[]) ENTRIES.getAcquire(entries, slot));
    ENTRIES.setRelease(entries, slot, entry);
  }
}
