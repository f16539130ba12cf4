package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.meta.Overlap;

/** The short lines below the headline, where people and days are credited. */
final class CreditLines {
  private static final int AFTER = 14;
  private static final int MAX_CHARS = 160;

  private CreditLines() {}

  static List<Block> below(List<Block> blocks, String title) {
    List<Block> lines = new ArrayList<>();
    int at = headline(blocks, title);
    for (int i = at + 1; at >= 0 && i < blocks.size() && i <= at + AFTER; i++) {
      Block block = blocks.get(i);
      if (block.length <= MAX_CHARS && block.level != 1) {
        lines.add(block);
      }
    }
    return lines;
  }

  private static int headline(List<Block> blocks, String title) {
    if (title == null) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.level > 0 && block.level < 3 && Overlap.both(block.text, title) > 0.8) {
        if (block.level == 1) {
          return i;
        }
        best = best < 0 ? i : best;
      }
    }
    return best;
  }
}
