package org.dateline.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entities in one block of bytes, on the heap or mapped from a file. Strings are decoded when asked
 * for. Immutable, safe for use by several threads.
 */
final class EntityRecords extends EntityStore {
  private final ByteBuffer bytes;
  private final ByteBuffer offsets;
  private final int size;

  /**
   * @param bytes records, one after the other
   * @param offsets an int per entity: where its record begins
   */
  EntityRecords(ByteBuffer bytes, ByteBuffer offsets) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.size = offsets.remaining() / Integer.BYTES;
  }

  @Override
  int size() {
    return size;
  }

  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  ByteBuffer offsets() {
    return offsets.duplicate();
  }

  @Override
  String id(int ordinal) {
    return new Cursor(bytes, at(ordinal) + 1).string();
  }

  @Override
  GazetteerEntry decode(int ordinal) {
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
