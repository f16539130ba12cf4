package org.dateline.translit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Remembers the keys of words read lately, because a text repeats its words. Bounded; serves
 * readers of one kind (the same tiers and side) in several threads: entries never change, and a
 * race costs one more reading.
 *
 * <p>An entry is one array, so that a word costs two memory accesses: hash (two chars), length of
 * the word, number of keys; per key its end in the array and its tier; the word; the keys.
 */
public final class KeyCache {
  /** Words by default, about 120 bytes each. */
  public static final int DEFAULT_SIZE = 32768;

  /** Most words. */
  public static final int MAX_SIZE = 1 << 20;

  private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(char[][].class);
  private static final int LENGTH = 2;
  private static final int SIZE = 3;
  private static final int HEAD = 4;

  /** An entry that no word has. */
  private static final char[] NONE = new char[HEAD];

  private static final Tier[] TIERS = Tier.values();

  private final char[][] entries;
  private final int mask;

  /**
   * @param size words, 0 to {@link #MAX_SIZE}, rounded up to a power of two; 0 remembers nothing
   */
  public KeyCache(int size) {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "Cache of " + size + " words: allowed are 0 to " + MAX_SIZE);
    }
    entries = new char[size == 0 ? 0 : Math.max(2, Integer.highestOneBit(2 * size - 1))][];
    Arrays.fill(entries, NONE);
    mask = (entries.length - 1) & ~1;
  }

  boolean isEmpty() {
    return entries.length == 0;
  }

  static int hash(char[] text, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9e3779b9;
    return hash ^ hash >>> 15;
  }

  /** The entry of the word, or null. */
  char[] find(int hash, char[] text, int start, int length) {
    int slot = hash & mask;
    char[] entry = (char[]) ENTRIES.getAcquire(entries, slot);
    if (isOf(entry, hash, text, start, length)) {
      return entry;
    }
    char[] older = (char[]) ENTRIES.getAcquire(entries, slot + 1);
    if (isOf(older, hash, text, start, length)) {
      // Two places for a word: the one used last stays longest.
      ENTRIES.setRelease(entries, slot + 1, entry);
      ENTRIES.setRelease(entries, slot, older);
      return older;
    }
    return null;
  }

  private static boolean isOf(char[] entry, int hash, char[] text, int start, int length) {
    if (entry[0] != (char) hash || entry[1] != (char) (hash >>> 16) || entry[LENGTH] != length) {
      return false;
    }
    int word = HEAD + 2 * entry[SIZE];
    return length > 0 && Arrays.equals(entry, word, word + length, text, start, start + length);
  }

  /** Remembers the keys {@code keys[i][0, lengths[i])} of a word. */
  void put(
      int hash,
      char[] text,
      int start,
      int length,
      char[][] keys,
      int[] lengths,
      Tier[] tiers,
      int size) {
    int end = HEAD + 2 * size + length;
    int total = end;
    for (int i = 0; i < size; i++) {
      total += lengths[i];
    }
    char[] entry = new char[total];
    entry[0] = (char) hash;
    entry[1] = (char) (hash >>> 16);
    entry[LENGTH] = (char) length;
    entry[SIZE] = (char) size;
    System.arraycopy(text, start, entry, end - length, length);
    for (int i = 0; i < size; i++) {
      System.arraycopy(keys[i], 0, entry, end, lengths[i]);
      end += lengths[i];
      entry[HEAD + 2 * i] = (char) end;
      entry[HEAD + 2 * i + 1] = (char) tiers[i].ordinal();
    }
    int slot = hash & mask;
    ENTRIES.setRelease(entries, slot + 1, (char[]) ENTRIES.getAcquire(entries, slot));
    ENTRIES.setRelease(entries, slot, entry);
  }

  static int size(char[] entry) {
    return entry[SIZE];
  }

  /** Where key {@code i} begins in its entry. */
  static int start(char[] entry, int i) {
    return i > 0 ? entry[HEAD + 2 * i - 2] : HEAD + 2 * entry[SIZE] + entry[LENGTH];
  }

  static int length(char[] entry, int i) {
    return entry[HEAD + 2 * i] - start(entry, i);
  }

  static Tier tier(char[] entry, int i) {
    return TIERS[entry[HEAD + 2 * i + 1]];
  }
}
