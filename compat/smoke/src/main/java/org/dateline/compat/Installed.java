package org.dateline.compat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The built zip, unpacked as a Solr home with one core {@code news}. */
final class Installed {
  private final Path home;

  private Installed(Path home) {
    this.home = home;
  }

  /** From {@code solr-plugin/target} of a checkout. */
  static Installed of(Path root) throws IOException {
    Path home = Files.createTempDirectory("solr");
    unpack(zip(root.resolve("solr-plugin/target")), home);
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    Files.createDirectories(home.resolve("news"));
    Files.writeString(home.resolve("news/core.properties"), "name=news\nconfigSet=news\n");
    return new Installed(home);
  }

  Path home() {
    return home;
  }

  List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files.sorted().toList();
    }
  }

  /** Classes that the server has, too: its copy would win, whatever its version. */
  TreeSet<String> clashes() throws IOException {
    TreeSet<String> ours = new TreeSet<>();
    for (Path jar : jars()) {
      ours.addAll(classes(jar));
    }
    TreeSet<String> clashes = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        TreeSet<String> theirs = classes(Path.of(entry));
        theirs.retainAll(ours);
        theirs.forEach(type -> clashes.add(type + " also in " + Path.of(entry).getFileName()));
      }
    }
    return clashes;
  }

  private static TreeSet<String> classes(Path jar) throws IOException {
    TreeSet<String> classes = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.contains("module-info"))
          .filter(name -> !name.startsWith("META-INF/"))
          .forEach(classes::add);
    }
    return classes;
  }

  private static Path zip(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("dateline-.*-solr\\.zip"))
          .findFirst()
          .orElseThrow(() -> new IOException("no distribution: run mvn package first"));
    }
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        if (!entry.isDirectory() && (name.startsWith("lib/") || name.startsWith("configsets/"))) {
          Path file = into.resolve(name).normalize();
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
  }
}
