package org.dateline.solr.handler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The names that the Tika of Solr Cell gave metadata, beside those of today, so that {@code fmap.*}
 * and {@code uprefix} settings made for it go on working. Source: the metadata of the same files
 * read by both.
 */
final class TikaNames {
  private static final Map<String, List<String>> OLD =
      Map.ofEntries(
          Map.entry("dc:title", List.of("title")),
          Map.entry("dc:creator", List.of("Author", "creator", "meta:author")),
          Map.entry("dc:subject", List.of("subject", "cp:subject")),
          Map.entry("dc:description", List.of("description")),
          Map.entry("dc:language", List.of("language")),
          Map.entry("dc:publisher", List.of("publisher")),
          Map.entry("meta:keyword", List.of("Keywords")),
          Map.entry("meta:last-author", List.of("Last-Author")),
          Map.entry("dcterms:created", List.of("created", "Creation-Date", "meta:creation-date")),
          Map.entry(
              "dcterms:modified",
              List.of("modified", "date", "Last-Modified", "Last-Save-Date", "meta:save-date")),
          Map.entry("cp:revision", List.of("Revision-Number")),
          Map.entry("meta:page-count", List.of("Page-Count")),
          Map.entry("meta:word-count", List.of("Word-Count")),
          Map.entry("extended-properties:Application", List.of("Application-Name")),
          Map.entry("extended-properties:AppVersion", List.of("Application-Version")),
          Map.entry("X-TIKA:Parsed-By", List.of("X-Parsed-By")));

  private TikaNames() {}

  /** Prefix of the parser's notes on its own work. */
  private static final String OWN = "X-TIKA:";

  /** The metadata with old names added where they are free, whatever their case. */
  static Map<String, List<String>> withOld(Map<String, List<String>> metadata) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    metadata.forEach(
        (name, values) -> {
          if (!name.startsWith(OWN)) {
            all.put(name, values);
            names.add(name);
          }
        });
    metadata.forEach(
        (name, values) ->
            OLD.getOrDefault(name, List.of())
                .forEach(
                    old -> {
                      if (names.add(old)) {
                        all.put(old, values);
                      }
                    }));
    return all;
  }
}
