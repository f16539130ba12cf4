package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;

/** Leaves out what is no article text among the blocks of the article's container. */
final class BlockFilter {
  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      double density = block.linkDensity();
      if (density > (block.prose ? 0.6 : 0.5)) {
        continue;
      }
      kept.add(block);
    }
    // head: up to the first running text only what reads like text
    int first = 0;
    while (first < kept.size() && !kept.get(first).prose) {
      first++;
    }
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Block block = kept.get(i);
      if (i < first) {
        boolean text =
            block.kind != Block.Kind.HEADING && block.endsSentence() && block.length >= 40;
        if (!text) {
          continue;
        }
      }
      out.add(block);
    }
    int end = out.size();
    while (end > 0 && !isTailText(out.get(end - 1))) {
      end--;
    }
    return out.subList(0, end);
  }

  private static boolean isTailText(Block block) {
    return block.prose
        || (block.kind != Block.Kind.HEADING && block.endsSentence() && block.length > 25)
        || block.kind == Block.Kind.ROW;
  }
}
