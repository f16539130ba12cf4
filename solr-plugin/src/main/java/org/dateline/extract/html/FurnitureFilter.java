package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.html.Furniture.Verdict;
import org.jsoup.nodes.Element;

/**
 * Leaves out the blocks that stand in elements marked as furniture. A word that marks much of the
 * page's running text must mean something else on this page and is not believed.
 */
final class FurnitureFilter {
  private static final double SHARE = 0.25;
  private static final double SURE_SHARE = 0.7;
  private static final double CERTAIN_SHARE = 0.85;

  private final Map<Element, Furniture.Mark> marks = new IdentityHashMap<>();
  private final Map<String, Integer> proseByWord = new HashMap<>();
  private int total = 1;

  private FurnitureFilter() {}

  static List<Block> keep(List<Block> blocks) {
    FurnitureFilter filter = new FurnitureFilter();
    blocks.forEach(filter::weigh);
    Verdict[] verdicts = new Verdict[blocks.size()];
    Looks looks = new Looks();
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = filter.verdict(blocks.get(i));
      looks.add(blocks.get(i), verdicts[i] != Verdict.NONE);
    }
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int i = 0; i < verdicts.length; i++) {
      boolean certain = verdicts[i] == Verdict.CERTAIN;
      if (verdicts[i] == Verdict.NONE || (!certain && looks.isOfArticle(blocks.get(i)))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private Furniture.Mark mark(Element element) {
    return marks.computeIfAbsent(element, Furniture.shared()::mark);
  }

  private void weigh(Block block) {
    if (!block.prose) {
      return;
    }
    int width = Prose.width(block.text);
    total += width;
    Set<String> seen = new HashSet<>();
    for (Element e = block.parent; e != null; e = e.parent()) {
      Furniture.Mark mark = mark(e);
      if (mark.isFurniture() && seen.add(mark.word())) {
        proseByWord.merge(mark.word(), width, Integer::sum);
      }
    }
  }

  /** The believed mark of the nearest element around it; none when it is no furniture. */
  private Verdict verdict(Block block) {
    for (Element e = block.parent; e != null; e = e.parent()) {
      Furniture.Mark mark = mark(e);
      if (mark.isFurniture() && isBelieved(mark)) {
        return mark.verdict();
      }
    }
    return Verdict.NONE;
  }

  private boolean isBelieved(Furniture.Mark mark) {
    double share = (double) proseByWord.getOrDefault(mark.word(), 0) / total;
    return switch (mark.verdict()) {
      case CERTAIN -> share < CERTAIN_SHARE;
      case SURE -> share < SURE_SHARE;
      case FURNITURE -> share < SHARE;
      default -> false;
    };
  }
}
