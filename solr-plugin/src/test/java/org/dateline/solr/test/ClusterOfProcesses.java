package org.dateline.solr.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.solr.cloud.ZkTestServer;

/**
 * A SolrCloud on built artefacts: each node is a {@link ServerProcess}, so that what one node has
 * loaded another has not. ZooKeeper runs in the test's own process.
 */
public final class ClusterOfProcesses implements AutoCloseable {
  private final ZkTestServer zooKeeper;
  private final List<ServerProcess> nodes = new ArrayList<>();

  private ClusterOfProcesses(ZkTestServer zooKeeper) {
    this.zooKeeper = zooKeeper;
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
    ClusterOfProcesses cluster = new ClusterOfProcesses(zooKeeper);
    try {
      for (Path home : homes) {
        Files.writeString(
            home.resolve("solr.xml"),
            "<solr><solrcloud><str name=\"host\">127.0.0.1</str>"
                + "<int name=\"hostPort\">${hostPort:8983}</int>"
                + "<str name=\"hostContext\">solr</str></solrcloud></solr>");
        String[] all =
            Stream.concat(Stream.of(options), Stream.of("-DzkHost=" + zooKeeper.getZkAddress()))
                .toArray(String[]::new);
        cluster.nodes.add(ServerProcess.start(home, without, all));
      }
      return cluster;
    } catch (Exception | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Uploads a configset's conf folder by the Configsets API. */
  public void upload(String name, Path conf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(conf)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(conf.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    node(0)
        .post(
            "/admin/configs",
            "application/octet-stream",
            bytes.toByteArray(),
            "action",
            "UPLOAD",
            "name",
            name)
        .ok();
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
