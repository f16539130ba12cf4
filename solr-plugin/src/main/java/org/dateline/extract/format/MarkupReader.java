package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.iptc.IptcAnpaParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.Markup;
import org.dateline.extract.pdf.BundledFonts;

/**
 * Reads any document whole, as XHTML with its metadata, with Tika's parsers of the formats of news
 * (feeds: {@link FeedMarkup}). A declared type that is known picks the parser; otherwise the bytes
 * do.
 */
final class MarkupReader implements FormatReader {
  private static final class Holder {
    static final AutoDetectParser PARSER = new AutoDetectParser(parsers());

    /** By name, not as services: none that another plugin brings, none that runs a program. */
    private static Parser[] parsers() {
      return new Parser[] {
        new StoppablePdfParser(),
        new OOXMLParser(),
        new OfficeParser(),
        new OpenDocumentParser(),
        new RTFParser(),
        new JSoupParser(),
        new TextAndCSVParser(),
        new RFC822Parser(),
        new MboxParser(),
        new FeedMarkup(),
        new IptcAnpaParser(),
        new EpubParser(),
        new DcXMLParser(),
        new PackageParser(),
        new CompressorParser()
      };
    }
  }

  @Override
  public String name() {
    return "markup";
  }

  @Override
  public boolean reads(String mediaType) {
    return true;
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    ExtractionHints hints = source.hints();
    Metadata metadata = new Metadata();
    if (hints.resourceName() != null) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, hints.resourceName());
    }
    if (hints.contentType() != null) {
      metadata.set(HttpHeaders.CONTENT_TYPE, hints.contentType());
      MediaType declared = MediaType.parse(hints.contentType());
      String charset = declared == null ? null : declared.getParameters().get("charset");
      if (charset != null) {
        metadata.set(HttpHeaders.CONTENT_ENCODING, charset);
      }
    }
    ParseContext context = new ParseContext();
    context.set(Parser.class, Holder.PARSER);
    context.set(Reading.class, out);
    context.set(HtmlMapper.class, Everything.INSTANCE);
    context.set(EncodingDetector.class, OwnCharsets.INSTANCE);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setExtractAcroFormContent(false); // forms may be XFA
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    if (hints.password() != null) {
      context.set(PasswordProvider.class, of -> hints.password());
    }
    BundledFonts.install();
    if (!hints.markup().equals(Markup.DETECT)) {
      MediaType wanted = MediaType.parse(hints.markup());
      if (wanted == null || !Holder.PARSER.getParsers(context).containsKey(wanted)) {
        throw new DocumentException(Markup.NO_PARSER + hints.markup());
      }
      metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, wanted.toString());
    }
    XhtmlWriter writer = new XhtmlWriter(out, out.charsLeft());
    GuardedEntries entries = new GuardedEntries(source, context, out);
    context.set(EmbeddedDocumentExtractor.class, entries);
    Exception failure = null;
    try {
      Holder.PARSER.parse(new ByteArrayInputStream(bytes(source, out)), writer, metadata, context);
    } catch (ReadingStopped e) {
      if (entries.stopped() == null) {
        throw e;
      }
    } catch (Exception e) {
      failure = e;
    }
    if (entries.stopped() != null) {
      failure = entries.stopped();
    }
    String xhtml = writer.finish();
    if (writer.isCut()) {
      out.note("text cut after " + out.limits().maxOutputChars() + " characters (maxOutputChars)");
    }
    if (failure == null || !xhtml.isEmpty()) {
      out.addWhole(new Markup(xhtml, values(metadata)).carrier(source.mediaType()));
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Text up to the limit of markup; zip files only if they do not unpack to too much. */
  private static byte[] bytes(Source source, Reading out) {
    byte[] bytes = source.bytes();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      ZipGuard.check(source, out);
    }
    String type = source.mediaType();
    return type.startsWith("text/") || type.endsWith("xml") ? XmlTree.capped(bytes, out) : bytes;
  }

  private static Map<String, List<String>> values(Metadata metadata) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : metadata.names()) {
      values.put(name, List.of(metadata.getValues(name)));
    }
    return values;
  }

  /** Keeps all elements and attributes; br and body come from the XHTML handler itself. */
  private static final class Everything implements HtmlMapper {
    static final Everything INSTANCE = new Everything();

    @Override
    public String mapSafeElement(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.equals("br") || lower.equals("body") ? null : lower;
    }

    @Override
    public boolean isDiscardElement(String name) {
      return false;
    }

    @Override
    public String mapSafeAttribute(String elementName, String attributeName) {
      return attributeName.toLowerCase(Locale.ROOT);
    }
  }
}
