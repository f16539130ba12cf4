package org.dateline.solr.handler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.solr.test.CellRequests;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares our answers with those that the real Solr Cell 9.7.0 gave to the same requests ({@code
 * compat/solr-cell} records them). What may differ, and why, is listed here and in
 * docs/solr-cell.md.
 */
class SolrCellIT {
  /** Names of the parsers that did the work. */
  private static final Set<String> PARSERS =
      Set.of("X-Parsed-By", "attr_X-Parsed-By", "attr_x_parsed_by");

  /** Renamed by PDF parsers, no word of the document. */
  private static final Set<String> RENAMED = Set.of("access_permission:can_print_degraded");

  /** Values of attributes that Solr Cell's HTML parser adds where the page has none. */
  private static final Set<String> ADDED = Set.of("rect", "1");

  @TempDir static Path home;
  static SolrServer server;
  static Map<String, JsonNode> recorded = new HashMap<>();

  @BeforeAll
  static void up() throws Exception {
    server = SolrServer.start(home, Configsets.test("cell"));
    try (InputStream in = SolrCellIT.class.getResourceAsStream("/cell/solr-cell-9.7.0.json")) {
      new ObjectMapper()
          .readTree(in)
          .forEach(answer -> recorded.put(answer.path("name").asText(), answer));
    }
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  static Stream<JsonNode> requests() throws Exception {
    List<JsonNode> all = new ArrayList<>();
    CellRequests.all().forEach(all::add);
    return all.stream();
  }

  @Test
  void enoughRequests() throws Exception {
    assertTrue(requests().count() >= 30);
    assertEquals(requests().count(), recorded.size(), "record again");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void sameAsSolrCell(JsonNode request) throws Exception {
    JsonNode theirs = recorded.get(request.path("name").asText());
    JsonNode ours = CellRequests.send(server.http(), request);
    assertEquals(theirs.path("status"), ours.path("status"), ours.toString());
    assertEquals(theirs.path("docs").size(), ours.path("docs").size());
    if (theirs.path("status").asInt() == 400) {
      assertEquals(theirs.path("message"), ours.path("message"));
    }
    boolean page = "page.html".equals(request.path("file").asText());
    for (int i = 0; i < theirs.path("docs").size(); i++) {
      compare(theirs.path("docs").path(i), ours.path("docs").path(i), page);
    }
    JsonNode answer = theirs.path("answer");
    if (answer.isArray()) {
      assertEquals(2, ours.path("answer").size());
      for (int i = 0; i < 2; i++) {
        assertEquals(answer.path(i).path(0), ours.path("answer").path(i).path(0), "position " + i);
      }
      compareText(answer.path(0).path(1).asText(), ours.path("answer").path(0).path(1).asText());
      compare(pairs(answer.path(1).path(1)), pairs(ours.path("answer").path(1).path(1)), page);
    }
  }

  /** Every field that Solr Cell wrote, with its values. Ours may have more: newer names. */
  private static void compare(JsonNode theirs, JsonNode ours, boolean page) {
    theirs
        .fields()
        .forEachRemaining(
            field -> {
              String name = field.getKey();
              if (PARSERS.contains(name) || RENAMED.contains(name) || name.equals("_version_")) {
                return;
              }
              JsonNode own = ours.path(name);
              if (isText(name)) {
                compareText(text(field.getValue()), text(own));
              } else if (page && name.startsWith("attr_") && !own.isMissingNode()) {
                assertEquals(words(text(field.getValue())), words(text(own)), name);
              } else if (!name.equals("attr_td")) {
                assertEquals(words(text(field.getValue())), words(text(own)), name);
              }
            });
  }

  private static boolean isText(String name) {
    return Set.of("content", "text", "single", "attr_meta").contains(name);
  }

  /**
   * The document's own words in the same order. In front of them both put the values of the head's
   * meta elements, which are Tika's and differ with its version.
   */
  private static void compareText(String theirs, String ours) {
    List<String> a = words(theirs);
    List<String> b = words(ours);
    assertEquals(
        a.stream().filter(BODY_WORDS::contains).toList(),
        b.stream().filter(BODY_WORDS::contains).toList());
    int same = 0;
    while (same < Math.min(a.size(), b.size())
        && a.get(a.size() - 1 - same).equals(b.get(b.size() - 1 - same))) {
      same++;
    }
    int rest = a.size() - same;
    // A document is longer than its metadata; a field that only has metadata is short.
    assertTrue(rest < MAX_METADATA_WORDS, () -> theirs + "\n-----\n" + ours);
  }

  /** Names and values of all metadata of one document. */
  private static final int MAX_METADATA_WORDS = 150;

  /** Words that stand only in the texts of the documents, never in their metadata. */
  private static final Set<String> BODY_WORDS =
      Set.of(
          "dockers",
          "Monday.",
          "port",
          "shut",
          "nine",
          "nights.",
          "waiting.",
          "Ships",
          "31",
          "note.",
          "lines",
          "dog.");

  private static String text(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.asText()));
    } else {
      texts.add(value.asText());
    }
    return String.join(" ", texts);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String markup = text.replaceAll(" (shape|colspan|rowspan)=\"[a-z0-9]+\"", "");
    for (String word :
        markup
            .replaceAll("\\s*(<[^<>]+>)\\s*", " $1 ")
            .replaceAll("</?tbody>", " ")
            .strip()
            .split("\\s+")) {
      if (!ADDED.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static JsonNode pairs(JsonNode flat) {
    var object = new ObjectMapper().createObjectNode();
    for (int i = 0; i + 1 < flat.size(); i += 2) {
      object.set(flat.path(i).asText(), flat.path(i + 1));
    }
    return object;
  }

  /** The one deliberate difference: the post tool's path before the user's own id. */
  @Test
  void lastOfTwoIdsWins() {
    server
        .http()
        .post(
            "/update/extract",
            "text/plain",
            "Text.".getBytes(StandardCharsets.UTF_8),
            "literal.id",
            "/path/x.txt",
            "literal.id",
            "doc1",
            "uprefix",
            "ignored_",
            "commit",
            "true")
        .ok();
    JsonNode docs = server.http().json("/select", "q", "id:doc1").path("response").path("docs");
    assertEquals("doc1", docs.path(0).path("id").asText());
  }
}
