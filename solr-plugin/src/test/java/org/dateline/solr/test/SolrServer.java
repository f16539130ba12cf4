package org.dateline.solr.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * A real Solr over HTTP on a free port with one core; start it once per test class.
 *
 * <pre>
 * &#64;TempDir static Path home;
 * static SolrServer solr;
 * &#64;BeforeAll static void up() throws Exception { solr = SolrServer.start(home); }
 * &#64;AfterAll static void down() throws Exception { solr.close(); }
 * </pre>
 */
public final class SolrServer implements AutoCloseable {
  /** Name of the core. */
  public static final String CORE = "news";

  private final JettySolrRunner jetty;
  private final Http http;

  private SolrServer(JettySolrRunner jetty) {
    this.jetty = jetty;
    this.http = new Http(jetty.getBaseUrl() + "/" + CORE);
  }

  /** Starts on the configset as shipped. */
  public static SolrServer start(Path home) throws Exception {
    return start(home, Configsets.news());
  }

  /**
   * @param home an empty folder
   * @param conf folder with schema.xml and solrconfig.xml; copied
   */
  public static SolrServer start(Path home, Path conf) throws Exception {
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    addCore(home, CORE, conf);
    JettySolrRunner jetty =
        new JettySolrRunner(
            home.toString(),
            new Properties(),
            JettyConfig.builder().setContext("/solr").setPort(0).build());
    jetty.start();
    return new SolrServer(jetty);
  }

  /** Lays out a core that the next start will find. */
  public static void addCore(Path home, String name, Path conf) throws Exception {
    Path core = Files.createDirectories(home.resolve(name));
    Configsets.copy(conf, core.resolve("conf"));
    Files.writeString(core.resolve("core.properties"), "name=" + name + "\n");
  }

  /** To the core {@value #CORE}. */
  public Http http() {
    return http;
  }

  /** To the server: {@code /admin/cores …}. */
  public Http admin() {
    return new Http(jetty.getBaseUrl().toString());
  }

  /** To another core of the same server. */
  public Http core(String name) {
    return new Http(jetty.getBaseUrl() + "/" + name);
  }

  /** The server itself. */
  public JettySolrRunner jetty() {
    return jetty;
  }

  @Override
  public void close() throws Exception {
    jetty.stop();
  }
}
