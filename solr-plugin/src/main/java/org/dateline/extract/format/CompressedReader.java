package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.dateline.extract.ExtractionHints;

/** A single file packed by gzip or bzip2. */
final class CompressedReader implements FormatReader {
  private static final String GZIP = "application/gzip";
  private static final String BZIP2 = "application/x-bzip2";

  private final DocumentReader documents;

  CompressedReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "compressed";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(GZIP)
        || mediaType.equals(BZIP2)
        || mediaType.equals("application/x-bzip");
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    String inner = innerName(source.hints().resourceName());
    byte[] bytes;
    try (InputStream in = open(source)) {
      bytes = new Unpacking(source, out).entry(in, inner == null ? "packed file" : inner);
    }
    documents.readEntry(
        bytes,
        new ExtractionHints(inner, null, source.hints().password()),
        source.depth() + 1,
        out);
  }

  private static InputStream open(Source source) throws IOException {
    InputStream in = new ByteArrayInputStream(source.bytes());
    return source.mediaType().equals(GZIP)
        ? new GzipCompressorInputStream(in, true)
        : new BZip2CompressorInputStream(in, true);
  }

  /** {@code page.html.gz} holds {@code page.html}, {@code day.tgz} holds {@code day.tar}. */
  private static String innerName(String name) {
    if (name == null) {
      return null;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : new String[] {".gz", ".bz2", ".gzip"}) {
      if (lower.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return lower.endsWith(".tgz") ? name.substring(0, name.length() - 2) + "ar" : name;
  }
}
