package org.dateline.solr.test;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * A Solr in a process of its own, for tests on built artefacts: its class path holds Solr and not
 * the plugin. Says {@code READY <base address>} and runs until its input ends.
 */
public final class ServerMain {
  /** System property with the port; any free one without it. */
  static final String PORT = "dateline.test.port";

  private ServerMain() {}

  /**
   * @param args the Solr home
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JettySolrRunner jetty =
        new JettySolrRunner(
            args[0],
            new Properties(),
            JettyConfig.builder().setContext("/solr").setPort(Integer.getInteger(PORT, 0)).build());
    jetty.start();
    out.println("READY " + jetty.getBaseUrl());
    while (System.in.read() >= 0) {
      // Until the parent closes the pipe.
    }
    jetty.stop();
    System.exit(0);
  }
}
