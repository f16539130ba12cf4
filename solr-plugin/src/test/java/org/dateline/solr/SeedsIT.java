package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.NewsServer;
import org.dateline.solr.test.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every seed file through the configset as shipped, over HTTP; then what a reader would ask. */
class SeedsIT {
  @RegisterExtension static final NewsServer SERVER = NewsServer.shipped();
  static Http solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SERVER.http();
    Seeds.index(solr);
  }

  @Test
  void everyFileIsReadWhole() throws Exception {
    JsonNode found =
        solr.json("/select", "q", "*:*", "rows", "100", "fl", "id,extract_*,title,body");
    assertTrue(found.path("response").path("numFound").asInt() >= Seeds.files().size());
    for (JsonNode doc : found.path("response").path("docs")) {
      assertEquals("ok", doc.path("extract_status").asText(), doc.toString());
      assertFalse(doc.path("title").asText().isBlank(), doc.path("id").asText());
      assertTrue(doc.path("body").asText().length() > 100, doc.path("id").asText());
    }
  }

  @Test
  void oneFacetValuePerEntity() {
    Map<String, Integer> persons = facet("person");
    long tokayevs = persons.keySet().stream().filter(name -> name.contains("Tok")).count();
    assertEquals(1, tokayevs, persons.toString());
    assertTrue(persons.getOrDefault("Kassym-Jomart Tokayev", 0) >= 12, persons.toString());
    Map<String, Integer> places = facet("place");
    assertTrue(places.getOrDefault("Kazakhstan", 0) > 5, places.toString());
    assertTrue(places.containsKey("Almaty"), places.toString());
    assertFalse(facet("claim_kind").isEmpty());
  }

  @Test
  void oneSpellingFindsTheOthers() {
    int all = hits("Токаев");
    assertTrue(all >= 8, "found in " + all);
    for (String spelling : new String[] {"Tokayev", "Tokaïev", "Tokajew", "Tokaev", "Тоқаев"}) {
      assertEquals(all, hits(spelling), spelling);
    }
  }

  @Test
  void anEntityIsFilteredUnderAnySpelling() {
    int articles = facet("person").get("Kassym-Jomart Tokayev");
    for (String spelling :
        new String[] {"Tokaïev", "Токаев", "Kassym-Jomart Tokayev", "Тоқаевтың"}) {
      assertEquals(articles, filtered("{!entity type=person}" + spelling), spelling);
    }
    assertEquals(facet("place").get("Astana"), filtered("{!entity type=place}Nour-Sultan"));
    assertEquals(0, filtered("{!entity type=place}Tokayev"));
  }

  @Test
  void otherSpellingIsHighlighted() {
    JsonNode found =
        solr.json("/select", "q", "Tokaïev", "hl", "true", "fq", "language:ru", "rows", "1");
    String highlighted = found.path("highlighting").toString();
    assertTrue(highlighted.contains("<em>Токаев"), highlighted);
  }

  private static int filtered(String filter) {
    return solr.json("/select", "q", "*:*", "fq", filter, "rows", "0")
        .path("response")
        .path("numFound")
        .asInt();
  }

  private static int hits(String query) {
    return solr.json("/select", "q", query, "rows", "0").path("response").path("numFound").asInt();
  }

  private static Map<String, Integer> facet(String field) {
    JsonNode pairs =
        solr.json(
                "/select",
                "rows",
                "0",
                "facet",
                "true",
                "facet.field",
                field,
                "facet.limit",
                "-1",
                "facet.mincount",
                "1")
            .path("facet_counts")
            .path("facet_fields")
            .path(field);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      counts.put(pairs.path(i).asText(), pairs.path(i + 1).asInt());
    }
    return counts;
  }
}
