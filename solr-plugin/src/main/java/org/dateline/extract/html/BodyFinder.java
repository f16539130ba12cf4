package org.dateline.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: down from the page's root, as long as one child keeps
 * nearly all running text and what is left behind looks different.
 */
final class BodyFinder {
  /** A child that keeps this share of its parent's running text is the better container. */
  private static final double DESCEND = 0.72;

  /** The share that suffices where the markup says article. */
  private static final double DESCEND_MARKED = 0.45;

  /** The share needed to leave an element that says it holds the article. */
  private static final double LEAVE_MARKED = 0.97;

  /** Text left behind that looks like the text kept must stay below this share of it. */
  private static final double ALIKE = 0.12;

  /** How much more a look with classes of its own says. */
  private static final int NAMED = 4;

  /** Another article beside it with this share makes both one. */
  private static final double SECOND = 0.15;

  private final List<Block> blocks;
  private final Weights weights;

  /** Running text below the present element by the look of its paragraphs. */
  private final Map<String, Integer> looks = new HashMap<>();

  private BodyFinder(List<Block> blocks, Weights weights) {
    this.blocks = blocks;
    this.weights = weights;
    for (Block block : blocks) {
      if (block.prose) {
        looks.merge(Look.of(block), Prose.width(block.text), Integer::sum);
      }
    }
  }

  /** The container of the article among {@code blocks}; {@code root} when nothing stands out. */
  static Element container(Element root, List<Block> blocks, Weights weights) {
    return new BodyFinder(blocks, weights).descend(root);
  }

  private Element descend(Element root) {
    Element at = root;
    while (true) {
      Element best = null;
      int bestProse = 0;
      for (Element child : at.children()) {
        int prose = weights.of(child).prose;
        if (prose > bestProse) {
          best = child;
          bestProse = prose;
        }
      }
      if (best == null || best.normalName().equals("p") || !isBetter(at, best)) {
        return at;
      }
      at = best;
    }
  }

  private boolean isBetter(Element at, Element best) {
    double here = weights.of(at).prose;
    double share = weights.of(best).prose / here;
    boolean marked = isArticle(best);
    if (share < (marked ? DESCEND_MARKED : DESCEND)) {
      return false;
    }
    if (share >= 0.985) {
      return true;
    }
    if (!marked && isArticle(at) && share < LEAVE_MARKED) {
      return false;
    }
    if (!marked && hasOtherArticle(at, best, SECOND * here)) {
      return false;
    }
    return alike(at, best) < ALIKE * weights.of(best).prose || isOneOfArticles(at, best);
  }

  private boolean hasOtherArticle(Element at, Element best, double prose) {
    for (Element child : at.children()) {
      if (child != best && isArticle(child) && weights.of(child).prose >= prose) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOfArticles(Element at, Element best) {
    return best.normalName().equals("article") && !isArticle(at);
  }

  /** Running text outside {@code best} that looks like text inside it. Each block is lost once. */
  private int alike(Element at, Element best) {
    Weights.Weight outer = weights.of(at);
    Weights.Weight inner = weights.of(best);
    Map<String, Integer> lost = new HashMap<>();
    for (int i = outer.first; i < outer.end; i++) {
      if (i == inner.first) {
        i = inner.end;
        if (i >= outer.end) {
          break;
        }
      }
      Block block = blocks.get(i);
      if (block.prose) {
        lost.merge(Look.of(block), Prose.width(block.text), Integer::sum);
      }
    }
    int sum = 0;
    for (Map.Entry<String, Integer> entry : lost.entrySet()) {
      int all = looks.getOrDefault(entry.getKey(), 0);
      if (all > entry.getValue()) {
        boolean named = !Look.isPlain(entry.getKey());
        sum += entry.getValue() * (named ? NAMED : 1);
      }
      looks.put(entry.getKey(), all - entry.getValue());
    }
    return sum;
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article")
        || Furniture.shared().mark(element).verdict() == Furniture.Verdict.BODY;
  }
}
