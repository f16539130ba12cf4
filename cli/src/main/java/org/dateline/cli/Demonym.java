package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The adjectives of a country and the names of its people in one language.
 *
 * @param language language subtag
 * @param adjectives in the base form of the language: masculine singular nominative; German without
 *     ending
 * @param people nouns, masculine and feminine singular
 */
record Demonym(String language, List<String> adjectives, List<String> people) {
  /**
   * Reads lines of the form {@code ISO <tab> language <tab> adjectives <tab> people}, the last two
   * parted by commas.
   *
   * @throws IOException when a line is malformed
   */
  static Map<String, List<Demonym>> read(List<String> lines) throws IOException {
    Map<String, List<Demonym>> demonyms = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IOException("demonyms.tsv: 4 columns expected in: " + line);
      }
      demonyms
          .computeIfAbsent(cells[0], iso -> new ArrayList<>())
          .add(new Demonym(cells[1], list(cells[2]), list(cells[3])));
    }
    return demonyms;
  }

  private static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" *, *"));
  }

  /** Adds all forms; inflected ones where the rules of the language are regular. */
  void addTo(SpellingList spellings) {
    for (String adjective : adjectives) {
      for (String form : Inflection.adjective(adjective, language)) {
        spellings.add(form, language, "adjective");
      }
    }
    for (String noun : people) {
      for (String form : Inflection.noun(noun, language)) {
        spellings.add(form, language, "demonym");
      }
    }
  }
}
