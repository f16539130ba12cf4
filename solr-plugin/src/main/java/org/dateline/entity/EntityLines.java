package org.dateline.entity;

import java.util.Arrays;

/**
 * Entities as lines of the text lists they were read from: decoded when asked for, an entity listed
 * several times from all its lines. Immutable, safe for use by several threads.
 */
final class EntityLines extends EntityStore {
  private final ListText text;

  /** Where lines begin in the text. */
  private final int[] lines;

  /**
   * The lines of an entity are {@code lines[from[ordinal]]} to {@code lines[from[ordinal + 1]]}.
   */
  private final int[] from;

  EntityLines(ListText text, int[] lines, int[] from) {
    this.text = text;
    this.lines = lines;
    this.from = from;
  }

  @Override
  int size() {
    return from.length - 1;
  }

  @Override
  String id(int ordinal) {
    return text.firstCell(lines[from[ordinal]]);
  }

  @Override
  GazetteerEntry decode(int ordinal) {
    GazetteerEntry entry = text.entry(lines[from[ordinal]]);
    for (int i = from[ordinal] + 1; i < from[ordinal + 1]; i++) {
      entry = entry.with(text.entry(lines[i]));
    }
    return entry;
  }

  int[] lines() {
    return lines;
  }

  int[] from() {
    return from;
  }

  /** Collects the lines of entities; several threads need several. */
  static final class Builder {
    private final ListText text;
    private int[] lines = new int[1024];
    private int[] from = new int[1024];
    private int count;
    private int size;

    Builder(ListText text) {
      this.text = text;
    }

    /** The next entity begins with the next line. */
    void entity() {
      if (size + 1 == from.length) {
        from = Arrays.copyOf(from, 2 * size);
      }
      from[size++] = count;
    }

    void line(int at) {
      if (count == lines.length) {
        lines = Arrays.copyOf(lines, 2 * count);
      }
      lines[count++] = at;
    }

    EntityLines build() {
      from[size] = count;
      return new EntityLines(text, Arrays.copyOf(lines, count), Arrays.copyOf(from, size + 1));
    }
  }
}
