package org.dateline.entity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Writes entities into the block that an {@link EntityStore} reads. */
final class EntityStoreBuilder {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int[] offsets = new int[1024];
  private int size;

  /** Appends an entity and gives its ordinal. */
  int add(GazetteerEntry entry) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size] = bytes.size();
    bytes.write(entry.type().ordinal());
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
      bytes.write(spelling.kind().ordinal());
      string(spelling.language());
      string(spelling.from());
      string(spelling.to());
    }
    return size++;
  }

  EntityStore build() {
    ByteBuffer table = ByteBuffer.allocate(size * Integer.BYTES);
    table.asIntBuffer().put(offsets, 0, size);
    return new EntityStore(ByteBuffer.wrap(bytes.toByteArray()), table);
  }

  private void varint(int value) {
    int rest = value;
    while (rest > 0x7f) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  private void string(String text) {
    byte[] encoded = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    varint(encoded.length);
    bytes.writeBytes(encoded);
  }
}
