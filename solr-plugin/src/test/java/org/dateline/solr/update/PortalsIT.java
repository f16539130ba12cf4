package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Seeds;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each profile on a schema of its portal's shape: the fields of the public schema that the profile
 * writes to, with their stored, indexed, docValues and multi-valued settings ({@code
 * portals/*.xml}).
 */
class PortalsIT {
  private static final String TEXT = "At least 12 people were killed in Kazakhstan, police said.";

  private enum Portal {
    SOLR("title_t", "body_t", "place_ss", "place_path_ss", "0/Kazakhstan", "claim_killed_min_ds"),
    BLACKLIGHT(
        "title_tesim",
        "body_tesim",
        "place_ssim",
        "place_path_ssim",
        "Kazakhstan",
        "claim_killed_min_dbtsim"),
    DRUPAL(
        "tm_X3b_en_title",
        "tm_X3b_en_body",
        "sm_place",
        "sm_place_path",
        "0/Kazakhstan",
        "pm_claim_killed_min"),
    TYPO3(
        "title",
        "content",
        "place_stringM",
        "place_path_stringM",
        "0-Kazakhstan/",
        "claim_killed_min_doubleM"),
    VUFIND("title", "fulltext", "place_str_mv", "place_path_str_mv", "0/Kazakhstan/", null);

    private final String title;
    private final String body;
    private final String place;
    private final String path;
    private final String country;
    private final String killed;

    Portal(String title, String body, String place, String path, String country, String killed) {
      this.title = title;
      this.body = body;
      this.place = place;
      this.path = path;
      this.country = country;
      this.killed = killed;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** A document as the portal itself would send it; TYPO3 requires fields of its own. */
    String document() {
      return "[{\"id\":\"1\",\""
          + title
          + "\":\"Unrest\",\""
          + body
          + "\":\""
          + TEXT
          + (this == TYPO3 ? "\",\"appKey\":\"EXT:solr\",\"type\":\"pages" : "")
          + "\"}]";
    }
  }

  @TempDir static Path home;
  @TempDir static Path confs;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    for (Portal portal : Portal.values()) {
      SolrServer.addCore(home, portal.label(), conf(portal));
    }
    server = SolrServer.start(home, Configsets.test("plain"));
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  private static Path conf(Portal portal) throws Exception {
    Path conf = Files.createDirectories(confs.resolve(portal.label()));
    try (InputStream schema =
        PortalsIT.class.getResourceAsStream("/portals/" + portal.label() + ".xml")) {
      Files.copy(schema, conf.resolve("schema.xml"));
    }
    String processor =
        "<processor class=\"org.dateline.solr.update.%sUpdateProcessorFactory\">"
            + "<str name=\"profile\">"
            + portal.label()
            + "</str></processor>";
    Files.writeString(
        conf.resolve("solrconfig.xml"),
        "<config><luceneMatchVersion>9.12</luceneMatchVersion>"
            + "<schemaFactory class=\"ClassicIndexSchemaFactory\"/>"
            + "<updateHandler class=\"solr.DirectUpdateHandler2\"/>"
            + "<requestHandler name=\"/select\" class=\"solr.SearchHandler\"/>"
            + "<requestHandler name=\"/update/extract\""
            + " class=\"org.dateline.solr.handler.ArticleExtractionHandler\">"
            + "<lst name=\"defaults\"><bool name=\"article\">true</bool></lst></requestHandler>"
            + "<updateRequestProcessorChain name=\"portal\" default=\"true\">"
            + String.format(Locale.ROOT, processor, "ArticleExtraction")
            + String.format(Locale.ROOT, processor, "EntityTagging")
            + String.format(Locale.ROOT, processor, "ClaimTagging")
            + "<processor class=\"solr.RunUpdateProcessorFactory\"/>"
            + "</updateRequestProcessorChain></config>");
    return conf;
  }

  private static JsonNode facets(Portal portal) {
    return server
        .core(portal.label())
        .json(
            "/select",
            "q",
            "*:*",
            "facet",
            "true",
            "facet.mincount",
            "1",
            "facet.field",
            portal.place,
            "facet.field",
            portal.path)
        .path("facet_counts")
        .path("facet_fields");
  }

  @ParameterizedTest
  @EnumSource(Portal.class)
  void facetsUnderThePortalsNames(Portal portal) {
    Http solr = server.core(portal.label());
    solr.index("{\"delete\":{\"query\":\"*:*\"}}");
    solr.index(portal.document());
    JsonNode facets = facets(portal);
    assertEquals("[\"Kazakhstan\",1]", facets.path(portal.place).toString(), facets.toString());
    assertEquals(
        "[\"" + portal.country + "\",1]", facets.path(portal.path).toString(), facets.toString());
    if (portal.killed != null) {
      JsonNode hit = solr.json("/select", "q", portal.killed + ":[10 TO 20]");
      assertEquals(1, hit.path("response").path("numFound").asInt(), hit.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Portal.class)
  void aRawFileBecomesAnArticle(Portal portal) throws Exception {
    Http solr = server.core(portal.label());
    solr.index("{\"delete\":{\"query\":\"*:*\"}}");
    Path page = Seeds.files().get(0);
    List<String> params = new ArrayList<>(List.of("literal.id", "page", "commit", "true"));
    if (portal == Portal.TYPO3) {
      params.addAll(List.of("literal.appKey", "EXT:solr", "literal.type", "file"));
    }
    solr.post(
            "/update/extract", "text/html", Files.readAllBytes(page), params.toArray(new String[0]))
        .ok();
    String published = FieldNames.of(profile(portal)).get(NewsField.PUBLISHED);
    JsonNode hit = solr.json("/select", "q", published + ":[2022-01-01T00:00:00Z TO *]");
    assertEquals(1, hit.path("response").path("numFound").asInt(), hit.toString());
    // Drupal's text fields carry a language; what is written is of none.
    String body = FieldNames.of(profile(portal)).get(NewsField.BODY);
    JsonNode word = solr.json("/select", "q", body + ":mangystau", "rows", "0");
    assertEquals(1, word.path("response").path("numFound").asInt(), word.toString());
    String places = facets(portal).path(portal.place).toString();
    assertTrue(places.contains("\"Kazakhstan\",1"), places);
  }

  /** What would be lost silently: a field that only the catch-all of the schema takes. */
  @ParameterizedTest
  @EnumSource(Portal.class)
  void everyFieldHasAPlaceInTheSchema(Portal portal) {
    Http solr = server.core(portal.label());
    for (NewsField field : NewsField.values()) {
      String name = FieldNames.of(profile(portal)).get(field);
      if (name == null) {
        continue;
      }
      JsonNode there =
          solr.json("/schema/fields/" + name, "includeDynamic", "true", "showDefaults", "true")
              .path("field");
      String message = field + " as " + name + ": " + there;
      assertTrue(there.path("indexed").asBoolean() || there.path("stored").asBoolean(), message);
      switch (field.kind()) {
        case STRINGS -> {
          assertTrue(there.path("multiValued").asBoolean(), message);
          assertTrue(
              there.path("indexed").asBoolean() || there.path("docValues").asBoolean(), message);
        }
        case DATE -> assertTrue(there.path("type").asText().endsWith("date"), message);
        case JSON -> assertFalse(there.path("indexed").asBoolean(), message);
        default -> {}
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Portal.class)
  void nothingElseIsWritten(Portal portal) {
    Http solr = server.core(portal.label());
    solr.index(portal.document());
    JsonNode doc =
        solr.json("/select", "q", "id:1", "fl", "*").path("response").path("docs").path(0);
    assertTrue(doc.size() > 0);
    doc.fieldNames()
        .forEachRemaining(name -> assertTrue(!name.equals("place") && !name.equals("claim"), name));
  }

  private static Profile profile(Portal portal) {
    return Profile.valueOf(portal.name());
  }
}
