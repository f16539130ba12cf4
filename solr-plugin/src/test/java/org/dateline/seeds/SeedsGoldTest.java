package org.dateline.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gold is well-formed, verbatim, complete over the files, and as large as it is said to be. */
class SeedsGoldTest {
  private static final Set<String> LANGUAGES =
      Set.of("en", "fr", "de", "es", "pl", "ru", "uk", "kk");
  private static final Set<String> KINDS =
      words(
          "killed injured hospitalised affected detained missing displaced kidnapped rescued"
              + " participants deployed damaged count_other money percentage change distance measure"
              + " duration rate");
  private static final Set<String> CLASSES =
      words(
          "security_forces protesters civilians people foreign_forces property organisation"
              + " institution territory price policy other");
  private static final Set<String> HEDGES =
      words("unverified alleged reported appeared planned denied revised");
  private static final Set<String> APPROX =
      words("exact about at_least at_most range magnitude vague");

  private static List<JsonNode> gold;

  @BeforeAll
  static void read() throws IOException {
    gold = SeedsGold.read();
  }

  @Test
  void everyFileHasGoldAndEveryGoldItsFile() throws IOException {
    Set<String> described = new TreeSet<>();
    for (JsonNode article : gold) {
      assertTrue(Files.exists(SeedsGold.fileOf(article)), article.get("file").asText());
      described.add(SeedsGold.fileOf(article).getFileName().toString());
    }
    Set<String> present = new TreeSet<>();
    for (Path folder : List.of(SeedsGold.SEEDS, SeedsGold.SEEDS.resolve("articles"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".md"))
              .forEach(file -> present.add(file.getFileName().toString()));
        }
      }
    }
    assertEquals(present, described);
  }

  @Test
  void entitiesAreVerbatim() {
    for (JsonNode article : gold) {
      String text = article.get("title").asText() + "\n" + article.get("body").asText();
      Set<String> seen = new HashSet<>();
      for (JsonNode entity : article.get("entities")) {
        String where = article.get("file").asText() + ": " + entity.get("canonical").asText();
        assertTrue(
            Set.of("person", "place", "organisation").contains(entity.get("type").asText()), where);
        assertTrue(seen.add(entity.get("type").asText() + entity.get("canonical").asText()), where);
        String id = entity.get("wikidata").asText("Q1");
        assertTrue(id.matches("null|Q[1-9][0-9]{0,9}"), where);
        assertFalse(entity.get("surfaces").isEmpty(), where);
        for (JsonNode surface : entity.get("surfaces")) {
          assertTrue(text.contains(surface.asText()), where + " / " + surface.asText());
        }
      }
      for (JsonNode forbidden : article.get("forbidden")) {
        assertFalse(text.contains(forbidden.asText()), article.get("file") + " " + forbidden);
      }
    }
  }

  @Test
  void claimsAreVerbatimAndWellFormed() {
    for (JsonNode article : gold) {
      for (JsonNode claim : article.get("claims")) {
        String sentence = claim.get("sentence").asText();
        String surface = claim.get("surface").asText();
        String where = article.get("file").asText() + ": " + surface;
        assertTrue(
            sentence.equals(article.get("title").asText())
                || article.get("body").asText().contains(sentence),
            where);
        assertTrue(sentence.contains(surface), where);
        assertTrue(surface.contains(claim.get("num").asText()), where);
        assertTrue(KINDS.contains(claim.get("kind").asText()), where);
        claim.get("kind_alt").forEach(kind -> assertTrue(KINDS.contains(kind.asText()), where));
        assertTrue(CLASSES.contains(claim.get("subject_class").asText()), where);
        assertTrue(APPROX.contains(claim.get("approx").asText()), where);
        assertTrue(
            claim.get("hedge").isNull() || HEDGES.contains(claim.get("hedge").asText()), where);
        assertBoundsFit(claim, where);
      }
    }
  }

  private static void assertBoundsFit(JsonNode claim, String where) {
    JsonNode min = claim.get("min");
    JsonNode max = claim.get("max");
    switch (claim.get("approx").asText()) {
      case "exact", "about" -> assertEquals(min, max, where);
      case "at_least", "vague" -> assertTrue(min.isNumber() && max.isNull(), where);
      case "at_most" -> assertTrue(min.isNull() && max.isNumber(), where);
      default -> assertTrue(min.asDouble() < max.asDouble(), where);
    }
  }

  /** What the gold calls a sentence stands in the file as well, whatever the format around it. */
  @Test
  void filesSayWhatTheGoldSays() throws IOException, TikaException {
    for (JsonNode article : gold) {
      Path file = SeedsGold.fileOf(article);
      String name = file.toString();
      if (name.endsWith(".pdf") || name.endsWith(".docx")) {
        continue; // SeedFilesTest compares them with their texts
      }
      String shown = text(name, Files.readAllBytes(file)).replaceAll("\\s+", " ");
      for (String paragraph : article.get("body").asText().split("\n\n", -1)) {
        assertTrue(shown.contains(paragraph), article.get("file") + " lacks: " + paragraph);
      }
    }
  }

  private static String text(String name, byte[] bytes) throws IOException, TikaException {
    if (name.endsWith(".html")) {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").text();
    }
    if (name.endsWith(".rtf") || name.endsWith(".eml")) {
      return new Tika().parseToString(new ByteArrayInputStream(bytes));
    }
    if (name.endsWith("ru-06-zabastovka-argentina.txt")) {
      return new String(bytes, Charset.forName("windows-1251"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return name.endsWith("atom.xml")
        ? Jsoup.parse(Parser.unescapeEntities(text, false)).text()
        : text.replace("&amp;", "&");
  }

  @Test
  void goldIsLargeEnough() {
    Map<String, Integer> articles = new TreeMap<>();
    Map<String, Integer> claims = new TreeMap<>();
    for (JsonNode article : gold) {
      String language = article.get("language").asText();
      articles.merge(language, 1, Integer::sum);
      for (JsonNode claim : article.get("claims")) {
        if (!claim.get("optional").asBoolean()) {
          claims.merge(language, 1, Integer::sum);
        }
      }
    }
    assertEquals(LANGUAGES, articles.keySet());
    articles.forEach((language, count) -> assertTrue(count >= 8, language + " articles: " + count));
    claims.forEach((language, count) -> assertTrue(count >= 90, language + " claims: " + count));
  }

  private static Set<String> words(String list) {
    return Stream.of(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
