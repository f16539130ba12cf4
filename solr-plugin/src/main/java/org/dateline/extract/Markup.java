package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole document, furniture and all, as well-formed XHTML with its metadata: what a caller gets
 * who asked with {@link ExtractionHints#markup}. Travels as an article whose body is the XHTML.
 *
 * @param xhtml one {@code html} element, no declaration, no document type
 * @param metadata names as the parser gives them, in its order; each has at least one value
 */
public record Markup(String xhtml, Map<String, List<String>> metadata) {
  /** In {@link ExtractionHints#markup}: any type, found by the bytes. */
  public static final String DETECT = "*/*";

  /** Begin of the reason when nothing reads the media type that was asked for. */
  public static final String NO_PARSER = "no parser for ";

  /** The document in an answer, null when nothing could be read. */
  public static Markup of(Extraction extraction) {
    if (extraction.articles().isEmpty()) {
      return null;
    }
    Article carrier = extraction.articles().get(0);
    Map<String, List<String>> metadata = new LinkedHashMap<>();
    for (int i = 0; i + 1 < carrier.tags().size(); i += 2) {
      metadata
          .computeIfAbsent(carrier.tags().get(i), name -> new ArrayList<>())
          .add(carrier.tags().get(i + 1));
    }
    return new Markup(carrier.body(), metadata);
  }

  /** As an article, to be read back by {@link #of}. */
  public Article carrier(String contentType) {
    List<String> pairs = new ArrayList<>();
    metadata.forEach(
        (name, values) ->
            values.forEach(
                value -> {
                  pairs.add(name);
                  pairs.add(value);
                }));
    return new Article(
        null,
        xhtml,
        List.of(),
        null,
        null,
        null,
        contentType,
        null,
        null,
        null,
        null,
        null,
        pairs,
        null,
        null,
        null,
        Map.of());
  }
}
