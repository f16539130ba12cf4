package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The IPTC's XML: NITF, NewsML 1 and NewsML-G2; each news item with text is an article. */
final class NewsXmlReader implements FormatReader {
  @Override
  public String name() {
    return "newsxml";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.NITF) || mediaType.equals(MediaTypes.NEWSML);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Document document = XmlTree.xml(source.bytes(), out);
    List<Element> items = new ArrayList<>();
    if (source.mediaType().equals(MediaTypes.NITF)) {
      items.add(document.firstElementChild());
    } else {
      items.addAll(XmlTree.all(document, "newsItem"));
    }
    int before = out.articles();
    for (Element item : items) {
      out.checkpoint();
      ArticleDraft draft = new ArticleDraft(source.mediaType());
      if (source.mediaType().equals(MediaTypes.NITF)) {
        Nitf.fill(draft, item);
      } else {
        NewsMl.fill(draft, item);
      }
      if (!draft.paragraphs().isEmpty()) {
        out.close(draft);
      }
    }
    if (out.articles() == before) {
      throw new DocumentException("no news item with text");
    }
  }
}
