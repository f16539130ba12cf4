package org.dateline.extract.pdf;

/** A run of glyphs on one baseline without a gap as wide as that between columns. */
final class Segment {
  /** A gap above this share of the font size parts words. */
  private static final float WORD_GAP = 0.17f;

  /** A gap above this share of the font size may part columns. */
  static final float COLUMN_GAP = 0.9f;

  /** Superscripts and slightly shifted glyphs still belong to a line. */
  private static final float BASELINE_SHIFT = 0.4f;

  private final StringBuilder text = new StringBuilder();
  private float x0;
  private float x1;
  private float y;
  private float size;
  private int glyphs;
  private int boldGlyphs;
  private boolean spacePending;

  Segment(Glyph glyph) {
    x0 = glyph.x0();
    x1 = glyph.x1();
    y = glyph.y();
    size = glyph.size();
    append(glyph);
  }

  /** Whether the glyph continues this run. */
  boolean takes(Glyph glyph) {
    float gap = glyph.x0() - x1;
    return onBaseline(glyph.y(), glyph.size())
        && gap > -0.5f * size
        && gap < COLUMN_GAP * Math.max(size, glyph.size())
        && glyph.size() < 2.2f * size
        && size < 2.2f * glyph.size();
  }

  private boolean onBaseline(float otherY, float otherSize) {
    return Math.abs(otherY - y) < BASELINE_SHIFT * Math.min(size, otherSize);
  }

  void add(Glyph glyph) {
    if (glyph.x0() - x1 > WORD_GAP * size) {
      spacePending = true;
    }
    append(glyph);
    x1 = Math.max(x1, glyph.x1());
    x0 = Math.min(x0, glyph.x0());
  }

  void addSpace() {
    spacePending = true;
  }

  private void append(Glyph glyph) {
    if (spacePending && text.length() > 0) {
      text.append(' ');
    }
    spacePending = false;
    text.append(glyph.text());
    glyphs += glyph.text().length();
    boldGlyphs += glyph.bold() ? glyph.text().length() : 0;
    if (glyph.size() > size) { // the base size, not that of a leading superscript
      size = glyph.size();
      y = glyph.y();
    }
  }

  /** Whether {@code right} stands behind this on the same line. */
  boolean isFollowedBy(Segment right, float maxGap) {
    float gap = right.x0 - x1;
    return onBaseline(right.y, right.size) && gap > -0.5f * size && gap < maxGap;
  }

  void join(Segment right) {
    if (right.x0 - x1 > WORD_GAP * size || right.spacePending || spacePending) {
      text.append(' ');
    }
    text.append(right.text);
    spacePending = right.spacePending;
    x1 = Math.max(x1, right.x1);
    glyphs += right.glyphs;
    boldGlyphs += right.boldGlyphs;
    size = Math.max(size, right.size);
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  float x0() {
    return x0;
  }

  float x1() {
    return x1;
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }

  boolean bold() {
    return 2 * boldGlyphs > glyphs;
  }
}
