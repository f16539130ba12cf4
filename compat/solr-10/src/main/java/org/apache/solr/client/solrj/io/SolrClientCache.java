package org.apache.solr.client.solrj.io;

import java.io.Closeable;
import org.apache.solr.client.solrj.impl.HttpSolrClientBase;

/** Stands in for a class of an artefact that is not published; see this module's POM. */
public class SolrClientCache implements Closeable {
  public SolrClientCache() {}

  public SolrClientCache(HttpSolrClientBase client) {}

  public void setDefaultZKHost(String host) {}

  @Override
  public void close() {}
}
