package org.dateline.extract.pdf;

/**
 * A line of one column.
 *
 * @param text in logical order, without line end
 * @param page 0-based
 * @param x0 left edge
 * @param x1 right edge
 * @param y baseline
 * @param size font size of most of it
 * @param bold whether most of it is bold
 * @param column number of its column in the document: consecutive lines of a column share it
 */
record Line(
    String text, int page, float x0, float x1, float y, float size, boolean bold, int column) {
  float width() {
    return x1 - x0;
  }

  Line inColumn(int number) {
    return new Line(text, page, x0, x1, y, size, bold, number);
  }
}
