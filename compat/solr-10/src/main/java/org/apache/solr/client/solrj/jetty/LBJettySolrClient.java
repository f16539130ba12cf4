package org.apache.solr.client.solrj.jetty;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.LBAsyncSolrClient;
import org.apache.solr.client.solrj.impl.LBSolrClient;
import org.apache.solr.common.util.NamedList;

/** Stands in for a class of an artefact that is not published; see this module's POM. */
public class LBJettySolrClient extends LBAsyncSolrClient {
  protected LBJettySolrClient(Builder builder) {
    super(builder);
  }

  @Override
  protected CompletableFuture<NamedList<Object>> requestAsyncWithUrl(
      SolrClient client, String url, SolrRequest<?> request)
      throws SolrServerException, IOException {
    throw new UnsupportedOperationException("one node only");
  }

  public static class Builder extends LBSolrClient.Builder<HttpJettySolrClient> {
    public Builder(HttpJettySolrClient client, LBSolrClient.Endpoint... endpoints) {
      super(client, endpoints);
    }

    @Override
    public LBJettySolrClient build() {
      return new LBJettySolrClient(this);
    }
  }
}
