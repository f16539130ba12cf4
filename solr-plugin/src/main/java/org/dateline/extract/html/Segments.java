package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Element;

/**
 * Cuts the article out of a page that goes on with the next ones when one scrolls: several
 * headlines of the first level, each with running text of its own.
 */
final class Segments {
  /** A part with less running text than this is no article. */
  private static final int MIN_PROSE = 300;

  private Segments() {}

  /** The part of {@code blocks} that belongs to the headline; all of it when there is only one. */
  static List<Block> own(List<Block> blocks, String title) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).level == 1 && isNew(blocks, heads, i)) {
        heads.add(i);
      }
    }
    if (heads.size() < 2 || title == null) {
      return blocks;
    }
    int own = -1;
    double best = 0.6;
    for (int i = 0; i < heads.size(); i++) {
      double overlap = Overlap.both(blocks.get(heads.get(i)).text, title);
      if (overlap > best) {
        best = overlap;
        own = i;
      }
    }
    if (own < 0) {
      return blocks;
    }
    int from = own == 0 ? 0 : heads.get(own);
    int to = own + 1 < heads.size() ? heads.get(own + 1) : blocks.size();
    List<Block> part = blocks.subList(from, to);
    int rest = prose(blocks) - prose(part);
    int other = own + 1 < heads.size() ? own + 1 : own - 1;
    boolean alike =
        sameTemplate(blocks.get(heads.get(own)).parent, blocks.get(heads.get(other)).parent);
    return prose(part) >= MIN_PROSE && rest >= MIN_PROSE && alike ? part : blocks;
  }

  private static boolean isNew(List<Block> blocks, List<Integer> heads, int i) {
    return heads.isEmpty()
        || !blocks.get(heads.get(heads.size() - 1)).text.equals(blocks.get(i).text);
  }

  /**
   * Headlines of several articles come with classes of one template or inside elements of their
   * own; a plain {@code h1} within one text is but a sub-heading.
   */
  private static boolean sameTemplate(Element own, Element other) {
    return own.parent() != other.parent() && own.className().equals(other.className());
  }

  private static int prose(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      sum += block.prose ? block.length : 0;
    }
    return sum;
  }
}
