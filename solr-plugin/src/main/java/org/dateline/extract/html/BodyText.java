package org.dateline.extract.html;

import java.util.List;

/**
 * Writes blocks as the text of an article: paragraphs parted by an empty line, items and rows by
 * one break.
 */
final class BodyText {
  private BodyText() {}

  static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Block last = null;
    for (Block block : blocks) {
      if (last != null) {
        boolean sameList =
            block.kind == last.kind
                && (block.kind == Block.Kind.ITEM || block.kind == Block.Kind.ROW);
        out.append(sameList ? "\n" : "\n\n");
      }
      out.append(block.text);
      last = block;
    }
    return out.toString();
  }
}
