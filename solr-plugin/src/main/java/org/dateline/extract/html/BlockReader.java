package org.dateline.extract.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a page into blocks of text, in document order. Rows of tables that hold data become one
 * block each, cells parted by tabs; two line breaks in a row part paragraphs. Iterative and linear.
 */
final class BlockReader implements NodeFilter {
  private static final int MEDIA_LEVELS = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> blockParents = new ArrayDeque<>();
  private int linkDepth;
  private int emphasisDepth;
  private int rowDepth;
  private int quoteDepth;
  private int itemDepth;
  private int preDepth;
  private int linked;
  private int marked;
  private int breaks;
  private final Set<Element> pictured;

  private BlockReader(Set<Element> pictured) {
    this.pictured = pictured;
  }

  /**
   * @param pictured receives the elements that stand closely around a picture or film
   */
  static List<Block> read(Element body, Set<Element> pictured) {
    BlockReader reader = new BlockReader(pictured);
    reader.blockParents.push(body);
    NodeTraversor.filter(reader, body);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (Tags.MEDIA.contains(tag)) {
      Element e = element.parent();
      for (int i = 0; e != null && i < MEDIA_LEVELS; i++, e = e.parent()) {
        pictured.add(e);
      }
    }
    if (Tags.SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    if (tag.equals("a")) {
      if (isLink(element)) {
        linkDepth++;
      }
    } else if (Tags.EMPHASIS.contains(tag)) {
      emphasisDepth++;
    } else if (rowDepth > 0 && (tag.equals("td") || tag.equals("th"))) {
      if (text.length() > 0) {
        trimEnd();
        text.append('\t');
      }
    } else if (rowDepth == 0 && Tags.isBlock(tag)) {
      flush();
      blockParents.push(element);
      switch (tag) {
        case "tr" -> {
          if (isDataRow(element)) {
            rowDepth++;
          }
        }
        case "blockquote" -> quoteDepth++;
        case "li", "dd", "dt" -> itemDepth++;
        case "pre" -> preDepth++;
        default -> {}
      }
    } else if (rowDepth > 0 && Tags.isBlock(tag)) {
      space();
      if (tag.equals("tr")) {
        rowDepth++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      if (isLink(element)) {
        linkDepth--;
      }
    } else if (Tags.EMPHASIS.contains(tag)) {
      emphasisDepth--;
    } else if (rowDepth > 0 && tag.equals("tr")) {
      rowDepth--;
      if (rowDepth == 0) {
        flush(Block.Kind.ROW);
        blockParents.pop();
      }
    } else if (rowDepth > 0) {
      if (Tags.isBlock(tag)) {
        space();
      }
    } else if (!tag.equals("br") && Tags.isBlock(tag)) {
      flush();
      blockParents.pop();
      switch (tag) {
        case "blockquote" -> quoteDepth--;
        case "li", "dd", "dt" -> itemDepth--;
        case "pre" -> preDepth--;
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A heading that links to itself leads nowhere. */
  private static boolean isLink(Element a) {
    boolean anchor = a.attr("href").isEmpty() || a.attr("href").charAt(0) == '#';
    return !anchor || a.parent() == null || Tags.headingLevel(a.parent().normalName()) == 0;
  }

  /** Layout tables hold blocks in their cells, or one cell a row; data tables hold short texts. */
  private static boolean isDataRow(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      String tag = cell.normalName();
      if (!tag.equals("td") && !tag.equals("th")) {
        continue;
      }
      cells++;
      int chars = 0;
      for (Node child : cell.childNodes()) {
        if (child instanceof TextNode t) {
          chars += t.getWholeText().length();
        } else if (child instanceof Element e) {
          String name = e.normalName();
          if (name.equals("div")
              || name.equals("table")
              || name.equals("section")
              || name.equals("article")
              || name.equals("ul")
              || Tags.headingLevel(name) > 0) {
            return false;
          }
          if (name.equals("p")
              && e.nextElementSibling() != null
              && e.nextElementSibling().normalName().equals("p")) {
            return false;
          }
        }
        if (chars > 400) {
          return false;
        }
      }
    }
    return cells > 1;
  }

  private void lineBreak() {
    if (rowDepth > 0) {
      space();
      return;
    }
    breaks++;
    if (preDepth > 0 || breaks == 1) {
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        trimEnd();
        text.append('\n');
      }
    } else {
      flush();
    }
  }

  private void append(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u200E' || c == '\u200F') {
        continue;
      }
      if (preDepth > 0 && c == '\n') {
        if (text.length() > 0) {
          trimEnd();
          text.append('\n');
        }
      } else if (c <= ' '
          || c == '\u00A0'
          || Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)) {
        space();
      } else {
        breaks = 0;
        text.append(c);
        if (linkDepth > 0) {
          linked++;
        }
        if (emphasisDepth > 0) {
          marked++;
        }
      }
    }
  }

  private void space() {
    int n = text.length();
    if (n > 0 && text.charAt(n - 1) > ' ') {
      text.append(' ');
      if (linkDepth > 0) {
        linked++;
      }
      if (emphasisDepth > 0) {
        marked++;
      }
    }
  }

  private void trimEnd() {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void flush() {
    flush(null);
  }

  private void flush(Block.Kind forced) {
    String s = text.toString().strip();
    text.setLength(0);
    breaks = 0;
    if (!s.isEmpty()) {
      Element parent = blockParents.peek();
      int level = Tags.headingLevel(parent.normalName());
      blocks.add(
          new Block(parent, forced != null ? forced : kind(level), level, s, linked, marked));
    }
    linked = 0;
    marked = 0;
  }

  private Block.Kind kind(int level) {
    if (level > 0) {
      return Block.Kind.HEADING;
    }
    if (preDepth > 0) {
      return Block.Kind.PREFORMATTED;
    }
    if (itemDepth > 0) {
      return Block.Kind.ITEM;
    }
    return quoteDepth > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
  }
}
