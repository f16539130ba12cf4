package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.dateline.extract.ExtractionHints;
import org.xml.sax.ContentHandler;

/** Word processor files through Tika's parsers: DOC, DOCX, ODT, RTF and their office relatives. */
final class OfficeReader implements FormatReader {
  private static final ParseContext EMPTY = new ParseContext();

  private final List<Parser> parsers =
      List.of(new OOXMLParser(), new OfficeParser(), new OpenDocumentParser(), new RTFParser());

  @Override
  public String name() {
    return "office";
  }

  @Override
  public boolean reads(String mediaType) {
    return parser(mediaType) != null;
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    if (source.bytes().length > 1 && source.bytes()[0] == 'P' && source.bytes()[1] == 'K') {
      ZipGuard.check(source, out);
    }
    ArticleDraft draft = new ArticleDraft(source.mediaType());
    out.open(draft);
    Metadata metadata = new Metadata();
    byte[] bytes =
        source.mediaType().endsWith("/rtf")
            ? RtfGroups.withoutFurniture(source.bytes())
            : source.bytes();
    OfficeBlocks blocks = new OfficeBlocks(draft, out);
    parser(source.mediaType())
        .parse(new ByteArrayInputStream(bytes), blocks, metadata, context(source.hints()));
    OfficeArticle.complete(draft, blocks, metadata, source.mediaType());
    out.close(draft);
  }

  private Parser parser(String mediaType) {
    MediaType type = MediaType.parse(mediaType);
    for (Parser parser : parsers) {
      if (parser.getSupportedTypes(EMPTY).contains(type)) {
        return parser;
      }
    }
    return null;
  }

  private static ParseContext context(ExtractionHints hints) {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true); // streams, and reads what POI's object model refuses
    config.setUseSAXPptxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeSlideMasterContent(false);
    config.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new SkipEmbedded());
    if (hints.password() != null) {
      context.set(PasswordProvider.class, metadata -> hints.password());
    }
    return context;
  }

  /** Pictures, charts and sheets inside a document are no news text. */
  private static final class SkipEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Never called: see above.
    }
  }
}
