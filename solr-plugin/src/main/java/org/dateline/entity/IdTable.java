package org.dateline.entity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds an entity's ordinal by its id: sorted hashes and ordinals, on the heap or mapped.
 * Immutable, safe for use by several threads.
 */
final class IdTable {
  private static final int RECORD = Long.BYTES + Integer.BYTES;

  private final ByteBuffer records;
  private final int size;

  /**
   * @param records hash (long) and ordinal (int) per entity, sorted by hash
   */
  IdTable(ByteBuffer records) {
    this.records = records;
    this.size = records.remaining() / RECORD;
  }

  static IdTable of(EntityStore store) {
    long[] hashes = new long[store.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(store.id(i));
    }
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int[] ordinals = new int[hashes.length];
    BitSet taken = new BitSet(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int at = Arrays.binarySearch(sorted, hashes[i]);
      // Ids of people and places may be equal: the first free record of the run.
      while (at > 0 && sorted[at - 1] == hashes[i]) {
        at--;
      }
      at = taken.nextClearBit(at);
      taken.set(at);
      ordinals[at] = i;
    }
    ByteBuffer records = ByteBuffer.allocate(hashes.length * RECORD);
    for (int i = 0; i < sorted.length; i++) {
      records.putLong(sorted[i]).putInt(ordinals[i]);
    }
    return new IdTable(records.flip());
  }

  ByteBuffer records() {
    return records.duplicate();
  }

  private static long hash(String id) {
    long hash = TermHash.SEED;
    for (int i = 0; i < id.length(); i++) {
      hash = TermHash.add(hash, id.charAt(i));
    }
    return TermHash.finish(hash);
  }

  /** The entity of that type and id, or null. */
  GazetteerEntry find(EntityStore store, EntityType type, String id) {
    long wanted = hash(id);
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < size && key(i) == wanted; i++) {
      GazetteerEntry entry = store.entry(records.getInt(at(i) + Long.BYTES));
      if (entry.type() == type && entry.id().equals(id)) {
        return entry;
      }
    }
    return null;
  }

  private long key(int i) {
    return records.getLong(at(i));
  }

  private int at(int i) {
    return records.position() + i * RECORD;
  }
}
