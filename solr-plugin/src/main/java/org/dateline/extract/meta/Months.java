package org.dateline.extract.meta;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Cells;
import org.dateline.text.PackagedTable;

/**
 * Months by their names in the languages of the news, in full and short, declined and not ({@code
 * months.tsv}). A word that names different months in two languages (Croatian and Czech {@code
 * listopad}) needs the language.
 */
final class Months {
  private static final Map<String, Integer> BY_WORD = new HashMap<>();
  private static final Map<String, Integer> BY_LANGUAGE = new HashMap<>();

  static {
    for (String[] row : PackagedTable.rows(Months.class, "months.tsv")) {
      for (int month = 1; month < row.length; month++) {
        for (String name : Cells.split(row[month], " | ")) {
          add(row[0], name, month);
        }
      }
    }
  }

  private Months() {}

  private static void add(String language, String name, int month) {
    String word = key(name);
    BY_LANGUAGE.putIfAbsent(language + ':' + word, month);
    Integer before = BY_WORD.putIfAbsent(word, month);
    if (before != null && before != month) {
      BY_WORD.put(word, 0);
    }
  }

  private static String key(String name) {
    String s = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
    while (s.endsWith(".")) {
      s = s.substring(0, s.length() - 1);
    }
    return s;
  }

  /**
   * @param word as written
   * @param language BCP 47 primary subtag or null
   * @return 1 to 12, 0 when it names no month or not surely one
   */
  static int of(String word, String language) {
    String key = key(word);
    if (language != null) {
      Integer known = BY_LANGUAGE.get(language + ':' + key);
      if (known != null) {
        return known;
      }
    }
    return BY_WORD.getOrDefault(key, 0);
  }
}
