package org.dateline.solr.test;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.solr.cloud.MiniSolrCloudCluster;

/** A real SolrCloud with its own ZooKeeper, and one collection on the given configset. */
public final class SolrCluster implements AutoCloseable {
  /** Name of the collection. */
  public static final String COLLECTION = "news";

  private final MiniSolrCloudCluster cluster;

  private SolrCluster(MiniSolrCloudCluster cluster) {
    this.cluster = cluster;
  }

  /**
   * Configset and collection come into being over HTTP, as an administrator makes them.
   *
   * @param dir an empty folder
   * @param conf configset to upload
   */
  public static SolrCluster start(Path dir, Path conf, int nodes, int shards, int replicas)
      throws Exception {
    SolrCluster started = new SolrCluster(new MiniSolrCloudCluster.Builder(nodes, dir).build());
    create(started.admin(0), conf, shards, replicas);
    started.cluster.waitForActiveCollection(COLLECTION, shards, shards * replicas);
    return started;
  }

  /** Uploads a configset and makes the collection on it. */
  public static void create(Http admin, Path conf, int shards, int replicas) throws IOException {
    Configsets.upload(admin, "dateline-news", conf);
    admin
        .get(
            "/admin/collections",
            "action",
            "CREATE",
            "name",
            COLLECTION,
            "numShards",
            String.valueOf(shards),
            "replicationFactor",
            String.valueOf(replicas),
            "collection.configName",
            "dateline-news")
        .ok();
  }

  /** To the collection, through one of the nodes. */
  public Http http(int node) {
    return new Http(admin(node).base() + "/" + COLLECTION);
  }

  /** To a node. */
  public Http admin(int node) {
    return new Http(cluster.getJettySolrRunner(node).getBaseUrl().toString());
  }

  /** The cluster itself. */
  public MiniSolrCloudCluster cluster() {
    return cluster;
  }

  @Override
  public void close() throws Exception {
    cluster.shutdown();
  }
}
