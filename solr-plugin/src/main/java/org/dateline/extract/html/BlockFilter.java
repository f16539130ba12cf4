package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what is no article text among the blocks of the article's container: links, labels,
 * what stands over the text and under it.
 */
final class BlockFilter {
  private static final double LINKED = 0.5;
  private static final double LINKED_PROSE = 0.6;

  /** A line this short that comes back is a label. */
  private static final int LABEL_CHARS = 80;

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, String title) {
    List<Block> own = Segments.own(blocks, title);
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : own) {
      counts.merge(block.text, 1, Integer::sum);
    }
    List<Block> text = new ArrayList<>();
    for (Block block : own) {
      if (isText(block, counts)) {
        text.add(block);
      }
    }
    return withoutTail(withoutHead(text));
  }

  private static boolean isText(Block block, Map<String, Integer> counts) {
    if (block.linkDensity() > (block.prose ? LINKED_PROSE : LINKED)) {
      return false;
    }
    if (Labels.isLabel(block.text)) {
      return false;
    }
    if (block.linked > 0 && Labels.opensWithLabel(block.text)) {
      return false;
    }
    return counts.get(block.text) == 1 || block.length > LABEL_CHARS || block.kind == Block.Kind.ROW;
  }

  /** Before the first running text only sentences are text. */
  private static List<Block> withoutHead(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).prose) {
      first++;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean sentence = block.kind != Block.Kind.HEADING && block.endsSentence() && block.length >= 40;
      if (i >= first || sentence) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static List<Block> withoutTail(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && !endsText(blocks, end - 1)) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static boolean endsText(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.prose || block.kind == Block.Kind.ROW) {
      return true;
    }
    if (block.kind == Block.Kind.HEADING) {
      return false;
    }
    if (block.endsSentence() && block.length > 25) {
      return true;
    }
    // The last item of a list that follows text is text as the first is.
    return block.kind == Block.Kind.ITEM && block.linked == 0 && i > 0
        && blocks.get(i - 1).kind == Block.Kind.ITEM && block.text.indexOf(' ') > 0;
  }
}
