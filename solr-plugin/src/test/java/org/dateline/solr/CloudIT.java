package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Feeds;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.LogLines;
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
  static LogLines work;

  @BeforeAll
  static void up() throws Exception {
    cloud = SolrCluster.start(cloudHome, Configsets.news(), 2, 2, 2);
    single = SolrServer.start(home);
    Seeds.index(single.http());
    try (LogLines lines = LogLines.of("org.dateline")) {
      Seeds.index(cloud.http(0));
      work = lines;
    }
  }

  @AfterAll
  static void down() throws Exception {
    single.close();
    cloud.close();
  }

  @Test
  void eachFileIsReadAndEachArticleTaggedOnce() throws Exception {
    // Both nodes with all four cores log into this process.
    assertEquals(Seeds.files().size(), work.matching("Read .* bytes in .*").size());
    int articles = count(cloud.http(0), "*:*");
    assertTrue(articles > Seeds.files().size(), "a feed gives several articles: " + articles);
    assertEquals(articles, work.matching("Document '.*': entities tagged").size());
    assertEquals(articles, work.matching("Document '.*': claims tagged").size());
  }

  @Test
  void bothReplicasHoldEveryDocument() {
    JsonNode shards =
        cloud
            .admin(0)
            .json("/admin/collections", "action", "CLUSTERSTATUS", "collection", "news")
            .path("cluster")
            .path("collections")
            .path("news")
            .path("shards");
    int total = 0;
    for (JsonNode shard : shards) {
      Set<Integer> counts = new TreeSet<>();
      for (JsonNode replica : shard.path("replicas")) {
        Http core =
            new Http(replica.path("base_url").asText() + "/" + replica.path("core").asText());
        counts.add(
            core.json("/select", "q", "*:*", "articles", "*:*", "rows", "0", "distrib", "false")
                .path("response")
                .path("numFound")
                .asInt());
      }
      assertEquals(1, counts.size(), "the replicas of a shard differ: " + counts);
      total += counts.iterator().next();
    }
    assertEquals(
        count(single.http(), "*:*", "articles", "*:*"), total, "articles and claims together");
  }

  @Test
  void aShorterFeedLeavesNothingBehind() {
    Http solr = cloud.http(1);
    assertEquals(Set.of("f!1", "f!2", "f!3"), feed(solr, "one", "two", "three"));
    assertEquals(Set.of("f!1", "f!2"), feed(cloud.http(0), "one", "two"));
    assertEquals(Set.of("f"), feed(solr, "one"));
    assertEquals(Set.of("f!1", "f!2"), feed(solr, "one", "two"));
    solr.index("{\"delete\":[\"f!1\",\"f!2\"]}");
    assertEquals(count(single.http(), "*:*"), count(solr, "*:*"));
  }

  /** Newer entries push the others down; those that are pushed out are articles all the same. */
  @Test
  void anEntryWithAnAddressKeepsItsId() {
    Http solr = cloud.http(1);
    feed(solr, "one", "two"); // before its entries had addresses
    Set<String> first = send(solr, Feeds.linkedRss("two", "one"));
    assertEquals(2, first.size(), first.toString());
    String two = id(solr, "Report two");
    Set<String> second = send(solr, Feeds.linkedRss("three", "two"));
    assertEquals(3, second.size(), second.toString());
    assertTrue(second.containsAll(first));
    assertEquals(two, id(solr, "Report two"));
    assertEquals(second, send(cloud.http(0), Feeds.linkedRss("three")));
    solr.index("{\"delete\":{\"query\":\"{!prefix f=id}f!\"}}");
  }

  private static String id(Http solr, String title) {
    JsonNode docs =
        solr.json("/select", "q", "title:\"" + title + "\"", "fq", "{!prefix f=id}f!", "fl", "id")
            .at("/response/docs");
    assertEquals(1, docs.size(), docs.toString());
    return docs.get(0).path("id").asText();
  }

  /** Sends a feed and tells the ids that are there afterwards. */
  private static Set<String> feed(Http solr, String... titles) {
    return send(solr, Feeds.rss(titles));
  }

  private static Set<String> send(Http solr, byte[] feed) {
    solr.post(
            "/update/extract",
            "application/rss+xml",
            feed,
            "literal.id",
            "f",
            "resource.name",
            "f.xml",
            "commit",
            "true")
        .ok();
    Set<String> ids = new TreeSet<>();
    solr.json("/select", "q", "*:*", "fq", "{!prefix f=id}f", "fl", "id", "rows", "100")
        .path("response")
        .path("docs")
        .forEach(doc -> ids.add(doc.path("id").asText()));
    return ids;
  }

  private static int count(Http solr, String query, String... more) {
    List<String> params = new ArrayList<>(List.of("q", query, "rows", "0"));
    params.addAll(List.of(more));
    return solr.json("/select", params.toArray(new String[0]))
        .path("response")
        .path("numFound")
        .asInt();
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
