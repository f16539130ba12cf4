package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article by where the page's running text is dense. */
final class BodyFinder {
  /** A child that keeps this share of its parent's running text is the better container. */
  private static final double DESCEND = 0.72;

  /** The share that suffices where the markup says article. */
  private static final double DESCEND_MARKED = 0.45;

  private BodyFinder() {}

  static Element container(Element root, Weights weights) {
    Element at = root;
    while (true) {
      int here = weights.of(at).prose;
      Element best = null;
      double bestShare = 0;
      for (Element child : at.children()) {
        int prose = weights.of(child).prose;
        if (prose == 0) {
          continue;
        }
        double share = (double) prose / here;
        double need = isArticle(child) ? DESCEND_MARKED : DESCEND;
        if (share >= need && share > bestShare) {
          best = child;
          bestShare = share;
        }
      }
      if (best == null || best.normalName().equals("p")) {
        return at;
      }
      at = best;
    }
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article")
        || Furniture.shared().verdict(element) == Furniture.Verdict.BODY;
  }

  static List<Block> below(Element container, List<Block> blocks) {
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      for (Element e = block.parent; e != null; e = e.parent()) {
        if (e == container) {
          inside.add(block);
          break;
        }
      }
    }
    return inside;
  }
}
