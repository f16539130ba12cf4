package org.dateline.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.Markup;

/**
 * Reads any document: finds its type, picks the reader, words failures for the ledger. Immutable
 * and shared by threads.
 */
public final class DocumentReader {
  private final FormatReader page = new HtmlReader();
  private final MediaTypes mediaTypes = new MediaTypes();
  private final List<FormatReader> readers;
  private final MarkupReader markup = new MarkupReader();

  public DocumentReader() {
    this(List.of());
  }

  /**
   * @param first asked before the usual readers
   */
  DocumentReader(List<FormatReader> first) {
    List<FormatReader> all = new ArrayList<>(first);
    // In order: the first that reads a type gets it. No parser runs that is not listed here.
    all.add(page);
    all.add(new PdfReader());
    all.add(new FeedReader());
    all.add(new NewsXmlReader());
    all.add(new MailReader(this));
    all.add(new MboxReader(this));
    all.add(new MsgReader(this));
    all.add(new EpubReader(this));
    all.add(new ArchiveReader(this));
    all.add(new CompressedReader(this));
    all.add(new OfficeReader());
    all.add(new IptcWireReader());
    all.add(new TextReader());
    readers = List.copyOf(all);
  }

  /**
   * Reads an input into {@code out}. Failures go to its ledger; errors of the virtual machine
   * (heap, stack) pass through to the caller, who knows whether the process can go on.
   */
  public void read(byte[] bytes, ExtractionHints hints, Reading out) {
    try {
      read(bytes, hints, 0, out);
    } catch (ReadingStopped e) {
      out.note(e.getMessage());
    } catch (DocumentException e) {
      out.fail(e.getMessage());
    } catch (Exception | LinkageError e) {
      out.fail(Failures.inWords(e));
    }
  }

  /** Reads an entry of a container; its failure is noted and does not end the reading. */
  void readEntry(byte[] bytes, ExtractionHints hints, int depth, Reading out) {
    try {
      read(bytes, hints, depth, out);
    } catch (ReadingStopped e) {
      throw e;
    } catch (DocumentException e) {
      out.note(label(hints) + ": " + e.getMessage());
    } catch (Exception | LinkageError e) {
      out.note(label(hints) + ": " + Failures.inWords(e));
    }
  }

  /** Reads a page that a container holds as part of itself. */
  void readPage(byte[] bytes, ExtractionHints hints, Reading out) {
    try {
      page.read(new Source(bytes, hints, MediaTypes.HTML, 1), out);
    } catch (ReadingStopped e) {
      throw e;
    } catch (Exception | LinkageError e) {
      out.note(label(hints) + ": " + Failures.inWords(e));
    }
  }

  private void read(byte[] bytes, ExtractionHints hints, int depth, Reading out) throws Exception {
    out.checkpoint();
    if (depth > out.limits().maxNestingDepth()) {
      throw new DocumentException(
          "nested deeper than " + out.limits().maxNestingDepth() + " containers (maxNestingDepth)");
    }
    if (bytes.length == 0) {
      throw new DocumentException("empty file");
    }
    String mediaType = detect(bytes, hints);
    if (hints.markup() != null && depth == 0) {
      out.parser(markup.name());
      markup(new Source(bytes, hints, mediaType, depth), out);
      if (!hints.articles()) {
        return;
      }
    }
    FormatReader reader = reader(mediaType);
    if (reader == null) {
      if (depth == 0) {
        out.parser("none");
      }
      throw new DocumentException("no reader for " + mediaType);
    }
    if (depth == 0) {
      out.parser(reader.name());
    }
    reader.read(new Source(bytes, hints, mediaType, depth), out);
  }

  /** Where articles follow, they also come of a document that cannot be read whole. */
  private void markup(Source source, Reading out) throws Exception {
    try {
      markup.read(source, out);
    } catch (ReadingStopped e) {
      throw e;
    } catch (Exception e) {
      boolean unknownType =
          e instanceof DocumentException && e.getMessage().startsWith(Markup.NO_PARSER);
      if (!source.hints().articles() || unknownType) {
        throw e;
      }
      if (out.articles() == 0) {
        out.addWhole(new Markup("", Map.of()).carrier(source.mediaType()));
      }
    }
  }

  private String detect(byte[] bytes, ExtractionHints hints) throws DocumentException {
    try {
      return mediaTypes.detect(bytes, hints);
    } catch (IOException | RuntimeException e) {
      throw new DocumentException("type of file not recognised: " + Failures.inWords(e), e);
    }
  }

  private FormatReader reader(String mediaType) {
    for (FormatReader reader : readers) {
      if (reader.reads(mediaType)) {
        return reader;
      }
    }
    return null;
  }

  private static String label(ExtractionHints hints) {
    return hints.resourceName() == null ? "entry" : hints.resourceName();
  }
}
