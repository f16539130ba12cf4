package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Seeds;
import org.dateline.solr.test.SolrCluster;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes, two shards, two replicas: the same answers as one node, each file parsed once. */
class CloudIT {
  private static final String[] FACETS = {
    "person",
    "place",
    "organisation",
    "entity_id",
    "place_path",
    "claim",
    "claim_kind",
    "claim_kind_subject",
    "claim_source",
    "language",
    "extract_status"
  };

  @TempDir static Path home;
  @TempDir static Path cloudHome;
  static SolrServer single;
  static SolrCluster cloud;

  @BeforeAll
  static void up() throws Exception {
    cloud = SolrCluster.start(cloudHome, Configsets.news(), 2, 2, 2);
    single = SolrServer.start(home);
    Seeds.index(single.http());
    Seeds.index(cloud.http(0));
  }

  @AfterAll
  static void down() throws Exception {
    single.close();
    cloud.close();
  }

  @Test
  void sameFacetsAsOneNode() {
    for (String field : FACETS) {
      JsonNode expected = facet(single.http(), field);
      assertTrue(expected.path("buckets").size() > 0, field);
      for (int node = 0; node < 2; node++) {
        assertEquals(expected, facet(cloud.http(node), field), field + " on node " + node);
      }
    }
  }

  @Test
  void sameClaims() {
    JsonNode expected = claims(single.http());
    assertTrue(expected.path("count").asInt() > 20, expected.toString());
    assertEquals(expected, claims(cloud.http(1)));
  }

  @Test
  void replicasAgree() {
    // The same documents on both replicas of each shard, whichever is asked.
    for (int i = 0; i < 6; i++) {
      assertEquals(facet(single.http(), "claim"), facet(cloud.http(i % 2), "claim"));
    }
  }

  @Test
  void atomicUpdateThroughTheOtherNode() {
    Http solr = cloud.http(1);
    solr.index(
        "[{\"id\":\"atomic\",\"title\":\"In Kazakhstan\",\"body\":\"12 people were killed.\"}]");
    cloud
        .http(0)
        .index("[{\"id\":\"atomic\",\"body\":{\"set\":\"In Russia 7 people were injured.\"}}]");
    JsonNode doc = solr.json("/select", "q", "id:atomic").path("response").path("docs").path(0);
    assertEquals("[\"injured\"]", doc.path("claim_kind").toString(), doc.toString());
    assertEquals(2, doc.path("place").size(), "title as stored, body as sent: " + doc);
    solr.index("{\"delete\":[\"atomic\"]}");
  }

  private static JsonNode facet(Http solr, String field) {
    return solr.postJson(
            "/query",
            "{\"query\":\"*:*\",\"limit\":0,\"facet\":{\"f\":{\"type\":\"terms\",\"field\":\""
                + field
                + "\",\"limit\":-1,\"sort\":\"index asc\"}}}")
        .ok()
        .json()
        .path("facets")
        .path("f");
  }

  private static JsonNode claims(Http solr) {
    return solr.json(
            "/claims",
            "rows",
            "0",
            "json.facet",
            "{kinds:{type:terms,field:c_kind,limit:-1,sort:'index asc',"
                + "facet:{low:'min(c_min)',high:'max(c_max)'}}}")
        .path("facets");
  }
}
