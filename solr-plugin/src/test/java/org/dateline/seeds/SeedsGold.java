package org.dateline.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code seeds/expected/gold.jsonl}. */
final class SeedsGold {
  /** The project's seeds, seen from the module that the tests run in. */
  static final Path SEEDS = Path.of("..", "seeds");

  private SeedsGold() {}

  /** One object per article, in the order of the file. */
  static List<JsonNode> read() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> articles = new ArrayList<>();
    for (String line :
        Files.readAllLines(SEEDS.resolve("expected/gold.jsonl"), StandardCharsets.UTF_8)) {
      articles.add(mapper.readTree(line));
    }
    return articles;
  }

  /** The file that an article stands in, without the number of a feed's entry. */
  static Path fileOf(JsonNode article) {
    String name = article.get("file").asText().replaceFirst("!\\d+$", "");
    Path top = SEEDS.resolve(name);
    return Files.exists(top) ? top : SEEDS.resolve("articles").resolve(name);
  }
}
