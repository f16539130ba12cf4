package org.dateline.extract.isolation;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the class path of a child: the jars this plugin was loaded from and those of the server
 * that the parsers use, with the server's first, as class loading in the server prefers them.
 */
final class ChildClassPath {
  /** One class for each jar that a server may bring along itself. */
  private static final List<String> FROM_SERVER =
      List.of(
          "org.slf4j.LoggerFactory",
          "org.apache.commons.logging.LogFactory",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.codec.binary.Base64",
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.math3.util.FastMath",
          "org.apache.commons.collections4.CollectionUtils",
          "org.apache.commons.compress.archivers.ArchiveEntry",
          "org.apache.commons.csv.CSVFormat",
          "org.apache.logging.log4j.LogManager",
          "com.fasterxml.jackson.core.JsonFactory",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.fasterxml.jackson.databind.ObjectMapper");

  /** One class for each place that this plugin's own jars may lie in. */
  private static final List<String> OWN =
      List.of(
          "org.dateline.extract.isolation.ChildMain",
          "org.apache.tika.Tika",
          "org.apache.pdfbox.Loader",
          "org.jsoup.Jsoup");

  private ChildClassPath() {}

  static String find() {
    Set<String> paths = new LinkedHashSet<>();
    FROM_SERVER.forEach(name -> addOrigin(paths, name));
    OWN.forEach(name -> addOrigin(paths, name));
    ClassLoader loader = ChildClassPath.class.getClassLoader();
    if (loader instanceof URLClassLoader) {
      for (URL url : ((URLClassLoader) loader).getURLs()) {
        add(paths, url);
      }
    } else {
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
        if (!entry.isEmpty()) {
          paths.add(Path.of(entry).toAbsolutePath().toString());
        }
      }
    }
    return String.join(File.pathSeparator, paths);
  }

  private static void addOrigin(Set<String> paths, String className) {
    try {
      Class<?> type = Class.forName(className, false, ChildClassPath.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        add(paths, source.getLocation());
      }
    } catch (ClassNotFoundException | LinkageError e) {
      // Not there, so not needed: the plugin runs without it in this server, too.
    }
  }

  private static void add(Set<String> paths, URL url) {
    try {
      URI uri = url.toURI();
      if ("file".equals(uri.getScheme())) {
        paths.add(Path.of(uri).toString());
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Not a file: nothing a child could load from.
    }
  }
}
