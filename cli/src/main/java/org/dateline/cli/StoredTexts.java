package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.solr.update.FieldNames;
import org.dateline.solr.update.NewsField;

/**
 * The articles of a live collection as atomic updates that set their stored text to itself, page by
 * page in the order of their ids. Documents nested below others are left out. Each update carries
 * the version that was read, so that an article which someone changes meanwhile is not set back.
 */
final class StoredTexts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "root_of_document";
  private static final String VERSION = "_version_";

  private final SolrHttp solr;
  private final FieldNames names;
  private final String key;
  private final boolean nested;
  private final String filter;
  private final int rows;
  private String cursor = "*";
  private long withoutText;

  /**
   * @param filter a query for the articles that are wanted
   * @param rows articles of one page
   */
  StoredTexts(SolrHttp solr, FieldNames names, String filter, int rows) throws IOException {
    this.solr = solr;
    this.names = names;
    this.filter = filter;
    this.rows = rows;
    key = solr.get("/schema/uniquekey").path("uniqueKey").asText();
    requireStored();
    nested = !solr.get("/schema/fields?fl=_root_").path("fields").path(0).isMissingNode();
  }

  /** A text that cannot be read back would be missing when the other one is tagged. */
  private void requireStored() throws IOException {
    for (NewsField field : List.of(NewsField.BODY, NewsField.TITLE)) {
      String name = names.get(field);
      JsonNode schema =
          name == null
              ? null
              : solr.get(
                      "/schema/fields?includeDynamic=true&showDefaults=true&fl="
                          + SolrHttp.encode(name))
                  .path("fields")
                  .path(0);
      if (schema != null
          && !schema.isMissingNode()
          && !schema.path("stored").asBoolean()
          && !schema.path("docValues").asBoolean()) {
        throw new CommandFailed(
            "the field '"
                + name
                + "' is not stored, so its text is not there to be tagged again:"
                + " send the documents again");
      }
    }
  }

  /** Name of the unique key. */
  String key() {
    return key;
  }

  /** Articles met so far whose text is not stored. */
  long withoutText() {
    return withoutText;
  }

  /** How many there are in all, nested documents included. */
  long count() throws IOException {
    return select(0, "*").path("response").path("numFound").asLong();
  }

  /** The next updates; null when all were given. A page may be empty. */
  ArrayNode next() throws IOException {
    if (cursor == null) {
      return null;
    }
    JsonNode answer = select(rows, cursor);
    ArrayNode updates = JSON.createArrayNode();
    for (JsonNode doc : answer.path("response").path("docs")) {
      String root = doc.path(ROOT).asText("");
      if (root.isEmpty() || root.equals(doc.path(key).asText())) {
        ObjectNode update = update(doc);
        if (update == null) {
          withoutText++;
        } else {
          updates.add(update);
        }
      }
    }
    String next = answer.path("nextCursorMark").asText();
    cursor = next.equals(cursor) || next.isEmpty() ? null : next;
    return updates;
  }

  private JsonNode select(int howMany, String from) throws IOException {
    List<String> fields = new ArrayList<>(List.of(key, VERSION));
    fields.addAll(texts());
    if (nested) {
      fields.add(ROOT + ":field(_root_)");
    }
    return solr.get(
        "/select?defType=lucene&q="
            + SolrHttp.encode("*:*")
            + "&fq="
            + SolrHttp.encode(filter)
            + "&facet=false&hl=false&sort="
            + SolrHttp.encode(key + " asc")
            + "&rows="
            + howMany
            + "&fl="
            + SolrHttp.encode(String.join(",", fields))
            + (howMany == 0 ? "" : "&cursorMark=" + SolrHttp.encode(from)));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (NewsField field : List.of(NewsField.BODY, NewsField.TITLE)) {
      if (names.pattern(field) != null) {
        texts.add(names.pattern(field));
      }
    }
    return texts;
  }

  /** The chain reads the other text from the index. */
  private ObjectNode update(JsonNode doc) {
    List<String> present = new ArrayList<>();
    doc.fieldNames().forEachRemaining(present::add);
    for (NewsField field : List.of(NewsField.BODY, NewsField.TITLE)) {
      String name = names.in(present, field);
      if (name != null && doc.has(name)) {
        ObjectNode update = JSON.createObjectNode();
        update.set(key, doc.path(key));
        if (doc.has(VERSION)) {
          update.set(VERSION, doc.path(VERSION));
        }
        update.putObject(name).set("set", doc.path(name));
        return update;
      }
    }
    return null;
  }
}
