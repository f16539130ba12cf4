package org.dateline.entity;

/** Hash table from non-zero longs to ints on two plain arrays. Grows while it is filled. */
final class LongIntTable {
  private static final float LOAD = 0.66f;

  /** A table that is only read may be fuller. */
  private static final float FROZEN_LOAD = 0.75f;

  private static final int MIN_CAPACITY = 8;

  long[] keys;
  int[] values;
  int size;

  LongIntTable(int expected) {
    this((long) Math.ceil(expected / LOAD) + 1, true);
  }

  private LongIntTable(long capacity, boolean allocate) {
    int length = (int) Math.max(MIN_CAPACITY, capacity);
    keys = new long[allocate ? length : 0];
    values = new int[allocate ? length : 0];
  }

  /** A table over arrays that were those of another one. */
  LongIntTable(long[] keys, int[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  /** The value, or {@code missing}. */
  int get(long key, int missing) {
    long[] table = keys;
    for (int slot = slot(key, table.length); table[slot] != 0; ) {
      if (table[slot] == key) {
        return values[slot];
      }
      if (++slot == table.length) {
        slot = 0;
      }
    }
    return missing;
  }

  void put(long key, int value) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0 && keys[slot] != key) {
      if (++slot == keys.length) {
        slot = 0;
      }
    }
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size > keys.length * LOAD && size + 1 >= keys.length * FROZEN_LOAD) {
      resize(keys.length * 2L);
    }
  }

  /** The same entries in as little room as reading allows. */
  LongIntTable compact() {
    LongIntTable compact = new LongIntTable((long) Math.ceil(size / FROZEN_LOAD) + 1, true);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        compact.insert(keys[i], values[i]);
      }
    }
    return compact;
  }

  /** Spreads the bits and maps them to the length without a division (Lemire's fast range). */
  private static int slot(long key, int length) {
    long h = key * 0x9e3779b97f4a7c15L;
    return (int) (((h >>> 32) * length) >>> 32);
  }

  private void resize(long capacity) {
    LongIntTable larger = new LongIntTable(capacity, true);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        larger.insert(keys[i], values[i]);
      }
    }
    keys = larger.keys;
    values = larger.values;
  }

  private void insert(long key, int value) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (++slot == keys.length) {
        slot = 0;
      }
    }
    keys[slot] = key;
    values[slot] = value;
    size++;
  }
}
