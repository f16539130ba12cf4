package org.dateline.solr.update;

import java.util.List;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.entity.Entity;
import org.dateline.solr.EntityModel;
import org.dateline.text.LanguageDetector;

/** Tags the documents of one request with entities. */
final class EntityTaggingUpdateProcessor extends TaggingUpdateProcessor {
  private final EntityModel model;

  EntityTaggingUpdateProcessor(
      EntityTaggingParams params,
      EntityModel model,
      LanguageDetector languages,
      SolrQueryRequest req,
      SolrQueryResponse rsp,
      UpdateRequestProcessor next) {
    super("entities", params.tagging(), languages, req, rsp, next);
    this.model = model;
  }

  @Override
  void tag(TextOfDocument doc) {
    List<Entity> entities = model.tagger().tag(doc.text());
    doc.entities(entities);
    EntityFields.write(entities, doc.input(), tagging.fields());
    Ruleset.write(doc, tagging.fields(), "entities", model.version());
  }
}
