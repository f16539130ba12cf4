package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.schema.SchemaField;
import org.dateline.extract.Extraction;

/**
 * Finds the articles that an earlier version of a file had and the one that was just added has not:
 * a feed that is sent again with fewer articles would otherwise leave the rest behind. Asks {@code
 * /get} for the next numbers until one is free, so the usual cost is one look-up of a file of
 * several articles; other files cost nothing. In SolrCloud all articles of a file share a shard,
 * because the part of an id before {@code !} routes it. Entries of a feed that have ids of their
 * own stay: a feed shows its latest entries, and the others are still articles.
 */
final class StaleArticles {
  /** Ids of one look-up. */
  private static final int STEP = 20;

  /** Readers that never give more than one article. */
  private static final Set<String> SINGLE = Set.of("html", "text", "pdf", "office");

  private StaleArticles() {}

  /**
   * @param file id the file was sent with
   * @param extraction what it holds now; only one that is whole proves that articles are gone
   * @param parserField field that names the reader, null when it is not kept
   */
  static List<String> of(
      SolrQueryRequest req, String file, Extraction extraction, String parserField) {
    String parser = reader(extraction.parser());
    if (file.isEmpty()
        || extraction.status() != Extraction.Status.OK
        || parserField == null
        || SINGLE.contains(parser)) {
      return List.of();
    }
    int now = extraction.articles().size();
    List<String> stale = new ArrayList<>();
    // Entries with ids of their own leave none of the numbers that they may have had.
    boolean keyed = ArticleIds.isKeyed(extraction);
    int next = now > 1 && !keyed ? now + 1 : 1;
    while (true) {
      List<String> asked = new ArrayList<>();
      if (stale.isEmpty() && (now > 1 || keyed)) {
        // From when it had one article.
        asked.add(file);
      }
      for (int number = next; number < next + STEP; number++) {
        asked.add(ArticleIds.numbered(file, number));
      }
      Set<String> present = present(req, asked, parserField, parser);
      asked.stream().filter(present::contains).forEach(stale::add);
      if (!present.contains(ArticleIds.numbered(file, next + STEP - 1))) {
        return stale;
      }
      next += STEP;
    }
  }

  /** Only documents that the same reader made: an id of this form may also be someone else's. */
  private static Set<String> present(
      SolrQueryRequest req, List<String> ids, String parserField, String parser) {
    SchemaField key = req.getSchema().getUniqueKeyField();
    Set<String> present = new HashSet<>();
    if (key == null) {
      return present;
    }
    for (StoredDocument document :
        StoredDocument.fetch(req, ids, List.of(key.getName(), parserField))) {
      if (reader(document.text(parserField)).equals(parser)) {
        present.add(document.text(key.getName()));
      }
    }
    return present;
  }

  /** {@code feed} of {@code feed (in-process)}. */
  static String reader(String parser) {
    String name = parser == null ? "" : parser;
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
