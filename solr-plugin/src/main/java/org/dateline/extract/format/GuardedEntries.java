package org.dateline.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Hands the entries of archives and mails to Tika's parsers within the limits of entries, unpacked
 * bytes and ratio, all levels together.
 */
final class GuardedEntries implements EmbeddedDocumentExtractor {
  private final EmbeddedDocumentExtractor parsing;
  private final Reading out;
  private final Unpacking unpacking;

  /** Parsers between here and the reading may swallow it: it is thrown again at the next entry. */
  private ReadingStopped stopped;

  GuardedEntries(Source source, ParseContext context, Reading out) {
    this.parsing = new ParsingEmbeddedDocumentExtractor(context);
    this.out = out;
    this.unpacking = new Unpacking(source, out);
  }

  /** Why the reading must end; null while it need not. */
  ReadingStopped stopped() {
    return stopped;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return parsing.shouldParseEmbedded(metadata);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    goOn();
    try {
      out.countEntry();
    } catch (ReadingStopped e) {
      throw stop(e);
    }
    parsing.parseEmbedded(
        new Entry(stream, metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)),
        handler,
        metadata,
        outputHtml);
    goOn();
  }

  private void goOn() {
    if (stopped != null) {
      throw stopped;
    }
  }

  private ReadingStopped stop(ReadingStopped e) {
    stopped = stopped == null ? e : stopped;
    return stopped;
  }

  /** Counts what is read; text ends at the limit of markup, since a tree of it takes ten times. */
  private final class Entry extends FilterInputStream {
    private final String name;
    private long left = -1;

    Entry(InputStream in, String name) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      if (left == 0) {
        return -1;
      }
      int n = super.read(b, off, left < 0 ? len : (int) Math.min(len, left));
      if (n <= 0) {
        return n;
      }
      if (left < 0) {
        left = isBinary(b, off, n) ? out.limits().maxInputBytes() : out.limits().maxMarkupBytes();
      }
      left = Math.max(0, left - n);
      if (left == 0) {
        out.note((name == null ? "entry" : name) + ": cut");
      }
      try {
        unpacking.count(n);
      } catch (ReadingStopped e) {
        throw stop(e);
      }
      return n;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  /** Begins like a zip, PDF, OLE2, gzip or bzip2 file. */
  private static boolean isBinary(byte[] b, int off, int n) {
    if (n < 2) {
      return false;
    }
    int first = (b[off] & 0xFF) << 8 | (b[off + 1] & 0xFF);
    return first == 0x504B
        || first == 0x2550
        || first == 0xD0CF
        || first == 0x1F8B
        || first == 0x425A;
  }
}
