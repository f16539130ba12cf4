package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the blocks of a word processor file from Tika's XHTML: paragraphs, headings, list items
 * and table rows. Headers, footers, comments and notes are left out.
 */
final class OfficeBlocks extends DefaultHandler {
  /** A block's text with its heading level: 0 = title style, 1–6 = heading, 9 = text. */
  record Block(String text, int level) {}

  static final int TITLE = 0;
  static final int TEXT = 9;

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "table", "ul", "ol");
  private static final Set<String> FURNITURE =
      Set.of("header", "footer", "annotation", "comment", "footnote", "endnote", "slide-notes");

  private final ArticleDraft draft;
  private final Reading out;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int level = TEXT;
  private int depth;
  private int skipFrom = Integer.MAX_VALUE;
  private boolean inBody;
  private int chars;

  OfficeBlocks(ArticleDraft draft, Reading out) {
    this.draft = draft;
    this.out = out;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    depth++;
    String name = localName.toLowerCase(Locale.ROOT);
    if (name.equals("body")) {
      inBody = true;
    }
    if (skipFrom != Integer.MAX_VALUE) {
      return;
    }
    if (isFurniture(attributes.getValue("class"))) {
      endBlock();
      skipFrom = depth;
    } else if (BLOCKS.contains(name)) {
      endBlock();
      level = level(name, attributes.getValue("class"));
    } else if (name.equals("br")) {
      text.append('\n');
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (depth == skipFrom) {
      skipFrom = Integer.MAX_VALUE;
    } else if (skipFrom == Integer.MAX_VALUE) {
      if (BLOCKS.contains(name)) {
        endBlock();
      } else if (name.equals("td") || name.equals("th")) {
        text.append(' ');
      }
    }
    depth--;
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (inBody && skipFrom == Integer.MAX_VALUE) {
      text.append(ch, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  @Override
  public void endDocument() {
    endBlock();
  }

  private void endBlock() {
    String clean = Whitespace.line(text.toString());
    text.setLength(0);
    if (clean.isEmpty()) {
      return;
    }
    blocks.add(new Block(clean, level));
    draft.paragraph(clean);
    level = TEXT;
    chars += clean.length();
    out.checkChars(chars);
  }

  private static int level(String name, String styleClass) {
    String style = styleClass == null ? "" : styleClass.toLowerCase(Locale.ROOT);
    if (style.equals("title")) {
      return TITLE;
    }
    return name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : TEXT;
  }

  private static boolean isFurniture(String styleClass) {
    return styleClass != null && FURNITURE.contains(styleClass.toLowerCase(Locale.ROOT));
  }
}
