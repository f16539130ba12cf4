package org.dateline.solr.handler;

import java.util.List;
import java.util.Map;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.response.SolrQueryResponse;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The answer to {@code extractOnly}: first the text under the stream's name, then the metadata
 * under {@code <name>_metadata}. Portals read both by position.
 */
final class ExtractOnlyAnswer {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private ExtractOnlyAnswer() {}

  static void add(
      SolrQueryResponse rsp, String streamName, String text, Map<String, List<String>> metadata) {
    rsp.add(streamName, text);
    NamedList<Object> pairs = new NamedList<>();
    metadata.forEach((name, values) -> pairs.add(name, values.toArray(new String[0])));
    rsp.add(streamName + "_metadata", pairs);
  }

  static String xml(String xhtml, XhtmlPath path) throws SAXException {
    if (path == null) {
      return DECLARATION + xhtml;
    }
    Xml out = new Xml();
    XhtmlReader.read(xhtml, path, out);
    return DECLARATION + out.text;
  }

  static String text(String xhtml, XhtmlPath path) throws SAXException {
    StringBuilder text = new StringBuilder();
    XhtmlReader.read(
        xhtml,
        path,
        new DefaultHandler() {
          @Override
          public void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
          }
        });
    return text.toString();
  }

  private static final class Xml extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
      text.append('<').append(local);
      for (int i = 0; i < attributes.getLength(); i++) {
        text.append(' ').append(attributes.getLocalName(i)).append("=\"");
        escape(attributes.getValue(i));
        text.append('"');
      }
      if (!begun) {
        begun = true;
        text.append(" xmlns=\"http://www.w3.org/1999/xhtml\"");
      }
      text.append('>');
    }

    @Override
    public void endElement(String uri, String local, String qName) {
      text.append("</").append(local).append('>');
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      escape(new String(chars, start, length));
    }

    private void escape(String value) {
      text.append(
          value
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;"));
    }
  }
}
