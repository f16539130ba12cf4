package org.dateline.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.dateline.extract.Charsets;

/** Lets Tika's parsers of text read charsets as the rest of this plugin does. Stateless. */
final class OwnCharsets implements EncodingDetector {
  static final OwnCharsets INSTANCE = new OwnCharsets();

  /** Bytes looked at: a declaration in the head and some pages of running text. */
  private static final int SAMPLE_BYTES = 64 * 1024;

  private static final long serialVersionUID = 1L;

  private OwnCharsets() {}

  @Override
  public Charset detect(InputStream in, Metadata metadata) throws IOException {
    in.mark(SAMPLE_BYTES + 1);
    byte[] sample = in.readNBytes(SAMPLE_BYTES);
    in.reset();
    if (sample.length < SAMPLE_BYTES && isAscii(sample)) {
      // Any charset reads it; the answer names the one that Solr Cell names.
      Charset stated = new HtmlEncodingDetector().detect(in, metadata);
      return stated == null ? StandardCharsets.ISO_8859_1 : stated;
    }
    String declared = metadata.get(HttpHeaders.CONTENT_ENCODING);
    return Charsets.decode(
            sample, declared == null ? metadata.get(HttpHeaders.CONTENT_TYPE) : declared)
        .charset();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
