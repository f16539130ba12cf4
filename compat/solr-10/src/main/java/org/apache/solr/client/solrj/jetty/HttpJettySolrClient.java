package org.apache.solr.client.solrj.jetty;

import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.client.solrj.impl.HttpSolrClientBuilderBase;

/** Stands in for a class of an artefact that is not published; see this module's POM. */
public class HttpJettySolrClient extends HttpJdkSolrClient {
  public static final String REQ_PRINCIPAL_KEY = "solr-req-principal";

  protected HttpJettySolrClient(String url) {
    super(url, new HttpJdkSolrClient.Builder(url));
  }

  public void addListenerFactory(HttpListenerFactory factory) {}

  /** Takes what the server asks for; nothing of it matters on one node. */
  public static class Builder extends HttpSolrClientBuilderBase<Builder, HttpJettySolrClient> {
    public Builder() {}

    public Builder(String url) {
      baseSolrUrl = url;
    }

    public Builder addListenerFactory(HttpListenerFactory factory) {
      return this;
    }

    @Override
    public Builder withHttpClient(HttpJettySolrClient client) {
      return this;
    }

    @Override
    public HttpJettySolrClient build() {
      return new HttpJettySolrClient(baseSolrUrl);
    }
  }
}
