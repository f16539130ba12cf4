package org.dateline.solr.test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an index has written, to tell updates in place from documents written anew: those leave a
 * deleted copy behind, or, where that was merged away, a document with another number.
 *
 * @param documents all in the index, deleted ones included
 * @param deleted of these the deleted ones
 */
public record Index(int documents, int deleted) {
  /** Of a core, as committed. */
  public static Index of(Http core) {
    JsonNode index = core.json("/admin/luke", "show", "index", "numTerms", "0").path("index");
    return new Index(index.path("maxDoc").asInt(), index.path("deletedDocs").asInt());
  }
}
