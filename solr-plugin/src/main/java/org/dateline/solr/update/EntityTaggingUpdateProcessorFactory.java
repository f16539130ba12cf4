package org.dateline.solr.update;

import org.apache.solr.common.util.NamedList;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;
import org.apache.solr.util.plugin.SolrCoreAware;
import org.dateline.solr.EntityModel;
import org.dateline.solr.InitParams;
import org.dateline.text.LanguageDetector;

/**
 * Writes the people, places and organisations named in {@code title} and {@code body} to the fields
 * {@code person}, {@code place}, {@code organisation}, {@code entity_id}, {@code *_written}, {@code
 * place_path} and {@code mentions}. One value per entity, whatever the spelling or script.
 *
 * <p>Parameters: {@link EntityTaggingParams}; all have defaults.
 *
 * <pre class="prettyprint">
 * &lt;processor class="org.dateline.solr.update.EntityTaggingUpdateProcessorFactory"&gt;
 *   &lt;str name="profile"&gt;news&lt;/str&gt;
 * &lt;/processor&gt;
 * </pre>
 *
 * <p>An unknown or malformed parameter, a missing or malformed gazetteer file stops the core with a
 * message that names it. A document whose tagging fails is indexed untagged with a warning in the
 * response header, or refused ({@code onError=fail}). The gazetteer loads once for all cores of a
 * server with the same files, and anew at RELOAD when they have changed. Safe for use by several
 * threads; a processor serves one request.
 *
 * @since 0.1.0
 */
public final class EntityTaggingUpdateProcessorFactory extends UpdateRequestProcessorFactory
    implements SolrCoreAware {
  private EntityTaggingParams params;
  private EntityModel model;
  private LanguageDetector languages;

  @Override
  public void init(NamedList<?> args) {
    params = EntityTaggingParams.take(new InitParams(getClass().getSimpleName(), args));
  }

  @Override
  public void inform(SolrCore core) {
    languages = LanguageDetector.shared();
    model = EntityModel.of(core, params.gazetteer());
  }

  @Override
  public UpdateRequestProcessor getInstance(
      SolrQueryRequest req, SolrQueryResponse rsp, UpdateRequestProcessor next) {
    return Distribution.done(req)
        ? next
        : new EntityTaggingUpdateProcessor(params, model, languages, req, rsp, next);
  }
}
