package org.dateline.extract.format;

import org.dateline.extract.Charsets;
import org.dateline.extract.TextArticles;
import org.dateline.extract.plain.PlainPage;

/** Plain text: a stripped page, a wire text, a note. */
final class TextReader implements FormatReader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("text/");
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    byte[] bytes = XmlTree.capped(source.bytes(), out);
    String text = Charsets.decode(bytes, source.hints().contentType()).text();
    if (text.length() > PlainPage.MAX_CHARS) {
      out.note("cut after " + PlainPage.MAX_CHARS + " of " + text.length() + " characters");
    }
    out.addText(TextArticles.extract(text, source.hints()));
  }
}
