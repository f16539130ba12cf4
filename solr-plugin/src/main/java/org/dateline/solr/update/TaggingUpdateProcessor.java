package org.dateline.solr.update;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import org.apache.solr.common.SolrException;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.dateline.text.LanguageDetector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tags the documents of one request that have text, and keeps a failure to its document: it is
 * indexed without tags and a warning, or refused, as {@code onError} says.
 */
abstract class TaggingUpdateProcessor extends UpdateRequestProcessor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  final Tagging tagging;
  private final String what;
  private final LanguageDetector languages;
  private final SolrQueryRequest req;
  private final SolrQueryResponse rsp;

  /**
   * @param what noun of the tags, for messages
   */
  TaggingUpdateProcessor(
      String what,
      Tagging tagging,
      LanguageDetector languages,
      SolrQueryRequest req,
      SolrQueryResponse rsp,
      UpdateRequestProcessor next) {
    super(next);
    this.what = what;
    this.tagging = tagging;
    this.languages = languages;
    this.req = req;
    this.rsp = rsp;
  }

  @Override
  public final void processAdd(AddUpdateCommand cmd) throws IOException {
    TextOfDocument doc =
        TextOfDocument.of(
            req, cmd.getSolrInputDocument(), tagging.fields(), languages, tagging.maxChars());
    if (doc != null) {
      try {
        tag(doc);
        log.debug("Document '{}': {} tagged", doc.id(), what);
      } catch (RuntimeException e) {
        fail(doc, e);
      }
    }
    super.processAdd(cmd);
  }

  /** Writes the tags of one document. */
  abstract void tag(TextOfDocument doc);

  /** Puts a line into the response header. */
  final void warn(String message) {
    Warnings.add(rsp, message);
  }

  private void fail(TextOfDocument doc, RuntimeException e) {
    String message = "Document '" + doc.id() + "': " + what + " could not be tagged: " + e;
    if (tagging.onError() == OnError.FAIL) {
      throw new SolrException(SolrException.ErrorCode.BAD_REQUEST, message, e);
    }
    log.warn("{}", message, e);
    warn(message);
  }
}
