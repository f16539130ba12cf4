package org.dateline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * A real Solr over HTTP on the loopback address, with one core on the shipped configset. The index
 * lives below the data folder and survives; the configset is copied there anew at each start.
 */
final class EmbeddedSolr implements AutoCloseable {
  /** Name of the core. */
  static final String CORE = "news";

  private static final long MIN_FREE_BYTES = 100L << 20;

  private final JettySolrRunner jetty;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedSolr(JettySolrRunner jetty) {
    this.jetty = jetty;
    // Ctrl-C ends the process without unwinding: the index is closed here then.
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeQuietly, "close-solr"));
  }

  /**
   * @param conf a configset's {@code conf} folder
   * @param data folder for home, index and logs; made when missing
   * @param port TCP port, 0 for any free one
   * @throws CommandFailed when the core cannot be opened, with Solr's reason
   */
  static EmbeddedSolr start(Path conf, Path data, int port) throws Exception {
    requireFree(port);
    Path home = Files.createDirectories(data.toAbsolutePath().resolve("solr"));
    long free = Files.getFileStore(home).getUsableSpace();
    if (free < MIN_FREE_BYTES) {
      throw new CommandFailed(
          "the disk is full: " + (free >> 20) + " MB free at " + home + ", 100 MB are needed");
    }
    System.setProperty("solr.log.dir", data.toAbsolutePath().resolve("logs").toString());
    Files.writeString(home.resolve("solr.xml"), "<solr/>\n");
    Path core = Files.createDirectories(home.resolve(CORE));
    Files.writeString(core.resolve("core.properties"), "name=" + CORE + "\n");
    replace(conf, core.resolve("conf"));
    JettySolrRunner jetty =
        new JettySolrRunner(
            home.toString(),
            new Properties(),
            JettyConfig.builder().setContext("/solr").setPort(port).build());
    jetty.start();
    EmbeddedSolr solr = new EmbeddedSolr(jetty);
    try {
      solr.requireCore(data);
    } catch (RuntimeException e) {
      solr.close();
      throw e;
    }
    return solr;
  }

  /** Jetty says it too, but only after Solr has loaded everything, and in many words. */
  private static void requireFree(int port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
  }

  /** Address of the core, without a slash at the end. */
  String coreUrl() {
    return jetty.getBaseUrl() + "/" + CORE;
  }

  @Override
  public void close() throws Exception {
    if (closed.compareAndSet(false, true)) {
      jetty.stop();
    }
  }

  private void closeQuietly() {
    try {
      close();
    } catch (Exception e) {
      System.getLogger(EmbeddedSolr.class.getName())
          .log(System.Logger.Level.WARNING, "Solr did not stop cleanly", e);
    }
  }

  private void requireCore(Path data) {
    CoreContainer cores = jetty.getCoreContainer();
    CoreContainer.CoreLoadFailure failure = cores.getCoreInitFailures().get(CORE);
    if (failure == null) {
      return;
    }
    String reason = OneLineErrors.words(failure.exception);
    throw new CommandFailed(
        reason.contains("Lock held") || reason.contains("LockObtainFailed")
            ? "another process uses the index in "
                + data
                + ": end it, or give --data another folder"
            : "Solr cannot open the core: " + reason,
        failure.exception);
  }

  private static void replace(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> old = Files.walk(to)) {
        List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
