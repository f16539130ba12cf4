package org.dateline.extract.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes a parser's events as well-formed XHTML: every element closed, no character that XML
 * forbids, no more text than allowed. For one thread.
 */
final class XhtmlWriter extends DefaultHandler {
  /** Deeper elements are left out, their text is kept. */
  private static final int MAX_DEPTH = 500;

  private final Reading reading;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final int maxChars;
  private boolean cut;

  /** Whether the last start tag still lacks its end, so that an empty element closes in it. */
  private boolean inTag;

  /**
   * @param reading may stop the writing at any event
   * @param maxChars UTF-16 units of the result, tags included
   */
  XhtmlWriter(Reading reading, int maxChars) {
    this.reading = reading;
    this.maxChars = maxChars;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    reading.checkpoint();
    String name = localName == null || localName.isEmpty() ? qName : localName;
    if (full() || open.size() >= MAX_DEPTH || !isName(name) || isOfParser(name, attributes)) {
      // Remembered as an empty name, so that its end is left out too.
      open.push("");
      return;
    }
    endTag();
    open.push(name);
    out.append('<').append(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getLocalName(i);
      attribute = attribute == null || attribute.isEmpty() ? attributes.getQName(i) : attribute;
      if (isName(attribute) && !attribute.equals("xmlns") && !repeated(attributes, i, attribute)) {
        out.append(' ').append(attribute).append("=\"");
        escape(attributes.getValue(i), true);
        out.append('"');
      }
    }
    if (open.size() == 1) {
      out.append(" xmlns=\"http://www.w3.org/1999/xhtml\"");
    }
    inTag = true;
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  /** The parser's notes on its own work are no part of the document. */
  private static boolean isOfParser(String name, Attributes attributes) {
    String meta = name.equals("meta") ? attributes.getValue("name") : null;
    return meta != null && meta.startsWith(TikaCoreProperties.TIKA_META_PREFIX);
  }

  private static boolean repeated(Attributes attributes, int index, String name) {
    for (int i = 0; i < index; i++) {
      if (name.equals(attributes.getLocalName(i)) || name.equals(attributes.getQName(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private void close(String name) {
    if (name.isEmpty()) {
      return;
    }
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    reading.checkpoint();
    if (length > 0 && !full()) {
      endTag();
      int room = Math.min(length, maxChars - out.length());
      cut |= room < length;
      escape(new String(chars, start, room), false);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  private boolean full() {
    cut |= out.length() >= maxChars;
    return out.length() >= maxChars;
  }

  /** Whether something was left out for length. */
  boolean isCut() {
    return cut;
  }

  /** The document so far with all elements closed. */
  String finish() {
    while (!open.isEmpty()) {
      close(open.pop());
    }
    return out.toString();
  }

  private void escape(String text, boolean attribute) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\r' -> out.append("&#13;");
        default -> {
          if (isXmlChar(c)) {
            out.appendCodePoint(c);
          } else {
            out.append(' ');
          }
        }
      }
    }
  }

  private static boolean isXmlChar(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  /** Names that are safe without namespaces: letters, digits, hyphen, underscore, full stop. */
  private static boolean isName(String name) {
    if (name == null || name.isEmpty() || !Character.isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
