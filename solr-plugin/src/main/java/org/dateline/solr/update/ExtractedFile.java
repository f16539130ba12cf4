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
 * @param limits what the reading was allowed to cost; null when the chain's own do not matter
 * @param isolation where it was read; null as well then
 * @param extraction its articles
 */
public record ExtractedFile(
    byte[] bytes, ExtractionLimits limits, Isolation isolation, Extraction extraction) {
  private static final String KEY = ExtractedFile.class.getName();

  /** A file that is not to be read, whatever the chain would allow. */
  public static ExtractedFile refused(byte[] bytes, Extraction failed) {
    return new ExtractedFile(bytes, null, null, failed);
  }

  /** To be called before the document is added. */
  public void handOn(SolrQueryRequest req) {
    req.getContext().put(KEY, this);
  }

  /** What was read of these bytes under the same settings; null when nothing was. */
  static Extraction of(SolrQueryRequest req, byte[] bytes, ArticleExtractionParams params) {
    return req.getContext().get(KEY) instanceof ExtractedFile known
            && known.bytes == bytes
            && (known.limits == null || known.readAs(params))
        ? known.extraction
        : null;
  }

  private boolean readAs(ArticleExtractionParams params) {
    return limits.equals(params.limits()) && isolation == params.isolation();
  }
}
