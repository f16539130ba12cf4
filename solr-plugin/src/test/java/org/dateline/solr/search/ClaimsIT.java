package org.dateline.solr.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.NewsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The question nobody else answers, over HTTP. */
class ClaimsIT {
  @RegisterExtension static final NewsServer SERVER = NewsServer.shipped();
  static Http solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SERVER.http();
    solr.index(
        "["
            + doc(
                "a",
                "2022-01-05",
                "At least 8 police officers were killed in Kazakhstan, the ministry said.")
            + ","
            + doc(
                "b",
                "2022-01-06",
                "18 police officers were killed in Kazakhstan, city officials said.")
            + ","
            + doc(
                "copy",
                "2022-01-07",
                "18 police officers were killed in Kazakhstan, city officials said.")
            + ","
            + doc("c", "2022-01-08", "Dozens of protesters were killed in Russia, a doctor said.")
            + ","
            + doc("d", "2022-01-08", "353 police officers were injured in Kazakhstan.")
            + "]");
  }

  private static String doc(String id, String day, String text) {
    return "{\"id\":\""
        + id
        + "\",\"published\":\""
        + day
        + "T00:00:00Z\",\"source\":\"Courier\","
        + "\"title\":\"Report "
        + id
        + "\",\"body\":\""
        + text
        + "\"}";
  }

  @Test
  void killedOfficersByDayAndSource() {
    JsonNode report =
        solr.json("/claims", "kind", "killed", "subject", "security_forces").path("report");
    assertEquals(3, report.path("claims").asInt(), report.toString());
    assertEquals(2, report.path("reports").asInt(), "the copy counts once");
    assertEquals(8, report.path("low").asInt());
    assertEquals(13, report.path("median").asInt());
    assertEquals(18, report.path("high").asInt());
    assertEquals("2022-01-05", report.path("by_day").path(0).path("day").asText());
    assertEquals("2022-01-06", report.path("by_day").path(1).path("day").asText());
    JsonNode figure = report.path("by_day").path(1).path("figures").path(0);
    assertTrue(figure.path("sentence").asText().startsWith("18 police officers"));
    assertEquals("copy", figure.path("also_in").path(0).asText());
    assertEquals("Report b", figure.path("title").asText());
    assertEquals(2, report.path("by_source").size());
  }

  @Test
  void filteredByPlaceAndPeriod() {
    assertEquals(4, claims("place", "Kazakhstan"), "by name");
    assertEquals(1, claims("place", "Russia"));
    assertEquals(4, claims("place", "0/Kazakhstan"), "by path");
    assertEquals(4, claims("place", "Q232"), "by id");
    assertEquals(1, claims("to", "2022-01-05"));
    assertEquals(2, claims("from", "2022-01-08"));
    assertEquals(2, claims("from", "2022-01-06", "to", "2022-01-07"));
    assertEquals(0, claims("place", "x\" OR *:*"), "values are no syntax");
  }

  @Test
  void vagueWordsByPolicy() {
    JsonNode wide = solr.json("/claims", "place", "Russia").path("report");
    assertEquals(120, wide.path("high").asInt(), wide.toString());
    JsonNode lower = solr.json("/claims", "place", "Russia", "vagueness", "lower").path("report");
    assertEquals(12, lower.path("high").asInt());
  }

  @Test
  void rangesByOverlap() {
    JsonNode ranges =
        solr.json("/claims", "kind", "killed", "ranges", "0,10,100").path("report").path("ranges");
    // At least 8: all three; 18: the second; dozens, 12 to 120: the last two.
    assertEquals(1, ranges.path(0).path("articles").asInt(), ranges.toString());
    assertEquals(3, ranges.path(1).path("articles").asInt());
    assertEquals(2, ranges.path(2).path("articles").asInt());
  }

  @Test
  void articlesByTheirClaims() {
    assertEquals(2, articles("{!claims kind=killed min=18 max=18 place=Kazakhstan to=2022-01-06}"));
    assertEquals(3, articles("{!claims kind=killed max=20 place=Kazakhstan}"));
    assertEquals(2, articles("{!claims kind=killed min=100}"), "open and vague reach up there");
    assertEquals(1, articles("{!claims kind=injured}"));
    JsonNode facet =
        solr.postJson(
                "/query",
                "{\"query\":\"*:*\",\"limit\":0,\"facet\":{\"b\":{\"type\":\"query\","
                    + "\"q\":\"{!claims kind=killed min=10 max=99}\"}}}")
            .ok()
            .json();
    assertEquals(4, facet.path("facets").path("b").path("count").asInt(), facet.toString());
  }

  @Test
  void badParametersAreNamed() {
    Http.Answer answer = solr.get("/claims", "from", "yesterday");
    assertEquals(400, answer.status());
    assertTrue(answer.body().contains("parameter 'from' is 'yesterday', allowed is a day"));
    assertEquals(400, solr.get("/claims", "vagueness", "much").status());
    assertEquals(400, solr.get("/claims", "ranges", "10,5").status());
    assertEquals(400, solr.get("/claims", "figures", "-1").status());
    assertEquals(400, solr.get("/select", "q", "*:*", "fq", "{!claims min=x}").status());
  }

  @Test
  void saysWhenItReadNotAll() {
    JsonNode report = solr.json("/claims", "rows", "1").path("report");
    assertTrue(report.path("incomplete").asText().contains("read 1 of 5"), report.toString());
  }

  private static int claims(String... params) {
    return solr.json("/claims", params).path("response").path("numFound").asInt();
  }

  private static int articles(String query) {
    return solr.json("/select", "q", "*:*", "fq", query).path("response").path("numFound").asInt();
  }
}
