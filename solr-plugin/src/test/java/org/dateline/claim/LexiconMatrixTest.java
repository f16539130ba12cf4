package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every kind of claim has its predicates in every language: no cell of the matrix is thin. */
class LexiconMatrixTest {
  private static final String[] LANGUAGES = {"en", "fr", "de", "es", "ru", "uk", "pl", "kk"};

  /** Kinds that predicates decide, with the fewest forms a language may have for them. */
  private static final Map<String, Integer> FEWEST =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("killed", 150),
              Map.entry("injured", 60),
              Map.entry("hospitalised", 50),
              Map.entry("affected", 120),
              Map.entry("detained", 75),
              Map.entry("missing", 40),
              Map.entry("displaced", 90),
              Map.entry("kidnapped", 25),
              Map.entry("rescued", 55),
              Map.entry("participants", 100),
              Map.entry("deployed", 95),
              Map.entry("damaged", 140),
              Map.entry("duration", 45)));

  @Test
  void everyKindInEveryLanguage() throws IOException {
    StringBuilder thin = new StringBuilder();
    for (String language : LANGUAGES) {
      Map<String, Integer> forms = forms(language);
      FEWEST.forEach(
          (kind, fewest) -> {
            int count = forms.getOrDefault(kind, 0);
            if (count < fewest) {
              thin.append(language).append(' ').append(kind).append(' ').append(count).append('\n');
            }
          });
    }
    assertTrue(thin.isEmpty(), "too few predicates:\n" + thin);
  }

  /** Words of saying and doubting have one file, so that nobody looks for them in two. */
  @Test
  void oneFileForSources() throws IOException {
    for (String language : LANGUAGES) {
      Path file = Lexicons.CONF.resolve("claims/claims_" + language + ".tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        boolean source = line.startsWith("source\t") || line.startsWith("hedge\t");
        assertFalse(source, language + " keeps this line in sources_" + language + ": " + line);
      }
    }
  }

  private static Map<String, Integer> forms(String language) throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    Path file = Lexicons.CONF.resolve("claims/claims_" + language + ".tsv");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t");
      if (columns.length >= 3 && columns[0].equals("kind")) {
        forms.merge(columns[1], columns[2].split("\\|").length, Integer::sum);
      }
    }
    return forms;
  }
}
