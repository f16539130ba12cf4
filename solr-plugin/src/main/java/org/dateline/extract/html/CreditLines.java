package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The short lines around the headline, where people and days are credited.
 *
 * @param below those under it, up to the text
 * @param above those right over it in the element it stands in: a page's header is no such line
 */
record CreditLines(List<Line> below, List<Line> above) {
  private static final int AFTER = 14;
  private static final int BEFORE = 2;

  /** Paragraphs before the credits: a standfirst. */
  private static final int MAX_RUNNING = 2;

  private static final int MAX_CHARS = 160;
  private static final int MAX_PIECES = 12;

  /** Parents of the headline whose elements before it are looked at. */
  private static final int LEVELS = 2;

  /**
   * @param text the whole line
   * @param block its block
   * @param pieces what stands in elements of their own in it, in order; markup may have no blank
   *     between them
   */
  record Line(String text, Block block, List<Piece> pieces) {}

  /**
   * @param text without blanks at the ends
   * @param element the innermost element around it
   */
  record Piece(String text, Element element) {}

  CreditLines {
    below = List.copyOf(below);
    above = List.copyOf(above);
  }

  /** The lines around the headline {@code title} among all blocks of the page. */
  static CreditLines of(List<Block> blocks, String title) {
    int at = headline(blocks, title);
    List<Line> below = new ArrayList<>();
    int running = 0;
    for (int i = at + 1; at >= 0 && i < blocks.size() && i <= at + AFTER; i++) {
      Block block = blocks.get(i);
      running += block.prose ? 1 : 0;
      if (running > MAX_RUNNING) {
        break;
      }
      if (!block.prose
          && block.length <= MAX_CHARS
          && block.level != 1
          && !isOfPicture(block.parent)) {
        below.add(line(block));
      }
    }
    List<Line> above = new ArrayList<>();
    for (int i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
      Block block = blocks.get(i);
      if (block.length <= MAX_CHARS
          && block.linked == 0
          && isBeside(block.parent, blocks.get(at).parent)) {
        above.add(line(block));
      }
    }
    return new CreditLines(below, above);
  }

  private static int headline(List<Block> blocks, String title) {
    if (title == null) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.level > 0 && block.level < 3 && Overlap.both(block.text, title) > 0.8) {
        if (block.level == 1) {
          return i;
        }
        best = best < 0 ? i : best;
      }
    }
    return best;
  }

  private static boolean isOfPicture(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("figure")) {
        return true;
      }
    }
    return false;
  }

  /** Both stand in one small element, which is not the page. */
  private static boolean isBeside(Element element, Element headline) {
    Element around = headline.parent();
    for (int i = 0; i < LEVELS && around != null; i++, around = around.parent()) {
      if (around.normalName().equals("body")) {
        return false;
      }
      for (Element e = element.parent(); e != null && i < LEVELS; e = e.parent()) {
        if (e == around) {
          return !isPageHeader(element, around);
        }
      }
    }
    return false;
  }

  private static boolean isPageHeader(Element element, Element around) {
    for (Element e = element; e != null && e != around; e = e.parent()) {
      if (e.normalName().equals("header")
          || e.normalName().equals("nav")
          || e.attr("role").equals("banner")) {
        return true;
      }
    }
    return false;
  }

  private static Line line(Block block) {
    List<Piece> pieces = new ArrayList<>();
    pieces(block.parent, pieces);
    return new Line(block.text, block, pieces);
  }

  /** The texts inside one block, not those of blocks inside it. */
  private static void pieces(Element element, List<Piece> pieces) {
    for (Node child : element.childNodes()) {
      if (pieces.size() >= MAX_PIECES) {
        return;
      }
      if (child instanceof TextNode text && !text.isBlank()) {
        pieces.add(new Piece(Titles.clean(text.getWholeText()), element));
      } else if (child instanceof Element e && !Tags.isBlock(e.normalName())) {
        pieces(e, pieces);
      }
    }
  }
}
