package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Leaves out the blocks that stand in elements marked as furniture, unless such an element holds so
 * much of the page's running text that the mark must mean something else.
 */
final class FurnitureFilter {
  private static final double SHARE = 0.25;
  private static final double SURE_SHARE = 0.34;

  private final Weights weights;
  private final int total;
  private final Map<Element, Boolean> verdicts = new IdentityHashMap<>();

  private FurnitureFilter(Weights weights, Element root) {
    this.weights = weights;
    this.total = Math.max(1, weights.of(root).prose);
  }

  static List<Block> keep(List<Block> blocks, Weights weights, Element root) {
    FurnitureFilter filter = new FurnitureFilter(weights, root);
    List<Block> kept = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (!filter.isFurniture(block.parent)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private boolean isFurniture(Element element) {
    List<Element> path = new ArrayList<>();
    Boolean known = Boolean.FALSE;
    for (Element e = element; e != null; e = e.parent()) {
      Boolean verdict = verdicts.get(e);
      if (verdict != null) {
        known = verdict;
        break;
      }
      path.add(e);
    }
    boolean furniture = known;
    for (int i = path.size() - 1; i >= 0; i--) {
      furniture = furniture || marked(path.get(i));
      verdicts.put(path.get(i), furniture);
    }
    return furniture;
  }

  private boolean marked(Element element) {
    double share = (double) weights.of(element).prose / total;
    return switch (Furniture.shared().verdict(element)) {
      case SURE -> share < SURE_SHARE;
      case FURNITURE -> share < SHARE;
      default -> false;
    };
  }
}
