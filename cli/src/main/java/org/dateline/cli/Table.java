package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows in columns as wide as their content, cut to a column's limit. */
final class Table {
  private static final String GAP = "  ";
  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param title heading
   * @param maxWidth longest content in terminal columns; longer ones end in an ellipsis
   * @param right whether numbers line up on the right
   */
  record Column(String title, int maxWidth, boolean right) {
    static Column text(String title, int maxWidth) {
      return new Column(title, maxWidth, false);
    }

    static Column number(String title) {
      return new Column(title, 12, true);
    }
  }

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  void row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i] == null ? "" : cells[i].toString().replaceAll("\\s+", " ");
      row.add(cut(text, columns.get(i).maxWidth()));
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(PrintWriter out) {
    int[] width = new int[columns.size()];
    for (int i = 0; i < width.length; i++) {
      width[i] = columns.get(i).title().length();
      for (List<String> row : rows) {
        width[i] = Math.max(width[i], length(row.get(i)));
      }
    }
    print(out, columns.stream().map(Column::title).toList(), width);
    for (List<String> row : rows) {
      print(out, row, width);
    }
  }

  private void print(PrintWriter out, List<String> cells, int[] width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < width.length; i++) {
      String pad = " ".repeat(width[i] - length(cells.get(i)));
      line.append(GAP).append(columns.get(i).right() ? pad + cells.get(i) : cells.get(i) + pad);
    }
    out.println(line.toString().stripTrailing());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text, int max) {
    return length(text) <= max
        ? text
        : text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
  }
}
