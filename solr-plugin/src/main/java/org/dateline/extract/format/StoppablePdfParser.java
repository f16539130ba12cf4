package org.dateline.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/** Tika's parser on bytes that can be taken away from it. The context holds the reading. */
final class StoppablePdfParser extends PDFParser {
  private static final long serialVersionUID = 1;

  @Override
  protected PDDocument getPDDocument(
      InputStream in,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return load(in.readAllBytes(), password, cache, context);
  }

  @Override
  protected PDDocument getPDDocument(
      Path path,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return load(Files.readAllBytes(path), password, cache, context);
  }

  private static PDDocument load(
      byte[] bytes, String password, StreamCacheCreateFunction cache, ParseContext context)
      throws IOException {
    Reading reading = context.get(Reading.class);
    return Loader.loadPDF(
        new StoppableSource(bytes, reading), password == null ? "" : password, null, null, cache);
  }
}
