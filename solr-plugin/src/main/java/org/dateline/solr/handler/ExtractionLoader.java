package org.dateline.solr.handler;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Iterator;
import java.util.List;
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
import org.dateline.extract.Markup;
import org.dateline.solr.update.ExtractedFile;
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
    RequestFile file = RequestFile.read(req, stream, settings.limits().maxInputBytes());
    boolean only = params.getBool(ExtractionRequestParams.EXTRACT_ONLY, false);
    boolean article = !only && params.getBool(ExtractionRequestParams.ARTICLE, false);
    if (file.tooLarge() && !article) {
      throw new SolrException(ErrorCode.BAD_REQUEST, file.label() + " is " + tooLarge());
    }
    if (only) {
      WholeDocument document = whole(file);
      ExtractOnlyAnswer.add(rsp, stream.getName(), document.text(), document.metadata());
    } else if (article) {
      addArticle(file);
    } else {
      CellDocument doc = new CellDocument(params, req.getSchema(), false);
      add(whole(file).fill(doc).finish());
    }
  }

  private WholeDocument whole(RequestFile file) {
    XhtmlPath path = path();
    Extraction extraction = extractor.extract(file.bytes(), file.hints(false));
    Markup markup = Markup.of(extraction);
    if (markup == null || extraction.status() == Extraction.Status.FAILED) {
      markup = unreadable(file, extraction.reason());
    }
    return new WholeDocument(params, markup, file.stream(), path);
  }

  /** What is indexed of a file that cannot be read, if that is wanted at all. */
  private Markup unreadable(RequestFile file, String reason) {
    refuseUnknownType(file, reason);
    String message = file.label() + " could not be read: " + reason;
    if (!params.getBool(ExtractionRequestParams.IGNORE_TIKA_EXCEPTION, false)) {
      // Solr Cell's status; crawlers are set up for it.
      throw new SolrException(ErrorCode.SERVER_ERROR, message);
    }
    log.info("Indexed without text: {}", message);
    return new Markup(
        "",
        file.contentType() == null
            ? Map.of()
            : Map.of("Content-Type", List.of(file.contentType())));
  }

  private static void refuseUnknownType(RequestFile file, String reason) {
    if (reason != null && reason.startsWith(Markup.NO_PARSER)) {
      throw RequestFile.unknownType(file.parser());
    }
  }

  /** Bytes for the update chain; the rest only where a parameter asks for it. */
  private void addArticle(RequestFile file) throws IOException, SAXException {
    CellDocument doc = new CellDocument(params, req.getSchema(), true);
    SolrInputDocument add =
        file.tooLarge() || !mapsMore() ? doc.addLiterals().finish() : mapped(file, doc);
    if (file.tooLarge()) {
      // The chain sees only a part, which it must not take for the whole file.
      ExtractedFile.refused(file.bytes(), Extraction.failed("none", tooLarge())).handOn(req);
    }
    add.setField(settings.rawField(), file.bytes());
    if (file.name() != null) {
      add.setField(settings.nameField(), file.name());
    }
    if (isHint(file.contentType())
        && req.getSchema().getFieldOrNull(CONTENT_TYPE) != null
        && !add.containsKey(CONTENT_TYPE)) {
      add.setField(CONTENT_TYPE, file.contentType());
    }
    if (file.password() != null) {
      add.setField(settings.passwordField(), file.password());
    }
    add(add);
  }

  private String tooLarge() {
    return "too large: more than " + settings.limits().maxInputBytes() + " bytes (maxInputBytes)";
  }

  /** Reads the file once for both: the whole of it for the mapping, its articles for the chain. */
  private SolrInputDocument mapped(RequestFile file, CellDocument doc) throws SAXException {
    XhtmlPath path = path();
    Extraction extraction = extractor.extract(file.bytes(), file.hints(true));
    refuseUnknownType(file, extraction.reason());
    Markup markup = Markup.of(extraction);
    new ExtractedFile(file.bytes(), settings.limits(), settings.isolation(), articles(extraction))
        .handOn(req);
    // A file that cannot be read is the chain's to report.
    return markup == null
        ? doc.addLiterals().finish()
        : new WholeDocument(params, markup, file.stream(), path).fill(doc).finish();
  }

  /** The same without the whole document in front. */
  private static Extraction articles(Extraction both) {
    if (both.articles().size() <= 1) {
      return Extraction.failed(
          both.parser(), both.reason() == null ? "no text found" : both.reason());
    }
    return new Extraction(
        both.status(),
        both.reason(),
        both.parser(),
        both.articles().subList(1, both.articles().size()));
  }

  /** Clients that know no better declare one of these. */
  private static boolean isHint(String contentType) {
    return contentType != null
        && !contentType.startsWith("application/octet-stream")
        && !contentType.startsWith("application/x-www-form-urlencoded");
  }

  private boolean mapsMore() {
    for (Iterator<String> names = params.getParameterNamesIterator(); names.hasNext(); ) {
      String name = names.next();
      if (name.startsWith(ExtractionRequestParams.FMAP)
          || name.equals(ExtractionRequestParams.UPREFIX)
          || name.equals(ExtractionRequestParams.DEFAULT_FIELD)) {
        return true;
      }
    }
    return false;
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
}
