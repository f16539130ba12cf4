package org.dateline.solr.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;

/** The configset as shipped, and changed copies of it. */
public final class Configsets {
  private Configsets() {}

  /** {@code configsets/news/conf} of this checkout. */
  public static Path news() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path conf = at.resolve("configsets/news/conf");
      if (Files.isRegularFile(conf.resolve("schema.xml"))) {
        return conf;
      }
      at = at.getParent();
    }
    throw new IllegalStateException(
        "No configsets/news/conf above " + Path.of("").toAbsolutePath());
  }

  /** {@code src/test/resources/configsets/<name>/conf}. */
  public static Path test(String name) {
    return news()
        .resolve("../../../solr-plugin/src/test/resources/configsets/" + name + "/conf")
        .normalize();
  }

  /** A copy of a configset's conf folder in which {@code from} reads {@code to} in one file. */
  public static Path changed(Path conf, Path target, String file, String from, String to) {
    try {
      copy(conf, target);
      Path changed = target.resolve(file);
      String text = Files.readString(changed, StandardCharsets.UTF_8);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " does not contain: " + from);
      }
      Files.writeString(changed, text.replace(from, to), StandardCharsets.UTF_8);
      return target;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A conf folder as the Configsets API takes it. */
  public static byte[] zip(Path conf) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(conf)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(conf.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    return bytes.toByteArray();
  }

  /** Copies a folder with all below it. */
  public static void copy(Path from, Path to) throws IOException {
    FileUtils.copyDirectory(from.toFile(), to.toFile());
  }

  /** Uploads a conf folder as configset by the Configsets API. */
  public static void upload(Http admin, String name, Path conf) throws IOException {
    admin
        .post(
            "/admin/configs",
            "application/octet-stream",
            zip(conf),
            "action",
            "UPLOAD",
            "name",
            name)
        .ok();
  }
}
