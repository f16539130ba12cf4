package org.dateline.solr.update;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.apache.solr.common.SolrException;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.entity.Entity;
import org.dateline.solr.EntityModel;
import org.dateline.text.LanguageDetector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tags the documents of one request with entities. */
final class EntityTaggingUpdateProcessor extends UpdateRequestProcessor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final EntityTaggingParams params;
  private final EntityModel model;
  private final LanguageDetector languages;
  private final SolrQueryRequest req;
  private final SolrQueryResponse rsp;

  EntityTaggingUpdateProcessor(
      EntityTaggingParams params,
      EntityModel model,
      LanguageDetector languages,
      SolrQueryRequest req,
      SolrQueryResponse rsp,
      UpdateRequestProcessor next) {
    super(next);
    this.params = params;
    this.model = model;
    this.languages = languages;
    this.req = req;
    this.rsp = rsp;
  }

  @Override
  public void processAdd(AddUpdateCommand cmd) throws IOException {
    Tagging tagging = params.tagging();
    TextOfDocument doc =
        TextOfDocument.of(
            req, cmd.getSolrInputDocument(), tagging.fields(), languages, tagging.maxChars());
    if (doc != null) {
      tag(doc, tagging);
    }
    super.processAdd(cmd);
  }

  private void tag(TextOfDocument doc, Tagging tagging) {
    try {
      List<Entity> entities = model.tagger().tag(doc.text());
      doc.entities(entities);
      EntityFields.write(entities, doc.input(), tagging.fields());
      Ruleset.write(doc, tagging.fields(), "entities", model.version());
    } catch (RuntimeException e) {
      String message = "Document '" + doc.id() + "': entities could not be tagged: " + e;
      if (tagging.onError() == OnError.FAIL) {
        throw new SolrException(SolrException.ErrorCode.BAD_REQUEST, message, e);
      }
      log.warn("{}", message, e);
      Warnings.add(rsp, message);
    }
  }
}
