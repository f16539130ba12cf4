package org.dateline.solr.update;

import org.apache.solr.common.util.NamedList;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;
import org.apache.solr.util.plugin.SolrCoreAware;
import org.dateline.solr.ClaimModel;
import org.dateline.solr.InitParams;
import org.dateline.text.LanguageDetector;

/**
 * Writes the numeric claims of {@code title} and {@code body} (who counted what, how many, said by
 * whom) to the fields {@code claim*} and {@code claims_json}, and on request each claim as a child
 * document. Place and source are linked to the entities found by {@link
 * EntityTaggingUpdateProcessorFactory} before, or stored in {@code mentions}.
 *
 * <p>Parameters: {@link ClaimTaggingParams}; all have defaults.
 *
 * <pre class="prettyprint">
 * &lt;processor class="org.dateline.solr.update.ClaimTaggingUpdateProcessorFactory"&gt;
 *   &lt;bool name="children"&gt;true&lt;/bool&gt;
 * &lt;/processor&gt;
 * </pre>
 *
 * <p>Errors, loading and threads as for the entity factory.
 *
 * @since 0.1.0
 */
public final class ClaimTaggingUpdateProcessorFactory extends UpdateRequestProcessorFactory
    implements SolrCoreAware {
  private InitParams init;
  private ClaimTaggingParams params;
  private ClaimModel model;
  private LanguageDetector languages;

  @Override
  public void init(NamedList<?> args) {
    init = new InitParams(getClass().getSimpleName(), args);
    params = ClaimTaggingParams.take(init);
  }

  @Override
  public void inform(SolrCore core) {
    languages = LanguageDetector.shared();
    model = ClaimModel.of(core);
    if (params.children()) {
      IndexSchema schema = core.getLatestSchema();
      for (String needed : new String[] {"_root_", "_nest_path_", ClaimChildren.KIND}) {
        if (schema.getFieldOrNull(needed) == null) {
          throw init.error(
              "parameter 'children' is 'true', but the schema has no field '"
                  + needed
                  + "'; allowed is false, or add the claim fields of docs/fields.md");
        }
      }
    }
  }

  @Override
  public UpdateRequestProcessor getInstance(
      SolrQueryRequest req, SolrQueryResponse rsp, UpdateRequestProcessor next) {
    return Distribution.done(req)
        ? next
        : new ClaimTaggingUpdateProcessor(params, model, languages, req, rsp, next);
  }
}
