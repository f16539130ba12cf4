package org.dateline.solr.handler;

import org.apache.solr.common.util.NamedList;
import org.apache.solr.core.SolrCore;
import org.apache.solr.handler.ContentStreamHandlerBase;
import org.apache.solr.handler.loader.ContentStreamLoader;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.security.AuthorizationContext;
import org.apache.solr.security.PermissionNameProvider;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.util.plugin.SolrCoreAware;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.ArticleExtractors;
import org.dateline.solr.CoreModels;

/**
 * Takes a raw file in the body or as a multipart field and indexes it, or answers with its text:
 * Solr Cell's requests, parameters, order of mapping and answers, without a Tika server. The
 * document goes through the update chain, so that it is tagged like any other.
 *
 * <p>With {@code article=true} the bytes are handed to the chain, whose {@code
 * ArticleExtractionUpdateProcessorFactory} finds the article in them; metadata and text are then
 * only added where {@code fmap.*}, {@code uprefix} or {@code defaultField} say so.
 *
 * <pre class="prettyprint">
 * &lt;requestHandler name="/update/extract" class="org.dateline.solr.handler.ArticleExtractionHandler"&gt;
 *   &lt;lst name="defaults"&gt;
 *     &lt;bool name="article"&gt;true&lt;/bool&gt;
 *   &lt;/lst&gt;
 * &lt;/requestHandler&gt;
 * </pre>
 *
 * <p>No parameter fetches an address or opens a path. Unknown or malformed settings stop the core;
 * a file that cannot be read gives HTTP 400 with its name and the cause, or is indexed with its
 * metadata ({@code ignoreTikaException=true}). Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ArticleExtractionHandler extends ContentStreamHandlerBase
    implements SolrCoreAware {
  private ExtractionHandlerParams settings;
  private ArticleExtractor extractor;

  @Override
  public void init(NamedList<?> args) {
    super.init(args);
    settings = ExtractionHandlerParams.take(args);
  }

  @Override
  public void inform(SolrCore core) {
    extractor =
        CoreModels.get(
            core,
            "extractor " + settings.limits() + settings.isolation(),
            ArticleExtractor.class,
            () -> ArticleExtractors.create(settings.limits(), settings.isolation()));
  }

  @Override
  protected ContentStreamLoader newLoader(SolrQueryRequest req, UpdateRequestProcessor processor) {
    return new ExtractionLoader(req, processor, extractor, settings);
  }

  /** It writes, so it needs the right to write; Solr Cell asked for the right to read. */
  @Override
  public PermissionNameProvider.Name getPermissionName(AuthorizationContext request) {
    return PermissionNameProvider.Name.UPDATE_PERM;
  }

  @Override
  public String getDescription() {
    return "Indexes raw files or answers with their text";
  }
}
