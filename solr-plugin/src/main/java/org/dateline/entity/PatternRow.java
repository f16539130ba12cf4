package org.dateline.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.text.Resources;

/**
 * A row of a list that says which words stand for a name.
 *
 * @param name what the words stand for
 * @param language of the words
 * @param patterns for {@link WordPatterns}
 */
record PatternRow(String name, String language, String[] patterns) {
  private static final int COLUMNS = 3;

  /**
   * @param isName what the first column may hold
   * @param expected the columns in words, for the error
   * @throws GazetteerFormatException when a row is not right
   */
  static List<PatternRow> read(
      Resources resources, String file, Predicate<String> isName, String expected)
      throws IOException {
    List<PatternRow> rows = new ArrayList<>();
    List<String> lines = ListText.read(resources, List.of(file)).lines(0);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || !isName.test(cells[0])) {
        throw new GazetteerFormatException(file, i + 1, expected + " expected");
      }
      rows.add(new PatternRow(cells[0], cells[1], cells[2].split("\\|", -1)));
    }
    return rows;
  }
}
