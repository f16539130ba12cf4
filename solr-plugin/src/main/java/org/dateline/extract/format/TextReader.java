package org.dateline.extract.format;

import java.nio.charset.StandardCharsets;

/** Plain text. */
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
    ArticleDraft draft = new ArticleDraft(source.mediaType());
    new String(source.bytes(), StandardCharsets.UTF_8).lines().forEach(draft::paragraph);
    out.close(draft);
  }
}
