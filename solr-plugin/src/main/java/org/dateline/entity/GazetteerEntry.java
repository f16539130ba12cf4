package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a gazetteer.
 *
 * @param id Wikidata QID or a local id starting with {@code dl:}
 * @param type what it is
 * @param name canonical name
 * @param parent id of the place it lies in or belongs to, or null
 * @param features e.g. {@code kind=city}, {@code pop=200000}
 * @param spellings all other written forms, the canonical name left out
 */
public record GazetteerEntry(
    String id,
    EntityType type,
    String name,
    String parent,
    Map<String, String> features,
    List<Spelling> spellings) {
  public GazetteerEntry {
    features = Map.copyOf(features);
    spellings = List.copyOf(spellings);
  }

  /** The same entity in two lists: the first gives the name, the later one adds spellings. */
  GazetteerEntry with(GazetteerEntry later) {
    Map<String, String> both = new HashMap<>(later.features());
    both.putAll(features);
    List<Spelling> all = new ArrayList<>(spellings);
    if (!later.name().equals(name)) {
      all.add(Spelling.name(later.name()));
    }
    for (Spelling spelling : later.spellings()) {
      if (!all.contains(spelling)) {
        all.add(spelling);
      }
    }
    return new GazetteerEntry(id, type, name, parent != null ? parent : later.parent(), both, all);
  }

  /**
   * Reads one line of the text form, see {@code docs/gazetteer.md}.
   *
   * @param line tab-separated columns, neither blank nor a comment
   * @param file named in errors
   * @param number of the line, named in errors
   * @throws GazetteerFormatException when the line is not right
   */
  public static GazetteerEntry parse(String line, String file, int number) {
    return GazetteerReader.entry(line, file, number);
  }
}
