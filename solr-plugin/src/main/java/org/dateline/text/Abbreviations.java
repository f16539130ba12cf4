package org.dateline.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that end in a full stop without ending the sentence, read once from {@code
 * abbreviations.tsv} beside this class.
 */
final class Abbreviations {
  /** What a full stop after the word means. */
  enum Use {
    /** A name follows; never the end. */
    TITLE,
    /** A number follows; the end otherwise. */
    NUMBER,
    /** The end when an upper-case word follows. */
    END,
    /** {@link #END} after a number, else {@link #TITLE}. */
    UNIT,
    /** A noun follows, which German writes with a capital: the end when an article follows. */
    SCALE
  }

  private static final Map<String, Map<String, Use>> BY_LANGUAGE = read();

  private Abbreviations() {}

  /**
   * What the lower-case {@code word} (without its last full stop) is in {@code language}; null if
   * no abbreviation.
   */
  static Use use(String word, String language) {
    Use use = language == null ? null : BY_LANGUAGE.getOrDefault(language, Map.of()).get(word);
    return use != null ? use : BY_LANGUAGE.get("any").get(word);
  }

  private static Map<String, Map<String, Use>> read() {
    Map<String, Map<String, Use>> all = new HashMap<>();
    all.put("any", new HashMap<>());
    for (String[] columns : PackagedTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      Use use = Use.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT));
      Map<String, Use> words = all.computeIfAbsent(columns[0], k -> new HashMap<>());
      for (String word : columns[2].split(" ")) {
        words.merge(word, use, (a, b) -> a == Use.TITLE ? b : a);
      }
    }
    return all;
  }
}
