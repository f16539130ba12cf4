package org.dateline.entity;

import java.nio.ByteBuffer;

/** Reads columns of {@link PackedOutput}. For one thread. */
final class PackedInput {
  /** One column. */
  static final class Column {
    private final byte[] bytes;
    private int at;

    private Column(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int number() {
      int b = bytes[at++];
      int value = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        value |= (b & 0x7f) << shift;
      }
      return value;
    }

    int signed() {
      int value = number();
      return value >>> 1 ^ -(value & 1);
    }

    long hash() {
      long value = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        value = value << 8 | bytes[at++] & 0xff;
      }
      return value;
    }
  }

  private final ByteBuffer in;

  /**
   * @param in stands at the first column
   */
  PackedInput(ByteBuffer in) {
    this.in = in;
  }

  /** The next column, in the order in which they were made. */
  Column column() {
    int length = in.getInt();
    Column column = new Column(in.array(), in.arrayOffset() + in.position());
    in.position(in.position() + length);
    return column;
  }
}
