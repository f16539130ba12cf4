package org.dateline.solr.handler;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.params.UpdateParams;
import org.apache.solr.common.util.ContentStream;
import org.apache.solr.handler.loader.ContentStreamLoader;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.Markup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** Reads the files of one request. */
final class ExtractionLoader extends ContentStreamLoader {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  /** In the news configset also a hint to the update chain, which replaces it. */
  private static final String CONTENT_TYPE = "content_type";

  private final SolrQueryRequest req;
  private final SolrParams params;
  private final UpdateRequestProcessor processor;
  private final ArticleExtractor extractor;
  private final ExtractionHandlerParams settings;

  ExtractionLoader(
      SolrQueryRequest req,
      UpdateRequestProcessor processor,
      ArticleExtractor extractor,
      ExtractionHandlerParams settings) {
    this.req = req;
    this.params = req.getParams();
    this.processor = processor;
    this.extractor = extractor;
    this.settings = settings;
  }

  @Override
  public void load(
      SolrQueryRequest request,
      SolrQueryResponse rsp,
      ContentStream stream,
      UpdateRequestProcessor chain)
      throws Exception {
    byte[] bytes = bytes(stream);
    ExtractionHints hints = hints(stream);
    if (params.getBool(ExtractionRequestParams.EXTRACT_ONLY, false)) {
      Markup markup = read(bytes, hints, stream);
      answer(rsp, stream, markup);
    } else if (params.getBool(ExtractionRequestParams.ARTICLE, false)) {
      addArticle(bytes, hints, stream);
    } else {
      CellDocument doc = new CellDocument(params, req.getSchema(), false);
      add(fill(doc, read(bytes, hints, stream), stream).finish());
    }
  }

  private byte[] bytes(ContentStream stream) throws IOException {
    int max = settings.limits().maxInputBytes();
    try (InputStream in = stream.getStream()) {
      byte[] bytes = in.readNBytes(max);
      if (bytes.length == max && in.read() >= 0) {
        throw new SolrException(
            ErrorCode.BAD_REQUEST,
            label(stream) + " is larger than " + max + " bytes (maxInputBytes)");
      }
      return bytes;
    }
  }

  private ExtractionHints hints(ContentStream stream) {
    String type = params.get(ExtractionRequestParams.STREAM_TYPE);
    if (type != null && !isMediaType(type)) {
      throw unknownType(type);
    }
    String name = resourceName(stream);
    return new ExtractionHints(
        name,
        type == null ? stream.getContentType() : type.strip(),
        Passwords.of(params, req.getCore(), name),
        type == null ? Markup.DETECT : type.strip().toLowerCase(Locale.ROOT));
  }

  private static SolrException unknownType(String type) {
    return new SolrException(
        ErrorCode.BAD_REQUEST,
        "Stream type of "
            + type
            + " didn't match any known parsers.  Please supply the "
            + ExtractionRequestParams.STREAM_TYPE
            + " parameter.");
  }

  private static boolean isMediaType(String type) {
    int slash = type.indexOf('/');
    return slash > 0 && slash < type.strip().length() - 1;
  }

  private String resourceName(ContentStream stream) {
    // In a multipart request the file's name is only here; elsewhere this is no file name.
    String given = params.get(ExtractionRequestParams.RESOURCE_NAME);
    return given == null && stream.getName() != null ? stream.getSourceInfo() : given;
  }

  private Markup read(byte[] bytes, ExtractionHints hints, ContentStream stream) {
    Extraction extraction = extractor.extract(bytes, hints);
    Markup markup = Markup.of(extraction);
    if (markup != null && extraction.status() != Extraction.Status.FAILED) {
      return new Markup(markup.xhtml(), TikaNames.withOld(markup.metadata()));
    }
    if (extraction.reason() != null && extraction.reason().startsWith(Markup.NO_PARSER)) {
      throw unknownType(hints.markup());
    }
    String message = label(stream) + " could not be read: " + extraction.reason();
    if (!params.getBool(ExtractionRequestParams.IGNORE_TIKA_EXCEPTION, false)) {
      // Solr Cell's status; crawlers are set up for it.
      throw new SolrException(ErrorCode.SERVER_ERROR, message);
    }
    log.info("Indexed without text: {}", message);
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    if (hints.contentType() != null) {
      metadata.put("Content-Type", List.of(hints.contentType()));
    }
    return new Markup("", metadata);
  }

  private void answer(SolrQueryResponse rsp, ContentStream stream, Markup markup)
      throws SAXException {
    XhtmlPath path = path();
    boolean text = "text".equals(params.get(ExtractionRequestParams.EXTRACT_FORMAT, "xml"));
    ExtractOnlyAnswer.add(
        rsp,
        stream.getName(),
        text
            ? ExtractOnlyAnswer.text(markup.xhtml(), path)
            : ExtractOnlyAnswer.xml(markup.xhtml(), path),
        metadata(markup, stream));
  }

  private CellDocument fill(CellDocument doc, Markup markup, ContentStream stream)
      throws SAXException {
    ContentCollector content =
        new ContentCollector(
            params.getParams(ExtractionRequestParams.CAPTURE),
            params.getBool(ExtractionRequestParams.CAPTURE_ATTR, false),
            doc);
    XhtmlReader.read(markup.xhtml(), path(), content);
    return doc.addLiterals()
        .addMetadata(metadata(markup, stream))
        .addContent(content.content())
        .addCaptured(content.captured());
  }

  /** Bytes for the update chain; the rest only where a parameter asks for it. */
  private void addArticle(byte[] bytes, ExtractionHints hints, ContentStream stream)
      throws IOException, SAXException {
    CellDocument doc = new CellDocument(params, req.getSchema(), true);
    SolrInputDocument add =
        mapsMore()
            ? fill(doc, read(bytes, hints, stream), stream).finish()
            : doc.addLiterals().finish();
    add.setField(settings.rawField(), bytes);
    if (hints.resourceName() != null) {
      add.setField(settings.nameField(), hints.resourceName());
    }
    if (isHint(hints.contentType())
        && req.getSchema().getFieldOrNull(CONTENT_TYPE) != null
        && !add.containsKey(CONTENT_TYPE)) {
      add.setField(CONTENT_TYPE, hints.contentType());
    }
    if (hints.password() != null) {
      add.setField(settings.passwordField(), hints.password());
    }
    add(add);
  }

  /** Clients that know no better declare one of these. */
  private static boolean isHint(String contentType) {
    return contentType != null
        && !contentType.startsWith("application/octet-stream")
        && !contentType.startsWith("application/x-www-form-urlencoded");
  }

  private boolean mapsMore() {
    List<String> names = new ArrayList<>();
    params.getParameterNamesIterator().forEachRemaining(names::add);
    return names.stream()
        .anyMatch(
            name ->
                name.startsWith(ExtractionRequestParams.FMAP)
                    || name.equals(ExtractionRequestParams.UPREFIX)
                    || name.equals(ExtractionRequestParams.DEFAULT_FIELD));
  }

  private void add(SolrInputDocument doc) throws IOException {
    AddUpdateCommand add = new AddUpdateCommand(req);
    add.overwrite = params.getBool(UpdateParams.OVERWRITE, true);
    add.commitWithin = params.getInt(UpdateParams.COMMIT_WITHIN, -1);
    add.solrDoc = doc;
    processor.processAdd(add);
  }

  private XhtmlPath path() {
    String expression = params.get(ExtractionRequestParams.XPATH);
    try {
      return expression == null ? null : XhtmlPath.parse(expression);
    } catch (IllegalArgumentException e) {
      throw new SolrException(ErrorCode.BAD_REQUEST, e.getMessage(), e);
    }
  }

  private Map<String, List<String>> metadata(Markup markup, ContentStream stream) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    put(all, "stream_name", stream.getName());
    put(all, "stream_source_info", stream.getSourceInfo());
    put(all, "stream_size", stream.getSize() == null ? "null" : stream.getSize().toString());
    put(all, "stream_content_type", stream.getContentType());
    all.putAll(markup.metadata());
    if (params.get(ExtractionRequestParams.RESOURCE_NAME) == null) {
      all.remove(CellDocument.RESOURCE_NAME_KEY);
    }
    return all;
  }

  private static void put(Map<String, List<String>> metadata, String name, String value) {
    if (value != null) {
      metadata.put(name, List.of(value));
    }
  }

  private String label(ContentStream stream) {
    String name = resourceName(stream);
    return name == null ? "The file" : "File '" + name + "'";
  }
}
