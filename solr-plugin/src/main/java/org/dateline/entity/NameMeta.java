package org.dateline.entity;

/** What is kept of a spelling beside its words, packed into an int. */
final class NameMeta {
  private static final int SHAPE_SHIFT = 4;
  private static final int COMMA = 1 << 7;
  private static final int DATED = 1 << 8;
  private static final int SPELLING_SHIFT = 12;
  private static final int MAX_SPELLING = (1 << 19) - 1;

  private NameMeta() {}

  static int of(SpellingKind kind, byte shape, boolean comma, boolean dated, int spelling) {
    return kind.ordinal()
        | shape << SHAPE_SHIFT
        | (comma ? COMMA : 0)
        | (dated ? DATED : 0)
        | Math.min(spelling, MAX_SPELLING) << SPELLING_SHIFT;
  }

  static SpellingKind kind(int meta) {
    return SpellingKind.of(meta & 0xf);
  }

  /** {@link Shape} of the spelling's first token. */
  static byte shape(int meta) {
    return (byte) (meta >> SHAPE_SHIFT & 0x7);
  }

  /** Whether the spelling itself contains a comma. */
  static boolean comma(int meta) {
    return (meta & COMMA) != 0;
  }

  static boolean dated(int meta) {
    return (meta & DATED) != 0;
  }

  /** 0 for the canonical name, else 1 + position in the entry's list of spellings. */
  static int spelling(int meta) {
    return meta >>> SPELLING_SHIFT;
  }
}
