package org.dateline.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A feed whole, as the XHTML that Tika's own parser makes of it: title, description and a list of
 * entries, each its title as a link and its description. It saves two libraries of half a megabyte,
 * reads on in malformed feeds and keeps entries without a link. Safe for use by several threads.
 */
final class FeedMarkup implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES =
      Set.of(MediaType.parse(MediaTypes.RSS), MediaType.parse(MediaTypes.ATOM));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    Element root = XmlTree.xml(in.readAllBytes(), context.get(Reading.class)).firstElementChild();
    Element channel = root == null ? null : XmlTree.child(root, "channel");
    Element head = channel == null ? root : channel;
    String title = head == null ? "" : XmlTree.text(XmlTree.child(head, "title"));
    String description =
        head == null ? "" : XmlTree.text(XmlTree.child(head, "description", "subtitle", "tagline"));
    metadata.set(TikaCoreProperties.TITLE, title);
    metadata.set(TikaCoreProperties.DESCRIPTION, description);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    xhtml.element("h1", title);
    xhtml.element("p", description);
    xhtml.startElement("ul");
    for (Element entry : FeedReader.entries(root, channel)) {
      entry(entry, xhtml);
    }
    xhtml.endElement("ul");
    xhtml.endDocument();
  }

  private static void entry(Element entry, XHTMLContentHandler xhtml) throws SAXException {
    String link = FeedReader.link(entry);
    String title = XmlTree.text(XmlTree.child(entry, "title"));
    xhtml.startElement("li");
    if (link == null) {
      xhtml.characters(title);
    } else {
      xhtml.startElement("a", "href", link);
      xhtml.characters(title);
      xhtml.endElement("a");
    }
    Element description = XmlTree.child(entry, "description", "summary");
    if (description != null) {
      xhtml.newline();
      xhtml.characters(XmlTree.text(description));
    }
    xhtml.endElement("li");
  }
}
