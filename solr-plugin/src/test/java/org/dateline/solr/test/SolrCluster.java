package org.dateline.solr.test;

import java.nio.file.Path;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
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
   * @param dir an empty folder
   * @param conf configset to upload
   */
  public static SolrCluster start(Path dir, Path conf, int nodes, int shards, int replicas)
      throws Exception {
    MiniSolrCloudCluster cluster =
        new MiniSolrCloudCluster.Builder(nodes, dir).addConfig("news", conf).build();
    CollectionAdminRequest.createCollection(COLLECTION, "news", shards, replicas)
        .process(cluster.getSolrClient());
    cluster.waitForActiveCollection(COLLECTION, shards, shards * replicas);
    return new SolrCluster(cluster);
  }

  /** To the collection, through one of the nodes. */
  public Http http(int node) {
    return new Http(cluster.getJettySolrRunner(node).getBaseUrl() + "/" + COLLECTION);
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
