package org.dateline.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of small numbers, seven bits a byte: each column lies in one piece, so that the jar's
 * compression finds what repeats. For one thread; read by {@link PackedInput}.
 */
final class PackedOutput {
  private final List<Column> columns = new ArrayList<>();

  /** One column. */
  static final class Column {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number from 0 on. */
    void number(long value) {
      long rest = value;
      while ((rest & ~0x7fL) != 0) {
        bytes.write((int) (rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }

    /** A number that may be below 0. */
    void signed(int value) {
      number((value << 1 ^ value >> 31) & 0xffffffffL);
    }

    /** All eight bytes of a number. */
    void hash(long value) {
      for (int shift = 56; shift >= 0; shift -= 8) {
        bytes.write((int) (value >>> shift));
      }
    }
  }

  Column column() {
    Column column = new Column();
    columns.add(column);
    return column;
  }

  /** Appends all columns, each with its length before it. */
  void write(DataOutputStream out) throws IOException {
    for (Column column : columns) {
      out.writeInt(column.bytes.size());
      column.bytes.writeTo(out);
    }
  }
}
