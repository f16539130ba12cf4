package org.dateline.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit, 0 or more
 * @param end UTF-16 unit after the last one, {@code start} or more
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
