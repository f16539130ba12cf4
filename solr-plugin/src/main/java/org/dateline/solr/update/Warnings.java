package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.response.SolrQueryResponse;

/**
 * The list {@code responseHeader.warnings}: what was cut or could not be read, one line per
 * document. At most {@value #LIMIT} lines, so that a batch of a million broken files does not fill
 * the heap; the last line then counts the rest.
 */
final class Warnings {
  /** Name in the response header. */
  static final String KEY = "warnings";

  /** More lines than a person reads. */
  static final int LIMIT = 100;

  private Warnings() {}

  static void add(SolrQueryResponse rsp, String message) {
    NamedList<Object> header = rsp.getResponseHeader();
    if (header == null) {
      return;
    }
    List<String> lines = lines(header);
    if (lines.size() < LIMIT) {
      lines.add(message);
    } else {
      String last = lines.size() > LIMIT ? lines.remove(LIMIT) : "0 more";
      long more = Long.parseLong(last.substring(0, last.indexOf(' '))) + 1;
      lines.add(more + " more");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(NamedList<Object> header) {
    if (header.get(KEY) instanceof ArrayList<?> present) {
      return (List<String>) present;
    }
    List<String> lines = new ArrayList<>();
    header.add(KEY, lines);
    return lines;
  }
}
