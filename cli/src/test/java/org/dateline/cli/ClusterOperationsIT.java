package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.dateline.solr.test.ClusterOfProcesses;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes, each a process of its own, one collection of two shards with two replicas: restarted
 * one after the other, killed, and robbed of the plugin, while documents come in.
 */
@Tag("install")
class ClusterOperationsIT {
  private static final int NODES = 2;
  private static final long PATIENCE_MS = 180_000;

  /** Documents that must be acknowledged before and after each incident. */
  private static final int SOME = 40;

  @TempDir static Path dir;
  static ClusterOfProcesses cluster;

  /** Nodes that were killed or robbed and not restarted since. */
  static final Set<Integer> unsound = new HashSet<>();

  @BeforeAll
  static void up() throws Exception {
    List<Path> homes =
        List.of(
            Files.createDirectories(dir.resolve("node0")),
            Files.createDirectories(dir.resolve("node1")));
    cluster = ClusterOfProcesses.start(dir.resolve("zk"), homes, Set.of());
    cluster.upload("news", Configsets.news());
    cluster.create("news", "news", 2, NODES).ok();
    waitFor(ClusterOperationsIT::allActive);
  }

  @AfterAll
  static void down() throws Exception {
    cluster.close();
  }

  /** Whatever a test left behind. */
  @BeforeEach
  void sound() throws Exception {
    for (int node = 0; node < NODES; node++) {
      if (unsound.contains(node)) {
        cluster.restart(node, Set.of());
      }
    }
    unsound.clear();
    waitFor(ClusterOperationsIT::allActive);
  }

  @Test
  void nothingIsLostWhileNodesRestartInTurn() throws Exception {
    try (Sender sender = new Sender("restart", cluster, NODES)) {
      sender.waitForMore(SOME);
      for (int node = 0; node < NODES; node++) {
        cluster.restart(node, Set.of());
        waitFor(ClusterOperationsIT::allActive);
        sender.waitForMore(SOME);
      }
      assertAllThere(sender);
    }
  }

  @Test
  void everyAcknowledgedDocumentOutlivesItsLeader() throws Exception {
    try (Sender sender = new Sender("kill", cluster, NODES)) {
      sender.waitForMore(SOME);
      int leader = nodeOfLeader();
      unsound.add(leader);
      cluster.kill(leader);
      // Those that the other node alone has acknowledged.
      sender.waitForMore(SOME);
      assertTrue(nodeOfLeader() != leader, "the other node leads now");
      cluster.restart(leader, Set.of());
      unsound.clear();
      waitFor(ClusterOperationsIT::allActive);
      assertAllThere(sender);
    }
  }

  @Test
  void aNodeWithoutTheJarIsNamed() throws Exception {
    Http solr = cluster.collection(0, "news");
    solr.index("[{\"id\":\"jar\",\"body\":\"Twelve people were detained in Kazakhstan.\"}]");
    int before = count(solr, "*:*");
    unsound.add(1);
    cluster.restart(1, plugin());
    // The other node goes on by itself.
    waitFor(() -> count(solr, "*:*") == before);
    solr.index("[{\"id\":\"jar2\",\"body\":\"Twelve people were detained in Kazakhstan.\"}]");
    String name = URI.create(cluster.node(1).base()).getAuthority() + "_solr";
    String missing = "the plugin's jar is probably missing on " + name + ": core news_";
    waitFor(() -> Run.dateline("doctor", "--url", solr.base()).out().contains(missing));
    Run doctor = Run.dateline("doctor", "--url", solr.base());
    assertEquals(1, doctor.status(), doctor.out());
    assertEquals(2, doctor.out().lines().filter(line -> line.contains(missing)).count());
    assertTrue(doctor.out().contains("add: all of lib/ of the distribution"), doctor.out());

    Http.Answer created =
        cluster
            .node(0)
            .get(
                "/admin/collections",
                "action",
                "CREATE",
                "name",
                "more",
                "numShards",
                "1",
                "createNodeSet",
                name,
                "collection.configName",
                "news");
    // Solr's answer has no more; the reason is in the node's log.
    assertEquals(400, created.status(), created.body());
    assertTrue(created.body().contains("Underlying core creation failed"), created.body());
    assertTrue(cluster.log(1).contains("with name 'nameHyphen' does not exist"));

    cluster.restart(1, Set.of());
    unsound.clear();
    waitFor(ClusterOperationsIT::allActive);
    assertEquals(before + 1, count(cluster.collection(1, "news"), "*:*"));
    assertEquals(0, Run.dateline("doctor", "--url", solr.base()).status());
  }

  /** Entries of the class path that hold the plugin. */
  private static Set<String> plugin() {
    Set<String> plugin = new HashSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String file = Path.of(entry).getFileName().toString();
      if (entry.endsWith(Path.of("solr-plugin", "target", "classes").toString())
          || file.startsWith("dateline-solr-plugin") && !file.contains("tests")) {
        plugin.add(entry);
      }
    }
    assertEquals(1, plugin.size(), plugin.toString());
    return plugin;
  }

  private static void assertAllThere(Sender sender) {
    sender.close();
    for (int node = 0; node < NODES; node++) {
      Http solr = cluster.collection(node, "news");
      solr.get("/update", "commit", "true").ok();
      Set<String> there = new TreeSet<>();
      JsonNode found =
          solr.json(
              "/select",
              "q",
              "place:Kazakhstan AND claim_kind:detained",
              "fq",
              "{!prefix f=id}" + sender.prefix(),
              "fl",
              "id",
              "rows",
              "100000");
      found.path("response").path("docs").forEach(doc -> there.add(doc.path("id").asText()));
      Set<String> lost = new TreeSet<>(sender.acknowledged());
      lost.removeAll(there);
      assertEquals(Set.of(), lost, "acknowledged and not found, or not tagged");
    }
    for (JsonNode shard : shards(state())) {
      Set<Integer> counts = new TreeSet<>();
      for (JsonNode replica : shard.path("replicas")) {
        Http core =
            new Http(replica.path("base_url").asText() + "/" + replica.path("core").asText());
        counts.add(count(core, "*:*", "articles", "*:*", "distrib", "false"));
      }
      assertEquals(1, counts.size(), "replicas of one shard hold the same: " + counts);
    }
  }

  private static int count(Http solr, String query, String... more) {
    String[] params = new String[4 + more.length];
    params[0] = "q";
    params[1] = query;
    params[2] = "rows";
    params[3] = "0";
    System.arraycopy(more, 0, params, 4, more.length);
    Http.Answer answer = solr.get("/select", params);
    return answer.status() == 200
        ? answer.json().path("response").path("numFound").asInt()
        : -answer.status();
  }

  private static JsonNode state() {
    for (int node = 0; node < NODES; node++) {
      try {
        JsonNode cluster =
            ClusterOperationsIT.cluster
                .node(node)
                .json("/admin/collections", "action", "CLUSTERSTATUS", "collection", "news")
                .path("cluster");
        if (cluster.path("collections").has("news")) {
          return cluster;
        }
      } catch (UncheckedIOException e) {
        // That one is down.
      }
    }
    throw new AssertionError("no node answers");
  }

  private static JsonNode shards(JsonNode cluster) {
    return cluster.path("collections").path("news").path("shards");
  }

  private static boolean allActive() {
    JsonNode state = state();
    int active = 0;
    for (JsonNode shard : shards(state)) {
      for (JsonNode replica : shard.path("replicas")) {
        active += replica.path("state").asText().equals("active") ? 1 : 0;
      }
    }
    return active == 2 * NODES && state.path("live_nodes").size() == NODES;
  }

  private static int nodeOfLeader() {
    int[] leading = {-1};
    waitFor(
        () -> {
          JsonNode state = state();
          for (JsonNode replica : shards(state).path("shard1").path("replicas")) {
            for (int node = 0; node < NODES; node++) {
              boolean live =
                  state.path("live_nodes").toString().contains(replica.path("node_name").asText());
              if (replica.path("leader").asText().equals("true")
                  && live
                  && replica.path("base_url").asText().equals(cluster.node(node).base())) {
                leading[0] = node;
              }
            }
          }
          return leading[0] >= 0;
        });
    return leading[0];
  }

  static void waitFor(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE_MS * 1_000_000;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "still waiting after " + PATIENCE_MS + " ms");
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
