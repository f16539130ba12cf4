package org.dateline.solr.update;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.schema.SchemaField;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.DeleteUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.extract.Article;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.meta.Fingerprint;
import org.dateline.text.LanguageDetector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts the articles of the documents of one request. */
final class ArticleExtractionUpdateProcessor extends UpdateRequestProcessor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final ArticleExtractionParams params;
  private final ArticleExtractor extractor;
  private final SolrQueryRequest req;
  private final SolrQueryResponse rsp;

  ArticleExtractionUpdateProcessor(
      ArticleExtractionParams params,
      ArticleExtractor extractor,
      SolrQueryRequest req,
      SolrQueryResponse rsp,
      UpdateRequestProcessor next) {
    super(next);
    this.params = params;
    this.extractor = extractor;
    this.req = req;
    this.rsp = rsp;
  }

  @Override
  public void processAdd(AddUpdateCommand cmd) throws IOException {
    InputDocument doc = new InputDocument(cmd.getSolrInputDocument());
    RawFile file = RawFile.take(doc, params);
    if (file == null || !doc.text(bodyField(doc)).isBlank()) {
      completeText(doc);
      super.processAdd(cmd);
      return;
    }
    Extraction extraction = extract(file);
    if (log.isDebugEnabled()) {
      log.debug(
          "Document '{}': {} read as {}", id(doc.solrDocument()), file.name(), extraction.status());
    }
    report(doc, file, extraction);
    add(cmd, doc, extraction);
  }

  private Extraction extract(RawFile file) {
    if (file.problem() != null) {
      return Extraction.failed(null, "field " + params.rawField() + ": " + file.problem());
    }
    Extraction known = ExtractedFile.of(req, file.bytes(), params);
    return known == null ? extractor.extract(file.bytes(), file.hints()) : known;
  }

  /** Plain text that a portal extracted elsewhere: only what it cannot know is added. */
  private void completeText(InputDocument doc) {
    FieldNames fields = params.fields();
    String body = doc.text(bodyField(doc));
    if (!body.isBlank() && !doc.has(fields.get(NewsField.LANGUAGE))) {
      doc.set(fields.get(NewsField.LANGUAGE), LanguageDetector.shared().detect(body));
    }
    if (!body.isBlank()) {
      doc.set(fields.get(NewsField.FINGERPRINT), Fingerprint.of(body));
    }
  }

  private String bodyField(InputDocument doc) {
    return params.fields().in(doc.solrDocument().getFieldNames(), NewsField.BODY);
  }

  private void report(InputDocument doc, RawFile file, Extraction extraction) {
    if (extraction.status() == Extraction.Status.OK) {
      return;
    }
    String message =
        "Document '"
            + id(doc.solrDocument())
            + "': "
            + file.name()
            + (extraction.status() == Extraction.Status.FAILED
                ? " could not be read: "
                : " was read in part: ")
            + extraction.reason();
    if (extraction.status() == Extraction.Status.FAILED && params.onError() == OnError.FAIL) {
      throw new SolrException(SolrException.ErrorCode.BAD_REQUEST, message);
    }
    Warnings.add(rsp, message);
  }

  private void add(AddUpdateCommand cmd, InputDocument doc, Extraction extraction)
      throws IOException {
    FieldNames fields = params.fields();
    ArticleFields.ledger(extraction, doc, fields);
    List<Article> articles = extraction.articles();
    if (articles.size() <= 1 && !ArticleIds.isKeyed(extraction)) {
      for (Article article : articles) {
        ArticleFields.write(article, doc, fields);
      }
      String only = id(cmd.getSolrInputDocument());
      super.processAdd(cmd);
      removeStale(cmd, only, extraction);
      return;
    }
    SolrInputDocument template = cmd.getSolrInputDocument();
    String id = id(template);
    List<String> ids = ArticleIds.of(id, extraction);
    for (int i = 0; i < ids.size(); i++) {
      SolrInputDocument copy = template.deepCopy();
      copy.setField(idField(), ids.get(i));
      ArticleFields.write(articles.get(i), new InputDocument(copy), fields);
      AddUpdateCommand each = new AddUpdateCommand(cmd.getReq());
      each.overwrite = cmd.overwrite;
      each.commitWithin = cmd.commitWithin;
      each.setFlags(cmd.getFlags());
      each.solrDoc = copy;
      super.processAdd(each);
    }
    removeStale(cmd, id, extraction);
  }

  /** Articles that the file had when it was sent before and has no longer. */
  private void removeStale(AddUpdateCommand cmd, String id, Extraction extraction)
      throws IOException {
    if (!cmd.overwrite) {
      return;
    }
    String parserField = params.fields().get(NewsField.EXTRACT_PARSER);
    for (String stale : StaleArticles.of(req, id, extraction, parserField)) {
      log.debug("Document '{}' is no longer in its file: deleted", stale);
      DeleteUpdateCommand delete = new DeleteUpdateCommand(cmd.getReq());
      delete.setId(stale);
      delete.commitWithin = cmd.commitWithin;
      delete.setFlags(cmd.getFlags());
      super.processDelete(delete);
    }
  }

  private String idField() {
    SchemaField key = req.getSchema().getUniqueKeyField();
    return key == null ? "id" : key.getName();
  }

  private String id(SolrInputDocument doc) {
    Object id = doc.getFieldValue(idField());
    return id == null ? "" : id.toString();
  }
}
