package org.dateline.solr.update;

import org.apache.solr.common.util.NamedList;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;
import org.apache.solr.util.plugin.SolrCoreAware;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.ArticleExtractors;
import org.dateline.solr.CoreModels;
import org.dateline.solr.InitParams;

/**
 * Turns the bytes in the field {@code raw} (binary, or Base64) into an article: {@code title},
 * {@code body}, {@code author}, {@code published}, {@code language} and the ledger of the
 * extraction, then removes the bytes. What the sender filled in stays. A file of several articles
 * (feed, archive) becomes as many documents, {@code <id>!1}, {@code <id>!2} …; entries of a feed
 * that state their addresses have a digest of them in the place of the number. A document that has
 * its text already only gets its language and fingerprint where they are missing.
 *
 * <p>Parameters: {@link ArticleExtractionParams}; all have defaults.
 *
 * <pre class="prettyprint">
 * &lt;processor class="org.dateline.solr.update.ArticleExtractionUpdateProcessorFactory"&gt;
 *   &lt;str name="onError"&gt;index&lt;/str&gt;
 *   &lt;long name="timeoutMs"&gt;30000&lt;/long&gt;
 * &lt;/processor&gt;
 * </pre>
 *
 * <p>Bad configuration stops the core. A file that cannot be read is indexed with {@code
 * extract_status=failed} and a warning in the response header, or refused with HTTP 400 ({@code
 * onError=fail}). Safe for use by several threads; a processor serves one request.
 *
 * @since 0.1.0
 */
public final class ArticleExtractionUpdateProcessorFactory extends UpdateRequestProcessorFactory
    implements SolrCoreAware {
  private ArticleExtractionParams params;
  private ArticleExtractor extractor;

  @Override
  public void init(NamedList<?> args) {
    params = ArticleExtractionParams.take(new InitParams(getClass().getSimpleName(), args));
  }

  @Override
  public void inform(SolrCore core) {
    extractor =
        CoreModels.get(
            core,
            "extractor " + params.limits() + params.isolation(),
            ArticleExtractor.class,
            () -> ArticleExtractors.create(params.limits(), params.isolation()));
  }

  @Override
  public UpdateRequestProcessor getInstance(
      SolrQueryRequest req, SolrQueryResponse rsp, UpdateRequestProcessor next) {
    return Distribution.done(req)
        ? next
        : new ArticleExtractionUpdateProcessor(params, extractor, req, rsp, next);
  }
}
