package org.dateline.solr.handler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects a document's text as Solr Cell does: a space around every element, attribute values
 * among the text unless they are wanted on their own, captured elements apart from the rest.
 */
final class ContentCollector extends DefaultHandler {
  private final StringBuilder content = new StringBuilder();
  private final Map<String, StringBuilder> captures = new LinkedHashMap<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final boolean captureAttributes;
  private final CellDocument doc;

  /**
   * @param captured elements whose text is kept apart, null for none
   * @param captureAttributes whether attributes go to {@code doc} under their element's name
   */
  ContentCollector(String[] captured, boolean captureAttributes, CellDocument doc) {
    if (captured != null) {
      for (String element : captured) {
        captures.put(element, new StringBuilder());
      }
    }
    this.captureAttributes = captureAttributes;
    this.doc = doc;
    open.push(content);
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    StringBuilder captured = captures.get(local);
    if (captured != null) {
      open.push(captured);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      if (captureAttributes) {
        doc.addAttribute(local, attributes.getValue(i));
      } else {
        open.peek().append(' ').append(attributes.getValue(i));
      }
    }
    open.peek().append(' ');
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (captures.containsKey(local)) {
      open.pop();
    }
    open.peek().append(' ');
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    open.peek().append(chars, start, length);
  }

  String content() {
    return content.toString();
  }

  Map<String, String> captured() {
    Map<String, String> texts = new LinkedHashMap<>();
    captures.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }
}
