package org.dateline.solr.test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.solr.cloud.ZkTestServer;

/**
 * A SolrCloud on built artefacts: each node is a {@link ServerProcess}, so that what one node has
 * loaded another has not. ZooKeeper runs in the test's own process.
 */
public final class ClusterOfProcesses implements AutoCloseable {
  private final ZkTestServer zooKeeper;
  private final List<ServerProcess> nodes = new CopyOnWriteArrayList<>();
  private final List<Path> homes;
  private final List<String> options;

  private ClusterOfProcesses(ZkTestServer zooKeeper, List<Path> homes, List<String> options) {
    this.zooKeeper = zooKeeper;
    this.homes = List.copyOf(homes);
    this.options = List.copyOf(options);
  }

  /**
   * @param dir an empty folder
   * @param homes one Solr home for each node, without solr.xml
   * @param without what must not be on the nodes' class path
   * @param options for each node's virtual machine
   */
  public static ClusterOfProcesses start(
      Path dir, List<Path> homes, Set<String> without, String... options) throws Exception {
    ZkTestServer zooKeeper = new ZkTestServer(dir);
    zooKeeper.run();
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-DzkHost=" + zooKeeper.getZkAddress());
    ClusterOfProcesses cluster = new ClusterOfProcesses(zooKeeper, homes, all);
    try {
      for (Path home : homes) {
        // A killed node is missed sooner than after the usual 30 s.
        Files.writeString(
            home.resolve("solr.xml"),
            "<solr><solrcloud><str name=\"host\">127.0.0.1</str>"
                + "<int name=\"hostPort\">${hostPort:8983}</int>"
                + "<str name=\"hostContext\">solr</str>"
                + "<int name=\"zkClientTimeout\">15000</int></solrcloud></solr>");
        cluster.nodes.add(ServerProcess.start(home, without, all.toArray(new String[0])));
      }
      return cluster;
    } catch (Exception | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Ends a node as a power cut would. */
  public void kill(int node) throws InterruptedException {
    nodes.get(node).kill();
  }

  /**
   * Stops a node if it runs and starts it again under its address.
   *
   * @param without what its class path lacks from now on
   */
  public void restart(int node, Set<String> without) throws Exception {
    ServerProcess before = nodes.get(node);
    before.close();
    List<String> all = new ArrayList<>(options);
    all.add("-D" + ServerMain.PORT + "=" + URI.create(before.base()).getPort());
    nodes.set(node, ServerProcess.start(homes.get(node), without, all.toArray(new String[0])));
  }

  /** Uploads a configset's conf folder by the Configsets API. */
  public void upload(String name, Path conf) throws IOException {
    Configsets.upload(node(0), name, conf);
  }

  /** Makes a collection; answers what the server said. */
  public Http.Answer create(String collection, String config, int shards, int replicas) {
    return node(0)
        .get(
            "/admin/collections",
            "action",
            "CREATE",
            "name",
            collection,
            "collection.configName",
            config,
            "numShards",
            Integer.toString(shards),
            "replicationFactor",
            Integer.toString(replicas),
            "waitForFinalState",
            "true");
  }

  /** To a node: {@code /admin/…}. */
  public Http node(int node) {
    return new Http(nodes.get(node).base());
  }

  /** To a collection through one of the nodes. */
  public Http collection(int node, String name) {
    return nodes.get(node).core(name);
  }

  /** What a node wrote to its log so far. */
  public String log(int node) throws IOException {
    return nodes.get(node).log();
  }

  @Override
  public void close() throws Exception {
    for (ServerProcess node : nodes) {
      node.close();
    }
    zooKeeper.shutdown();
  }
}
