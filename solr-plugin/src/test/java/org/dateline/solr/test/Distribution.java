package org.dateline.solr.test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The zip that the build makes, unpacked. */
public final class Distribution {
  private final Path root;

  private Distribution(Path root) {
    this.root = root;
  }

  /** The zip in {@code target}; null when the build has not made one. */
  public static Path zip() throws IOException {
    Path target = Configsets.news().resolve("../../../solr-plugin/target").normalize();
    if (!Files.isDirectory(target)) {
      return null;
    }
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("dateline-.*-solr\\.zip"))
          .findFirst()
          .orElse(null);
    }
  }

  /** Unpacks {@link #zip} below an empty folder; the test is skipped when there is none. */
  public static Distribution unpack(Path into) throws IOException {
    assumeTrue(zip() != null, "no distribution in target: run mvn package first");
    try (InputStream in = Files.newInputStream(zip());
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        // Without the folder that carries the version.
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = into.resolve(name).normalize();
        if (!file.startsWith(into)) {
          throw new IOException("leaves the folder: " + entry.getName());
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
    return new Distribution(into);
  }

  /** The unpacked folder. */
  public Path root() {
    return root;
  }

  /** {@code lib}. */
  public Path lib() {
    return root.resolve("lib");
  }

  /** {@code configsets/news/conf}. */
  public Path conf() {
    return root.resolve("configsets/news/conf");
  }

  /** File names of all jars. */
  public Set<String> jars() throws IOException {
    try (Stream<Path> files = Files.list(lib())) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /**
   * What a server's class path must lack, so that it loads the plugin from where it is installed.
   */
  public Set<String> plugin() throws IOException {
    Set<String> plugin = new HashSet<>(jars());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(Path.of("solr-plugin", "target", "classes").toString())
          || Path.of(entry).getFileName().toString().startsWith("dateline-solr-plugin")) {
        plugin.add(entry);
        plugin.add(Path.of(entry).getFileName().toString());
      }
    }
    return plugin;
  }
}
