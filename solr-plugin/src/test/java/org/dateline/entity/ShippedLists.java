package org.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.text.Resources;

/** The configset's gazetteer and word lists, loaded once for all tests. */
final class ShippedLists {
  static final Path CONF = Path.of("..", "configsets", "news", "conf");
  static final Analyzer ANALYZER = NameAnalyzer.create();
  static final Gazetteer GAZETTEER = load();
  static final EntityTagger TAGGER = new EntityTagger(GAZETTEER, ANALYZER);

  private ShippedLists() {}

  /** The gazetteer's files as the configset's index has them. */
  static List<String> files() throws IOException {
    return Files.readAllLines(CONF.resolve("gazetteer/index.txt"), StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static Gazetteer load() {
    Resources resources = name -> Files.newInputStream(CONF.resolve(name));
    try {
      return Gazetteer.load(resources, files(), ANALYZER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
