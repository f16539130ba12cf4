package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Leaves out lists of other articles: sibling elements that look the same, each with a headline
 * that is all link and but a paragraph or two, while most of the page's text stands elsewhere.
 */
final class Teasers {
  private static final int MIN_SIBLINGS = 3;

  /** A list with more of the running text than this is the article. */
  private static final double MAX_SHARE = 0.65;

  private static final int MIN_HEADLINE = 15;
  private static final int MAX_PARAGRAPHS = 2;

  private Teasers() {}

  static List<Block> drop(List<Block> blocks, Element root) {
    Weights weights = Weights.of(blocks);
    Map<Element, Boolean> headlines = linkedHeadlines(blocks);
    Map<Element, Map<String, Integer>> groups = new IdentityHashMap<>();
    for (Element e : headlines.keySet()) {
      if (isTeaser(e, weights)) {
        groups.computeIfAbsent(e.parent(), k -> new HashMap<>()).merge(look(e), 1, Integer::sum);
      }
    }
    int total = weights.of(root).prose;
    Map<Element, Boolean> dropped = new IdentityHashMap<>();
    for (Element e : headlines.keySet()) {
      if (isTeaser(e, weights)
          && groups.get(e.parent()).get(look(e)) >= MIN_SIBLINGS
          && weights.of(e.parent()).prose < MAX_SHARE * total) {
        dropped.put(e, true);
      }
    }
    return dropped.isEmpty() ? blocks : outside(blocks, dropped);
  }

  private static boolean isTeaser(Element e, Weights weights) {
    Weights.Weight weight = weights.of(e);
    return e.parent() != null
        && weight.paragraphs <= MAX_PARAGRAPHS
        && weight.paragraphs > 0
        && weight.linked >= MIN_HEADLINE;
  }

  /** The ancestors of blocks that are all link, up to where other text joins. */
  private static Map<Element, Boolean> linkedHeadlines(List<Block> blocks) {
    Map<Element, Boolean> found = new IdentityHashMap<>();
    for (Block block : blocks) {
      if (!block.prose && block.length >= MIN_HEADLINE && block.linkDensity() > 0.8) {
        int steps = 0;
        for (Element e = block.parent; e != null && steps < 6; e = e.parent(), steps++) {
          found.put(e, true);
        }
      }
    }
    return found;
  }

  private static String look(Element e) {
    List<String> classes = new ArrayList<>(e.classNames());
    return e.normalName() + (classes.isEmpty() ? "" : classes.get(0));
  }

  private static List<Block> outside(List<Block> blocks, Map<Element, Boolean> dropped) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean inside = false;
      for (Element e = block.parent; e != null && !inside; e = e.parent()) {
        inside = dropped.containsKey(e);
      }
      if (!inside) {
        kept.add(block);
      }
    }
    return kept;
  }
}
