package org.dateline.extract.html;

import java.util.HashMap;
import java.util.Map;

/**
 * How the paragraphs of an article look on one page. A paragraph inside furniture that has the very
 * classes of most running text outside is one of the article's: templates wrap the first paragraphs
 * for teasers and pay walls.
 */
final class Looks {
  /** Share of the running text outside furniture that has one look. */
  private static final double MOST = 0.5;

  /** So much less of that look may stand inside furniture. */
  private static final double FEW = 0.5;

  private final Map<String, Integer> article = new HashMap<>();
  private final Map<String, Integer> furniture = new HashMap<>();
  private int total;

  void add(Block block, boolean isFurniture) {
    if (block.prose) {
      int width = Prose.width(block.text);
      (isFurniture ? furniture : article).merge(Look.of(block), width, Integer::sum);
      total += isFurniture ? 0 : width;
    }
  }

  /** The look has classes of its own, and most of the article has it. */
  boolean isOfArticle(Block block) {
    if (!block.prose || block.parent.className().isEmpty()) {
      return false;
    }
    String look = Look.of(block);
    int most = article.getOrDefault(look, 0);
    return most > MOST * total && furniture.getOrDefault(look, 0) < FEW * most;
  }
}
