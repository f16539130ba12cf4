package org.dateline.solr.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own news files in {@code seeds/}. */
public final class Seeds {
  private Seeds() {}

  /** All of them, sorted by name. */
  public static List<Path> files() throws IOException {
    Path seeds = Configsets.news().resolve("../../../seeds").normalize();
    try (Stream<Path> files = Files.list(seeds)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** Sends all to {@code /update/extract} with their names as ids, and commits. */
  public static void index(Http solr) throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      solr.post(
              "/update/extract",
              "application/octet-stream",
              Files.readAllBytes(file),
              "resource.name",
              name,
              "literal.id",
              name)
          .ok();
    }
    solr.get("/update", "commit", "true").ok();
  }
}
