package org.dateline.entity;

import java.util.Arrays;

/** Hash table from non-zero longs to ints on two plain arrays. Grows while it is filled. */
final class LongIntTable {
  private static final float LOAD = 0.66f;

  long[] keys;
  int[] values;
  int size;
  private int mask;

  LongIntTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(4, (int) (expected / LOAD))) << 1;
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
  }

  /** A table over arrays written by {@link #keys} and {@link #values}. */
  LongIntTable(long[] keys, int[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
    this.mask = keys.length - 1;
  }

  /** The value, or {@code missing}. */
  int get(long key, int missing) {
    for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return missing;
  }

  void put(long key, int value) {
    int slot = slot(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size > keys.length * LOAD) {
      grow();
    }
  }

  private int slot(long key) {
    long h = key * 0x9e3779b97f4a7c15L;
    return (int) (h >>> 40) & mask ^ (int) (h >>> 20) & mask;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    mask = keys.length - 1;
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
    Arrays.fill(oldKeys, 0);
  }
}
