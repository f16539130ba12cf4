package org.dateline.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;

/** Writes entities into the block that {@link EntityRecords} reads. */
final class EntityRecordsBuilder {
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private int[] offsets = new int[1024];
  private int size;

  /** Appends an entity and gives its ordinal. */
  int add(GazetteerEntry entry) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size] = length;
    write(entry.type().ordinal());
    string(entry.id());
    string(entry.name());
    string(entry.parent());
    varint(entry.features().size());
    for (Map.Entry<String, String> feature : entry.features().entrySet()) {
      string(feature.getKey());
      string(feature.getValue());
    }
    varint(entry.spellings().size());
    for (Spelling spelling : entry.spellings()) {
      string(spelling.text());
      write(spelling.kind().ordinal());
      string(spelling.language());
      string(spelling.from());
      string(spelling.to());
    }
    return size++;
  }

  EntityRecords build() {
    ByteBuffer table = ByteBuffer.allocate(size * Integer.BYTES);
    table.asIntBuffer().put(offsets, 0, size);
    return new EntityRecords(ByteBuffer.wrap(Arrays.copyOf(bytes, length)), table);
  }

  private void write(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  private void reserve(int more) {
    bytes = ArrayUtil.grow(bytes, length + more);
  }

  private void varint(int value) {
    int rest = value;
    while (rest > 0x7f) {
      write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  private void string(String text) {
    if (text == null) {
      write(0);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    varint(encoded.length);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }
}
