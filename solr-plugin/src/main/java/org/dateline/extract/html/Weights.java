package org.dateline.extract.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text, and how much running text, stands below each element. */
final class Weights {
  /** Sums of one element. */
  static final class Weight {
    /** Characters of running text. */
    int prose;

    int paragraphs;

    /** Characters of all text. */
    int text;

    int linked;

    /** Place of its first block. */
    int first = -1;

    /** Place after its last block. */
    int end;
  }

  private static final Weight NOTHING = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  static Weights of(List<Block> blocks) {
    Weights all = new Weights();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (Element e = block.parent; e != null; e = e.parent()) {
        Weight w = all.weights.computeIfAbsent(e, k -> new Weight());
        if (w.first < 0) {
          w.first = i;
        }
        w.end = i + 1;
        w.text += block.length;
        w.linked += block.linked;
        if (block.prose) {
          w.prose += Prose.width(block.text);
          w.paragraphs++;
        }
      }
    }
    return all;
  }

  Weight of(Element element) {
    return weights.getOrDefault(element, NOTHING);
  }
}
