package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks every node that holds a part of a collection for its versions and for the cores that it
 * could not open: a node without the plugin's jar shows itself there. In SolrCloud Solr does not
 * keep the reason when the schema could not be read; then a live node that serves none of its cores
 * and has logged that it failed to load some is suspected.
 */
final class NodeCheck {
  private static final int[] OLDEST_SOLR = {9, 6};
  private static final int NEWEST_SOLR = 10;

  /** From here on Solr's own libraries are new enough for office files. */
  private static final int[] SOLR_WITH_NEW_LIBRARIES = {9, 9};

  private static final int OLDEST_JAVA = 17;

  private static final String FAILED_TO_LOAD = "SolrCore failed to load on startup";

  private static final String JAR =
      "all of lib/ of the distribution in <solr_home>/lib of that node, then restart it";

  private final String server;
  private final String collection;

  /** Node names with the cores of the collection that they hold. */
  private final Map<String, Set<String>> cores = new TreeMap<>();

  /** Cores that a live node does not serve. */
  private final Set<String> down = new TreeSet<>();

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param server address of any node, e.g. {@code http://127.0.0.1:8983/solr}
   * @param collection name of a collection or core
   */
  NodeCheck(String server, String collection) {
    this.server = server;
    this.collection = collection;
  }

  /**
   * @throws IOException when the server itself does not answer
   */
  List<Finding> findings() throws IOException {
    SolrHttp solr = new SolrHttp(server);
    if ("solrcloud".equals(solr.get("/admin/info/system").path("mode").asText())) {
      cluster(
          solr.get(
              "/admin/collections?action=CLUSTERSTATUS&collection=" + SolrHttp.encode(collection)));
    } else {
      addresses.put("server", server);
      cores.put("server", Set.of(collection));
    }
    addresses.forEach(this::node);
    return findings;
  }

  /** Notes which node holds what, and replicas that are not active. */
  void cluster(JsonNode status) {
    Set<String> live = new TreeSet<>();
    status.path("cluster").path("live_nodes").forEach(node -> live.add(node.asText()));
    int active = 0;
    for (JsonNode one : status.path("cluster").path("collections")) {
      for (JsonNode shard : one.path("shards")) {
        for (JsonNode replica : shard.path("replicas")) {
          String node = replica.path("node_name").asText();
          String core = replica.path("core").asText();
          cores.computeIfAbsent(node, key -> new TreeSet<>()).add(core);
          if (!live.contains(node)) {
            findings.add(
                Finding.error("replica " + core + ": its node " + node + " is down", null));
            continue;
          }
          addresses.put(node, replica.path("base_url").asText());
          String state = replica.path("state").asText();
          if (state.equals("active")) {
            active++;
          } else {
            if (state.equals("down")) {
              down.add(core);
            }
            findings.add(Finding.warning("replica " + core + " on " + node + " is " + state, null));
          }
        }
      }
    }
    findings.add(Finding.ok(active + " replicas are active"));
    live.removeAll(cores.keySet());
    for (String node : live) {
      findings.add(Finding.ok("node " + node + " holds no part of " + collection + ": not asked"));
    }
  }

  private void node(String name, String address) {
    SolrHttp node = new SolrHttp(address);
    try {
      findings.add(versions(name, node.get("/admin/info/system")));
      JsonNode failures =
          node.get("/admin/cores?action=STATUS&indexInfo=false").path("initFailures");
      JsonNode log = node.get("/admin/info/logging?since=0").path("history").path("docs");
      failures(name, failures, log);
    } catch (IOException e) {
      findings.add(
          Finding.warning("node " + name + " could not be asked: " + e.getMessage(), null));
    }
  }

  /** Whether the plugin can run there. */
  static Finding versions(String node, JsonNode system) {
    String solr = system.path("lucene").path("solr-spec-version").asText();
    String java = system.path("jvm").path("version").asText();
    String text = node + ": Solr " + solr + ", Java " + java;
    if (isBefore(solr, OLDEST_SOLR) || number(solr) > NEWEST_SOLR) {
      return Finding.error(
          text + ": the plugin was never tried on it",
          "Solr " + OLDEST_SOLR[0] + "." + OLDEST_SOLR[1] + " to " + NEWEST_SOLR);
    }
    if (number(java) < OLDEST_JAVA) {
      return Finding.error(
          text + ": the plugin's classes cannot be loaded", "Java " + OLDEST_JAVA + " or newer");
    }
    if (isBefore(solr, SOLR_WITH_NEW_LIBRARIES)) {
      return Finding.warning(
          text + ": unless its commons-io was replaced, office files are refused",
          "commons-io 2.20.0 in server/solr-webapp/webapp/WEB-INF/lib, on Solr 9.6 commons-lang3"
              + " 3.19.0, too (docs/install.md)");
    }
    return Finding.ok(text);
  }

  private static boolean isBefore(String version, int[] oldest) {
    int major = number(version);
    int minor = number(version.substring(version.indexOf('.') + 1));
    return major < oldest[0] || major == oldest[0] && minor < oldest[1];
  }

  /** Cores of the collection that the node could not open, and why. */
  private void failures(String node, JsonNode initFailures, JsonNode log) {
    for (String core : cores.getOrDefault(node, Set.of())) {
      String reason = initFailures.path(core).asText("");
      if (reason.isEmpty() && down.contains(core) && log.toString().contains(FAILED_TO_LOAD)) {
        findings.add(
            Finding.error(
                "the plugin's jar is probably missing on "
                    + node
                    + ": core "
                    + core
                    + " is down, and the node's log says '"
                    + FAILED_TO_LOAD
                    + "'",
                JAR));
      }
      if (isWithoutJar(reason)) {
        findings.add(
            Finding.error(
                "the plugin's jar is missing on " + node + ": core " + core + " is not open", JAR));
      } else if (!reason.isEmpty()) {
        findings.add(
            Finding.error("core " + core + " on " + node + " is not open: " + reason, null));
      }
    }
  }

  /** Solr's words for a class or analysis component of ours that it does not find. */
  private static boolean isWithoutJar(String reason) {
    boolean component =
        reason.contains("with name 'nameHyphen'")
            || reason.contains("with name 'nameJoin'")
            || reason.contains("with name 'transliteration'");
    return component && reason.contains("does not exist")
        || reason.contains("Error loading class 'org.dateline.");
  }

  private static int number(String version) {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(version.substring(0, end));
  }
}
