package org.dateline.compat;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Properties;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Installs the built distribution into a Solr 10 and compares what it does there. */
public final class RunOnSolr10 {
  private RunOnSolr10() {}

  /**
   * @param args root of the checkout
   */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Installed installed = Installed.of(root);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/solr");
    context.setAttribute("solr.properties", new Properties());
    context.setAttribute("solr.solr.home", installed.home().toString());
    context.addEventListener(new CoreContainerProvider());
    context.addFilter(
        new FilterHolder(new SolrDispatchFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(context);
    server.start();
    System.exit(
        Comparison.run(
            root, installed, "http://127.0.0.1:" + connector.getLocalPort() + "/solr"));
  }
}
