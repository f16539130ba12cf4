package org.dateline.solr.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link SolrServer} for all tests of a class, on the configset as shipped or another.
 *
 * <pre>
 * &#64;RegisterExtension static final NewsServer SERVER = NewsServer.shipped();
 * </pre>
 */
public final class NewsServer implements BeforeAllCallback, AfterAllCallback {
  private final Path conf;
  private Path home;
  private SolrServer server;

  private NewsServer(Path conf) {
    this.conf = conf;
  }

  /** On the configset as shipped. */
  public static NewsServer shipped() {
    return on(Configsets.news());
  }

  /** On a folder with schema.xml and solrconfig.xml. */
  public static NewsServer on(Path conf) {
    return new NewsServer(conf);
  }

  /** To its core. */
  public Http http() {
    return server.http();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    home = Files.createTempDirectory("solr-home");
    server = SolrServer.start(home, conf);
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (server != null) {
      server.close();
    }
    delete(home);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
