package org.dateline.compat;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/** Installs the built distribution into a Solr 9 and compares what it does there. */
public final class RunOnSolr9 {
  private RunOnSolr9() {}

  /**
   * @param args root of the checkout
   */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Installed installed = Installed.of(root);
    JettySolrRunner jetty =
        new JettySolrRunner(
            installed.home().toString(),
            new Properties(),
            JettyConfig.builder().setContext("/solr").setPort(0).build());
    jetty.start();
    System.exit(Comparison.run(root, installed, jetty.getBaseUrl().toString()));
  }
}
