package org.dateline.translit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Remembers the keys of words read lately, because a text repeats its words. Bounded; serves
 * readers of one kind (the same tiers and side) in several threads.
 *
 * <p>What counts here is how much memory a word touches: an index of one number a word, four places
 * to choose from in one line of the processor's cache, leads to the word's entry, which lies packed
 * among others in a page: its {@linkplain KeyHash hash}, which stands for it, then as bytes the
 * number of keys and for each key its tier and length and its letters. Pages are made as words
 * come, filled one after the other and never changed; when all are full the oldest is dropped and
 * the words in it are read again. An entry's hash is written last, so who finds it finds the rest.
 */
public final class KeyCache {
  /** Words by default, about 60 bytes each. */
  public static final int DEFAULT_SIZE = 65536;

  /** Most words. */
  public static final int MAX_SIZE = 1 << 20;

  private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle PAGES = MethodHandles.arrayElementVarHandle(long[][].class);

  private static final int WAYS = 4;
  private static final int PAGE_COUNT = 12;

  /** Longs in the smallest page; larger ones have one for two words: in all, six longs a word. */
  private static final int LEAST_PAGE = 64;

  /** Longer entries are not kept, in bytes behind the hash. */
  private static final int MAX_BYTES = 31 * Long.BYTES;

  private static final int TIER_SHIFT = 6;
  private static final int MAX_LENGTH = (1 << TIER_SHIFT) - 1;
  private static final Tier[] TIERS = Tier.values();

  /**
   * Where entries are, the place of one word in any of four: page and offset in the lower bits,
   * never 0, bits of the hash in the others.
   */
  private final int[] index;

  private final int sets;
  private final long[][] pages = new long[PAGE_COUNT][];
  private final int pageShift;
  private final int place;

  private int page = PAGE_COUNT - 1;
  private int used;
  private int turn;

  /**
   * @param size words, 0 to {@link #MAX_SIZE}, rounded up to a power of two; 0 remembers nothing
   */
  public KeyCache(int size) {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "Cache of " + size + " words: allowed are 0 to " + MAX_SIZE);
    }
    int words = size == 0 ? 0 : Math.max(WAYS, Integer.highestOneBit(2 * size - 1));
    index = new int[2 * words];
    sets = index.length - 1 & -WAYS;
    pageShift = Integer.numberOfTrailingZeros(Math.max(LEAST_PAGE, words / 2));
    place = (Integer.highestOneBit(PAGE_COUNT) << 1 + pageShift) - 1;
    used = 1 << pageShift;
  }

  boolean isEmpty() {
    return index.length == 0;
  }

  /**
   * Writes the keys of a word to {@code keys[i][0, lengths[i])}.
   *
   * @param hash that of the word, never 0
   * @return their number, 0 when they are not known
   */
  int find(long hash, char[][] keys, int[] lengths, Tier[] tiers) {
    int set = (int) hash & sets;
    int tag = tag(hash);
    for (int way = set; way < set + WAYS; way++) {
      int entry = (int) INTS.getAcquire(index, way);
      if ((entry & ~place) == tag && entry != 0) {
        int at = entry & place;
        long[] words = (long[]) PAGES.getAcquire(pages, at >>> pageShift);
        at &= (1 << pageShift) - 1;
        if ((long) LONGS.getAcquire(words, at) == hash) {
          return copy(words, at + 1, keys, lengths, tiers);
        }
      }
    }
    return 0;
  }

  private static int copy(long[] words, int from, char[][] keys, int[] lengths, Tier[] tiers) {
    int at = from * Long.BYTES;
    int size = at(words, at++);
    for (int i = 0; i < size; i++) {
      int head = at(words, at++);
      int length = head & MAX_LENGTH;
      tiers[i] = TIERS[head >>> TIER_SHIFT];
      lengths[i] = length;
      char[] key = keys[i];
      for (int k = 0; k < length; k++) {
        key[k] = (char) at(words, at++);
      }
    }
    return size;
  }

  /** The byte at an address that counts bytes: eight to a long, the lowest first. */
  private static int at(long[] words, int at) {
    return (int) (words[at >>> 3] >>> (at << 3)) & 0xff;
  }

  private int tag(long hash) {
    return (int) (hash >>> Integer.SIZE) & ~place;
  }

  /** Remembers the keys {@code keys[i][0, lengths[i])} of a word. */
  void put(long hash, char[][] keys, int[] lengths, Tier[] tiers, int size) {
    int bytes = 1;
    for (int i = 0; i < size; i++) {
      if (lengths[i] > MAX_LENGTH) {
        return;
      }
      bytes += 1 + lengths[i];
    }
    if (bytes <= MAX_BYTES) {
      write(hash, keys, lengths, tiers, size, 1 + (bytes + Long.BYTES - 1) / Long.BYTES);
    }
  }

  private synchronized void write(
      long hash, char[][] keys, int[] lengths, Tier[] tiers, int size, int longs) {
    if (used + longs > 1 << pageShift) {
      page = (page + 1) % PAGE_COUNT;
      used = 1;
      PAGES.setRelease(pages, page, new long[1 << pageShift]);
    }
    long[] words = pages[page];
    int at = (used + 1) * Long.BYTES;
    set(words, at++, size);
    for (int i = 0; i < size; i++) {
      set(words, at++, tiers[i].ordinal() << TIER_SHIFT | lengths[i]);
      for (int k = 0; k < lengths[i]; k++) {
        set(words, at++, keys[i][k]);
      }
    }
    LONGS.setRelease(words, used, hash);
    INTS.setRelease(index, way(hash), tag(hash) | page << pageShift | used);
    used += longs;
  }

  private static void set(long[] words, int at, int value) {
    words[at >>> 3] |= (long) value << (at << 3);
  }

  /** A free place for a word, or one of those taken in turn. */
  private int way(long hash) {
    int set = (int) hash & sets;
    for (int way = set; way < set + WAYS; way++) {
      if (index[way] == 0) {
        return way;
      }
    }
    return set + (turn++ & WAYS - 1);
  }
}
