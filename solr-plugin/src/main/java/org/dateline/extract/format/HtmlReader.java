package org.dateline.extract.format;

import org.dateline.extract.HtmlArticles;

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
    out.addText(HtmlArticles.extract(bytes, source.hints()));
  }
}
