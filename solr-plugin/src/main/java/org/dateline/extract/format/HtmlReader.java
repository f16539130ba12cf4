package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages, always from their raw bytes. */
final class HtmlReader implements FormatReader {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.HTML) || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
    ArticleDraft draft = new ArticleDraft(source.mediaType()).set("title", page.title(), "title");
    for (Element paragraph : page.select("p")) {
      draft.paragraph(paragraph.text());
    }
    out.close(draft);
  }
}
