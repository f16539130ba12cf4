package org.dateline.solr.update;

import org.apache.solr.request.SolrQueryRequest;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;

/**
 * A file that the request handler has read already, so that the update chain need not read it
 * again. Travels in the request's context, one file at a time.
 *
 * @param bytes the very array that the document carries
 * @param limits what the reading was allowed to cost
 * @param isolation where it was read
 * @param extraction its articles
 */
public record ExtractedFile(
    byte[] bytes, ExtractionLimits limits, Isolation isolation, Extraction extraction) {
  private static final String KEY = ExtractedFile.class.getName();

  /** To be called before the document is added. */
  public void handOn(SolrQueryRequest req) {
    req.getContext().put(KEY, this);
  }

  /** What was read of these bytes under the same settings; null when nothing was. */
  static Extraction of(SolrQueryRequest req, byte[] bytes, ArticleExtractionParams params) {
    return req.getContext().get(KEY) instanceof ExtractedFile known
            && known.bytes == bytes
            && known.limits.equals(params.limits())
            && known.isolation == params.isolation()
        ? known.extraction
        : null;
  }
}
