package org.dateline.entity;

/**
 * The entities of one index by their ordinals. Decoded when asked for; those asked for last are
 * remembered. Safe for use by several threads.
 */
abstract class EntityStore {
  private static final int CACHE = 1 << 12;

  /** Races only cost a second decoding. */
  private final Cached[] cache = new Cached[CACHE];

  private record Cached(int ordinal, GazetteerEntry entry) {}

  abstract int size();

  abstract String id(int ordinal);

  abstract GazetteerEntry decode(int ordinal);

  final GazetteerEntry entry(int ordinal) {
    Cached cached = cache[ordinal & (CACHE - 1)];
    if (cached == null || cached.ordinal != ordinal) {
      cached = new Cached(ordinal, decode(ordinal));
      cache[ordinal & (CACHE - 1)] = cached;
    }
    return cached.entry;
  }
}
