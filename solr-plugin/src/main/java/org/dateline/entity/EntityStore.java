package org.dateline.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entities of one index in one block of bytes, on the heap or mapped from a file. Strings are
 * decoded when asked for. Immutable, safe for use by several threads.
 */
final class EntityStore {
  private final ByteBuffer bytes;
  private final ByteBuffer offsets;
  private final int size;

  /** Entities read last; races only cost a second decoding. */
  private final Cached[] cache = new Cached[CACHE];

  private static final int CACHE = 1 << 12;

  private record Cached(int ordinal, GazetteerEntry entry) {}

  /**
   * @param bytes records, one after the other
   * @param offsets an int per entity: where its record begins
   */
  EntityStore(ByteBuffer bytes, ByteBuffer offsets) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.size = offsets.remaining() / Integer.BYTES;
  }

  int size() {
    return size;
  }

  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  ByteBuffer offsets() {
    return offsets.duplicate();
  }

  String id(int ordinal) {
    return new Cursor(bytes, at(ordinal) + 1).string();
  }

  EntityType type(int ordinal) {
    return EntityType.values()[bytes.get(at(ordinal))];
  }

  GazetteerEntry entry(int ordinal) {
    Cached cached = cache[ordinal & (CACHE - 1)];
    if (cached == null || cached.ordinal != ordinal) {
      cached = new Cached(ordinal, decode(ordinal));
      cache[ordinal & (CACHE - 1)] = cached;
    }
    return cached.entry;
  }

  private GazetteerEntry decode(int ordinal) {
    Cursor cursor = new Cursor(bytes, at(ordinal));
    EntityType type = EntityType.values()[cursor.next()];
    String id = cursor.string();
    String name = cursor.string();
    String parent = cursor.string();
    Map<String, String> features = new LinkedHashMap<>();
    for (int n = cursor.varint(); n > 0; n--) {
      features.put(cursor.string(), cursor.string());
    }
    List<Spelling> spellings = new ArrayList<>();
    for (int n = cursor.varint(); n > 0; n--) {
      String text = cursor.string();
      SpellingKind kind = SpellingKind.of(cursor.next());
      spellings.add(
          new Spelling(
              text,
              orNull(cursor.string()),
              kind,
              orNull(cursor.string()),
              orNull(cursor.string())));
    }
    return new GazetteerEntry(id, type, name, orNull(parent), features, spellings);
  }

  private int at(int ordinal) {
    return offsets.getInt(offsets.position() + ordinal * Integer.BYTES);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static final class Cursor {
    private final ByteBuffer bytes;
    private int at;

    Cursor(ByteBuffer bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int next() {
      return bytes.get(at++);
    }

    int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int b = bytes.get(at++);
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }

    String string() {
      byte[] copy = new byte[varint()];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = bytes.get(at++);
      }
      return new String(copy, StandardCharsets.UTF_8);
    }
  }
}
