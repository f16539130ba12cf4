package org.dateline.solr.handler;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads our own XHTML and hands on what a path selects of it. */
final class XhtmlReader {
  private XhtmlReader() {}

  /**
   * @param path null for all of it
   */
  static void read(String xhtml, XhtmlPath path, DefaultHandler target) throws SAXException {
    if (xhtml.isEmpty()) {
      return;
    }
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // Ours has none; a document type could only come from a broken writer.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(path == null ? target : new Selecting(path, target));
      reader.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Selecting extends DefaultHandler {
    private final XhtmlPath path;
    private final DefaultHandler target;
    private final Deque<Long> states = new ArrayDeque<>();

    Selecting(XhtmlPath path, DefaultHandler target) {
      this.path = path;
      this.target = target;
      states.push(path.start());
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes)
        throws SAXException {
      long state = path.enter(states.peek(), local);
      states.push(state);
      AttributesImpl selected = new AttributesImpl();
      for (int i = 0; i < attributes.getLength(); i++) {
        if (path.selectsAttribute(state, attributes.getLocalName(i))) {
          selected.addAttribute(
              attributes.getURI(i),
              attributes.getLocalName(i),
              attributes.getQName(i),
              attributes.getType(i),
              attributes.getValue(i));
        }
      }
      if (path.selectsElement(state) || selected.getLength() > 0) {
        target.startElement(uri, local, qName, selected);
      }
    }

    @Override
    public void endElement(String uri, String local, String qName) throws SAXException {
      if (path.selectsElement(states.pop())) {
        target.endElement(uri, local, qName);
      }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
      if (path.selectsText(states.peek())) {
        target.characters(chars, start, length);
      }
    }
  }
}
