package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void emptyCellsAreKept() {
    assertEquals(List.of("", "a", "", ""), Cells.split("\ta\t\t", '\t'));
    assertEquals(List.of("a", "b |c", ""), Cells.split("a | b |c | ", " | "));
    assertEquals(List.of(""), Cells.split("", '\t'));
  }

  @Test
  void wordsAreNeverEmpty() {
    assertEquals(List.of("a", "b"), Cells.words("  a   b "));
    assertEquals(List.of(), Cells.words("   "));
  }

  /** The same as the patterns they stand for, on short texts of the letters that matter. */
  @Test
  void theyCutAsPatternsDo() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n > 0; n--) {
        text.append("a |\t".charAt(random.nextInt(4)));
      }
      String line = text.toString();
      assertEquals(Arrays.asList(line.split("\t", -1)), Cells.split(line, '\t'), line);
      assertEquals(
          Arrays.asList(Pattern.compile(" \\| ").split(line, -1)), Cells.split(line, " | "), line);
      assertEquals(
          Arrays.stream(line.split(" +")).filter(word -> !word.isEmpty()).toList(),
          Cells.words(line),
          line);
    }
  }
}
