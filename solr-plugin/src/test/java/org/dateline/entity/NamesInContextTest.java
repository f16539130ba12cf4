package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Namesakes, families, ambiguous places, long titles, state bodies, signs of unlisted names: what
 * the tagger makes of them in eight languages, entity by entity and mention by mention.
 */
class NamesInContextTest {
  private static final String TABLE = "names_in_context.tsv";

  @Test
  void everySentenceGivesItsEntities() throws IOException {
    List<String> wrong = new ArrayList<>();
    int sentences = 0;
    for (String line : lines()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String found = tag(cells[0], cells[1]);
      sentences++;
      if (!found.equals(cells[2])) {
        wrong.add(cells[1] + "\n  wanted " + cells[2] + "\n  found  " + found);
      }
    }
    assertTrue(sentences > 140, "sentences: " + sentences);
    assertEquals(0, wrong.size(), String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = NamesInContextTest.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String tag(String language, String text) {
    TreeSet<String> found = new TreeSet<>();
    for (Entity entity : ShippedLists.TAGGER.tag(new ArticleText("", text, language, null))) {
      StringJoiner mentions = new StringJoiner(", ", " [", "]");
      entity.mentions().forEach(mention -> mentions.add(mention.text()));
      found.add(entity.type().label() + ":" + entity.name() + mentions);
    }
    return String.join(" ; ", found);
  }

  /** A name that several bear keeps its other readings on the mention. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Georgia was quiet. | Georgia",
        "en | They left Washington at noon. | Washington",
        "en | People in Congo protested. | Congo",
        "ru | В Конго прошли протесты. | Конго",
        "es | En Georgia hubo protestas. | Georgia"
      })
  void otherReadingsStayVisible(String language, String text, String name) {
    List<Mention> mentions =
        ShippedLists.TAGGER.tag(new ArticleText("", text, language, null)).stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.text().equals(name))
            .toList();
    assertEquals(1, mentions.size(), text);
    assertTrue(!mentions.get(0).alternatives().isEmpty(), text);
  }
}
