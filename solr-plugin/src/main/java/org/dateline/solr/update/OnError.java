package org.dateline.solr.update;

/** What becomes of a document that could not be read or tagged. */
public enum OnError {
  /** It is indexed with what there is, and the response carries a warning. */
  INDEX,
  /** It is refused with HTTP 400. */
  FAIL
}
