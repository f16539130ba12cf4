package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Leaves out the lines under pictures: short texts that share a small element with a picture and
 * with nothing else. Where much of the text is of that kind it is a gallery and stays.
 */
final class Captions {
  private static final int MAX_CHARS = 320;
  private static final int LEVELS = 3;

  /** More of the running text than this is not captions. */
  private static final double MAX_SHARE = 0.2;

  private Captions() {}

  static List<Block> drop(List<Block> blocks, Set<Element> pictured) {
    Weights weights = Weights.of(blocks);
    int all = 0;
    int caption = 0;
    boolean[] found = new boolean[blocks.size()];
    for (int i = 0; i < found.length; i++) {
      Block block = blocks.get(i);
      found[i] = isCaption(block, pictured, weights);
      all += block.prose ? block.length : 0;
      caption += block.prose && found[i] ? block.length : 0;
    }
    if (caption > MAX_SHARE * all) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(found.length);
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static boolean isCaption(Block block, Set<Element> pictured, Weights weights) {
    if (block.length > MAX_CHARS
        || block.kind == Block.Kind.HEADING
        || pictured.contains(block.parent) && isParagraph(block.parent)) {
      return false;
    }
    Element e = block.parent;
    for (int i = 0; i < LEVELS && e != null; i++, e = e.parent()) {
      if (weights.of(e).text > block.length + 60) {
        return false;
      }
      if (pictured.contains(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraph(Element e) {
    return e.normalName().equals("p") || e.normalName().equals("li") || e.normalName().equals("td");
  }
}
