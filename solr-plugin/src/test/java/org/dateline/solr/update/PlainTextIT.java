package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text, files and atomic updates on {@code /update} of the shipped configset. */
class PlainTextIT {
  @TempDir static Path home;
  static SolrServer solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SolrServer.start(home);
  }

  @AfterAll
  static void down() throws Exception {
    solr.close();
  }

  @BeforeEach
  void empty() {
    solr.http().index("{\"delete\":{\"query\":\"*:*\"}}");
  }

  private static final String BODY =
      "Nineteen people were arrested in Almaty on Thursday, police said. "
          + "At least 12 officers were killed and 353 injured, according to city officials.";

  @Test
  void taggedOnUpdate() {
    solr.http().index("[{\"id\":\"a\",\"title\":\"Unrest\",\"body\":\"" + BODY + "\"}]");
    JsonNode doc = doc("a");
    assertEquals("en", doc.path("language").asText());
    assertTrue(values(doc, "place").contains("Almaty"), doc.toString());
    assertTrue(values(doc, "claim_kind").containsAll(List.of("killed", "injured")), doc.toString());
    assertEquals(12.0, doc.path("claim_killed_min").path(0).asDouble());
    assertEquals(2, doc.path("ruleset").size());
  }

  @Test
  void anotherSpellingFinds() {
    solr.http()
        .index(
            "[{\"id\":\"en\",\"body\":\"Kassym-Jomart Tokayev spoke.\"},"
                + "{\"id\":\"ru\",\"body\":\"Касым-Жомарт Токаев выступил с речью.\"}]");
    JsonNode found =
        solr.http().json("/select", "q", "Tokaïev", "facet", "true", "facet.field", "person");
    assertEquals(2, found.path("response").path("numFound").asInt(), found.toString());
    JsonNode persons = found.path("facet_counts").path("facet_fields").path("person");
    assertEquals(2, persons.size(), persons.toString());
  }

  @Test
  void fileInBase64() {
    String html =
        "<html><head><title>Clashes in Almaty</title></head><body><article><h1>Clashes in Almaty</h1><p>"
            + BODY
            + "</p><p>The curfew in Kazakhstan was extended by the government on the same day, a spokesman added.</p></article></body></html>";
    String raw = Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8));
    solr.http().index("[{\"id\":\"f\",\"resource_name\":\"a.html\",\"raw\":\"" + raw + "\"}]");
    JsonNode doc = doc("f");
    assertEquals("ok", doc.path("extract_status").asText());
    assertEquals("Clashes in Almaty", doc.path("title").asText());
    assertFalse(doc.has("raw"));
    assertTrue(values(doc, "place").contains("Almaty"), doc.toString());
  }

  private static JsonNode doc(String id) {
    return solr.http().json("/select", "q", "id:" + id).path("response").path("docs").path(0);
  }

  private static List<String> values(JsonNode doc, String field) {
    List<String> values = new ArrayList<>();
    doc.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
