package org.dateline.solr.update;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceName;
import org.dateline.entity.Entity;
import org.dateline.pipeline.ClaimLinker;
import org.dateline.pipeline.ClaimPlaces;
import org.dateline.pipeline.MentionsReader;
import org.dateline.solr.ClaimModel;
import org.dateline.text.LanguageDetector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tags the documents of one request with claims. */
final class ClaimTaggingUpdateProcessor extends TaggingUpdateProcessor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final ClaimTaggingParams params;
  private final ClaimModel model;

  ClaimTaggingUpdateProcessor(
      ClaimTaggingParams params,
      ClaimModel model,
      LanguageDetector languages,
      SolrQueryRequest req,
      SolrQueryResponse rsp,
      UpdateRequestProcessor next) {
    super("claims", params.tagging(), languages, req, rsp, next);
    this.params = params;
    this.model = model;
  }

  @Override
  void tag(TextOfDocument doc) {
    List<Entity> entities = entities(doc);
    List<PlaceName> places = entities.isEmpty() ? null : ClaimPlaces.of(entities);
    List<Claim> claims =
        ClaimLinker.link(model.tagger().tag(doc.text(), places).claims(), entities);
    if (claims.size() > params.maxClaims()) {
      warn(
          "Document '"
              + doc.id()
              + "': "
              + claims.size()
              + " claims, only the first "
              + params.maxClaims()
              + " are kept (maxClaims)");
      claims = claims.subList(0, params.maxClaims());
    }
    ClaimFields.write(claims, entities, doc, tagging.fields(), params.vagueness());
    if (params.children()) {
      ClaimChildren.write(claims, entities, doc, tagging.fields(), params.vagueness());
    }
    Ruleset.write(doc, tagging.fields(), "claims", model.version());
  }

  /** What the processor before us found, else what a document sent with its mentions says. */
  private List<Entity> entities(TextOfDocument doc) {
    if (doc.entities() != null) {
      return doc.entities();
    }
    String json = doc.value(tagging.fields().get(NewsField.MENTIONS));
    if (json.isEmpty()) {
      return List.of();
    }
    try {
      return MentionsReader.read(json);
    } catch (IllegalArgumentException e) {
      log.debug("Mentions of document {} are not ours: {}", doc.id(), e.getMessage());
      return List.of();
    }
  }
}
