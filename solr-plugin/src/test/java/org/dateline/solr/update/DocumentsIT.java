package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Index;
import org.dateline.solr.test.LogLines;
import org.dateline.solr.test.NewsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plain text, files, atomic updates and nested documents on {@code /update} as shipped. */
class DocumentsIT {
  private static final String BODY =
      "Nineteen people were arrested in Kazakhstan on Thursday, police said. "
          + "At least 12 officers were killed and 353 injured, according to city officials.";

  @RegisterExtension static final NewsServer SERVER = NewsServer.shipped();
  static Http solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SERVER.http();
  }

  @BeforeEach
  void empty() {
    solr.index("{\"delete\":{\"query\":\"*:*\"}}");
  }

  @Test
  void plainTextIsTagged() {
    solr.index("[{\"id\":\"a\",\"title\":\"Unrest\",\"body\":\"" + BODY + "\"}]");
    JsonNode doc = doc("a");
    assertEquals("en", doc.path("language").asText());
    assertEquals(List.of("Kazakhstan"), values(doc, "place"), doc.toString());
    assertEquals(List.of("0/Kazakhstan"), values(doc, "place_path"));
    assertTrue(values(doc, "claim_kind").containsAll(List.of("killed", "injured")), doc.toString());
    assertEquals(List.of("12.0"), values(doc, "claim_killed_min"));
    assertFalse(doc.has("claim_killed_max"), "at least 12 has no upper bound");
    assertTrue(doc.path("claims_json").asText().startsWith("[{\"kind\":"));
    assertEquals(2, doc.path("ruleset").size());
    assertFalse(doc.has("extract_status"), "nothing was extracted");
  }

  @Test
  void oneNameWhateverTheSpelling() {
    solr.index(
        "[{\"id\":\"en\",\"body\":\"Kassym-Jomart Tokayev spoke.\"},"
            + "{\"id\":\"ru\",\"body\":\"Касым-Жомарт Токаев выступил с речью в столице.\"},"
            + "{\"id\":\"de\",\"body\":\"Kassym-Schomart Tokajew sprach.\"}]");
    JsonNode found = solr.json("/select", "q", "Tokaïev", "facet", "true", "facet.field", "person");
    assertEquals(3, found.path("response").path("numFound").asInt(), found.toString());
    JsonNode person = found.path("facet_counts").path("facet_fields").path("person");
    assertEquals(2, person.size(), "one value and its count: " + person);
    assertEquals(3, person.path(1).asInt());
  }

  @Test
  void fileInBase64() {
    String html =
        "<html><head><title>Clashes</title></head><body><article><h1>Clashes reported</h1><p>"
            + BODY
            + "</p><p>The curfew was extended by the government on the same day, a spokesman added"
            + " in a short statement.</p></article></body></html>";
    solr.index(
        "[{\"id\":\"f\",\"resource_name\":\"a.html\",\"title\":\"Given\",\"raw\":\""
            + Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8))
            + "\"}]");
    JsonNode doc = doc("f");
    assertEquals("ok", doc.path("extract_status").asText(), doc.toString());
    assertEquals("Given", doc.path("title").asText(), "what the sender fills in stays");
    assertTrue(doc.path("body").asText().contains("Nineteen people"));
    assertEquals("text/html", doc.path("content_type").asText());
    assertFalse(doc.has("raw") || doc.has("resource_name"));
    assertEquals(List.of("Kazakhstan"), values(doc, "place"));
  }

  @Test
  void unreadableFileIsIndexedWithReason() {
    JsonNode answer =
        solr.index(
            "[{\"id\":\"good\",\"body\":\"Calm in Kazakhstan.\"},"
                + "{\"id\":\"bad\",\"resource_name\":\"x.pdf\",\"raw\":\"JVBERi0xLjQKZ2FyYmFnZQ==\"},"
                + "{\"id\":\"worse\",\"raw\":\"§§§\"},"
                + "{\"id\":\"last\",\"body\":\"Calm in Russia.\"}]");
    JsonNode warnings = answer.path("responseHeader").path("warnings");
    assertEquals(2, warnings.size(), answer.toString());
    assertTrue(warnings.path(0).asText().contains("'bad': x.pdf could not be read"));
    assertEquals(4, count("*:*"));
    assertEquals("failed", doc("bad").path("extract_status").asText());
    assertFalse(values(doc("bad"), "extract_reason").isEmpty());
    assertEquals("failed", doc("worse").path("extract_status").asText());
  }

  @Test
  void newBodyIsTaggedAgain() {
    solr.index("[{\"id\":\"a\",\"title\":\"In Kazakhstan\",\"body\":\"" + BODY + "\"}]");
    solr.index(
        "[{\"id\":\"a\",\"body\":{\"set\":\"In Russia 7 people were injured, police said.\"}}]");
    JsonNode doc = doc("a");
    assertEquals("In Kazakhstan", doc.path("title").asText());
    assertTrue(
        values(doc, "place").containsAll(List.of("Kazakhstan", "Russia")), "title and new body");
    assertEquals(List.of("injured"), values(doc, "claim_kind"), doc.toString());
    assertEquals(List.of("7.0"), values(doc, "claim_injured_min"));
    assertFalse(doc.has("claim_killed_min"), "the old kind is gone");
    assertEquals(1, claims("c_article:a"), "so are its children");
  }

  @Test
  void partialUpdateLeavesTagsAlone() {
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    int claims = claims("c_article:a");
    solr.index("[{\"id\":\"a\",\"desk_s\":{\"set\":\"foreign\"},\"views_i\":{\"inc\":3}}]");
    JsonNode doc = doc("a");
    assertEquals("foreign", doc.path("desk_s").asText());
    assertEquals(3, doc.path("views_i").asInt());
    assertEquals(List.of("Kazakhstan"), values(doc, "place"));
    assertEquals(claims, claims("c_article:a"));
    assertTrue(claims > 1);
  }

  @Test
  void counterIsChangedInPlace() {
    solr.index("[{\"id\":\"a\",\"clicks_counter\":0,\"body\":\"" + BODY + "\"}]");
    JsonNode before = doc("a");
    int claims = claims("c_article:a");
    Index index = Index.of(solr);
    solr.index("[{\"id\":\"a\",\"clicks_counter\":{\"inc\":2}}]");
    solr.index("[{\"id\":\"a\",\"clicks_counter\":{\"inc\":1}}]");
    assertEquals(index, Index.of(solr), "no document was written anew");
    JsonNode after = doc("a");
    assertEquals(3, after.path("clicks_counter").asInt(), after.toString());
    for (String field : List.of("place", "claim", "claims_json", "mentions", "ruleset", "body")) {
      assertEquals(before.path(field), after.path(field), field);
    }
    assertEquals(claims, claims("c_article:a"));
  }

  @Test
  void xmlAndCsvAreTagged() {
    solr.post(
            "/update",
            "text/xml",
            ("<add><doc><field name=\"id\">x</field><field name=\"body\">"
                    + BODY
                    + "</field></doc></add>")
                .getBytes(StandardCharsets.UTF_8))
        .ok();
    solr.post(
            "/update",
            "text/csv",
            ("id,body\nc,\"" + BODY + "\"\n").getBytes(StandardCharsets.UTF_8),
            "commit",
            "true")
        .ok();
    for (String id : List.of("x", "c")) {
      assertEquals(List.of("Kazakhstan"), values(doc(id), "place"), id);
      assertEquals(List.of("12.0"), values(doc(id), "claim_killed_min"), id);
    }
  }

  @Test
  void shippedTolerantChainReportsBadOnesById() {
    JsonNode answer =
        solr.index(
            "[{\"id\":\"1\",\"body\":\"Calm in Kazakhstan.\"},"
                + "{\"id\":\"2\",\"body\":\"Calm in Russia.\",\"published\":\"someday\"},"
                + "{\"id\":\"3\",\"body\":\"Calm in Poland.\"}]",
            "update.chain",
            "tolerant");
    JsonNode errors = answer.path("responseHeader").path("errors");
    assertEquals(1, errors.size(), answer.toString());
    assertEquals("2", errors.path(0).path("id").asText());
    assertEquals(List.of("Poland"), values(doc("3"), "place"));
    assertEquals(2, count("*:*"));
  }

  @Test
  void aMappedFileIsReadOnce() throws Exception {
    try (LogLines lines = LogLines.of("org.dateline.extract.isolation")) {
      solr.post(
              "/update/extract",
              "text/html",
              ("<html><head><title>Clashes</title><meta name='desk' content='foreign'></head><body>"
                      + "<h1>Clashes reported</h1><p>"
                      + BODY
                      + "</p></body></html>")
                  .getBytes(StandardCharsets.UTF_8),
              "literal.id",
              "m",
              "fmap.desk",
              "desk_s",
              "commit",
              "true")
          .ok();
      assertEquals(1, lines.matching("Read .*").size());
    }
    JsonNode doc = doc("m");
    assertEquals("foreign", doc.path("desk_s").asText(), doc.toString());
    assertEquals("html", doc.path("extract_parser").asText());
    assertEquals(List.of("Kazakhstan"), values(doc, "place"));
  }

  @Test
  void anUnreadableMappedFileIsIndexedWithReason() {
    solr.post(
            "/update/extract",
            "application/pdf",
            "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8),
            "literal.id",
            "m",
            "fmap.Author",
            "desk_s",
            "commit",
            "true")
        .ok();
    assertEquals("failed", doc("m").path("extract_status").asText());
  }

  @Test
  void claimIdsStayOverReindexing() {
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    List<String> before = claimIds();
    solr.index("[{\"id\":\"a\",\"body\":\"A new first line came in.\\n\\n" + BODY + "\"}]");
    assertEquals(before, claimIds());
    assertFalse(before.isEmpty());
  }

  @Test
  void onlyTheRootIsTagged() {
    solr.index(
        "[{\"id\":\"a\",\"body\":\"Calm in Kazakhstan.\","
            + "\"comments\":[{\"id\":\"a/1\",\"body\":\"I was in Russia, 5 people died.\"}]}]");
    assertEquals(List.of("Kazakhstan"), values(doc("a"), "place"));
    JsonNode comment =
        solr.json("/select", "q", "id:\"a/1\"", "articles", "*:*").path("response").path("docs");
    assertEquals(1, comment.size());
    assertFalse(comment.path(0).has("place"));
  }

  @Test
  void childrenAreHiddenAndShown() {
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    assertEquals(1, count("*:*"));
    JsonNode claims = solr.json("/claims", "fq", "c_kind:killed", "fl", "*");
    JsonNode first = claims.path("response").path("docs").path(0);
    assertEquals(12.0, first.path("c_min").asDouble(), claims.toString());
    assertEquals("a", first.path("c_article").asText());
  }

  @Test
  void overwriteDeleteAndAddAgain() {
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    int claims = claims("*:*");
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    assertEquals(1, count("*:*"));
    assertEquals(claims, claims("*:*"));
    solr.index("{\"delete\":[\"a\"]}");
    assertEquals(0, count("*:*"));
    assertEquals(0, claims("*:*"));
    solr.index("[{\"id\":\"a\",\"body\":\"" + BODY + "\"}]");
    assertEquals(claims, claims("*:*"));
  }

  @Test
  void commitWithinIsKept() throws Exception {
    solr.postJson(
            "/update", "[{\"id\":\"w\",\"body\":\"Calm in Kazakhstan.\"}]", "commitWithin", "50")
        .ok();
    for (int i = 0; i < 100 && count("id:w") == 0; i++) {
      Thread.sleep(50);
    }
    assertEquals(1, count("id:w"));
  }

  private static int count(String query) {
    return solr.json("/select", "q", query, "rows", "0").path("response").path("numFound").asInt();
  }

  private static int claims(String query) {
    return solr.json("/claims", "fq", query, "rows", "0").path("response").path("numFound").asInt();
  }

  private static List<String> claimIds() {
    List<String> ids = new ArrayList<>();
    solr.json("/claims", "fl", "id", "rows", "100", "sort", "id asc")
        .path("response")
        .path("docs")
        .forEach(doc -> ids.add(doc.path("id").asText()));
    return ids;
  }

  private static JsonNode doc(String id) {
    return solr.json("/select", "q", "id:" + id).path("response").path("docs").path(0);
  }

  private static List<String> values(JsonNode doc, String field) {
    List<String> values = new ArrayList<>();
    doc.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
