package org.dateline.extract.format;

import org.dateline.extract.Charsets;
import org.dateline.extract.HtmlArticles;
import org.dateline.extract.html.HtmlPage;

/**
 * Web pages, always from their raw bytes: a parser that tidies first loses what tells text apart.
 */
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
  public void read(Source source, Reading out) {
    byte[] bytes = XmlTree.capped(source.bytes(), out);
    String html = Charsets.decode(bytes, source.hints().contentType()).text();
    if (html.length() > HtmlPage.MAX_CHARS) {
      out.note("cut after " + HtmlPage.MAX_CHARS + " of " + html.length() + " characters");
    }
    out.addText(HtmlArticles.extract(html, source.hints()));
  }
}
