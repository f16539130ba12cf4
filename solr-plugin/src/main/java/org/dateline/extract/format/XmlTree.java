package org.dateline.extract.format;

import java.util.Arrays;
import java.util.List;
import org.dateline.extract.Charsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * XML of news formats as a tree. jsoup's XML parser knows neither DTDs nor external entities, so
 * none can be followed or expanded, and it reads on where a feed is malformed.
 */
final class XmlTree {
  /** Deeper elements are attached flat; no news format nests a tenth of it. */
  private static final int MAX_DEPTH = 256;

  private XmlTree() {}

  /** The bytes, cut at the limit of markup; the cut is noted. */
  static byte[] capped(byte[] bytes, Reading out) {
    int max = out.limits().maxMarkupBytes();
    if (bytes.length <= max) {
      return bytes;
    }
    out.note("cut after " + max + " of " + bytes.length + " bytes (maxMarkupBytes)");
    return Arrays.copyOf(bytes, max);
  }

  /** Parses XML; notes when the end of the document is missing. */
  static Document xml(byte[] bytes, Reading out) {
    byte[] capped = capped(bytes, out);
    Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH);
    Document document = parser.parseInput(Charsets.decode(capped, null).text(), "");
    Element root = document.firstElementChild();
    if (root != null && !endsWithElement(capped, root.tagName())) {
      out.note("truncated: the closing </" + root.tagName() + "> is missing");
    }
    return document;
  }

  /** Bytes are compared without regard to zero bytes, which UTF-16 puts between. */
  private static boolean endsWithElement(byte[] bytes, String name) {
    StringBuilder tail = new StringBuilder();
    for (int i = Math.max(0, bytes.length - 4096); i < bytes.length; i++) {
      if (bytes[i] > 0) {
        tail.append((char) bytes[i]);
      }
    }
    return tail.lastIndexOf("</" + name) >= 0 || tail.lastIndexOf("/>") >= 0;
  }

  /** Tag name without its prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first child with one of the local names, in the order of the names; null for none. */
  static Element child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (local(child).equalsIgnoreCase(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** All descendants with a local name, in document order. */
  static List<Element> all(Element root, String name) {
    Elements found = new Elements();
    for (Element element : root.getAllElements()) {
      if (element != root && local(element).equalsIgnoreCase(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first descendant with a local name that has text; null for none. */
  static Element first(Element root, String name) {
    for (Element element : all(root, name)) {
      if (element.hasText()) {
        return element;
      }
    }
    return null;
  }

  /** Text of an element on one line, without the markup it may hold or escape; "" for null. */
  static String text(Element element) {
    return element == null ? "" : HtmlFragments.line(element.wholeText());
  }
}
