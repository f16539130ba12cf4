package org.dateline.extract.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.PackagedTable;

/**
 * Given names and endings of family names, from the word lists of the jar ({@code names/}): what
 * tells a person that stands alone in a line from a section or a place. Loaded at the first use.
 * Thread-safe.
 */
final class KnownNames {
  private static final List<String> GIVEN_FILES =
      List.of(
          "/names/first_names.tsv", "/names/first_names_more.tsv", "/names/first_names_world.tsv");

  private static final String ENDINGS_FILE = "/names/words_any.tsv";

  /** Endings take part in words of other kinds when hardly anything stands before them. */
  private static final int MIN_STEM = 3;

  private static final class Holder {
    static final KnownNames SHARED = new KnownNames();
  }

  private final Set<String> given = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private KnownNames() {
    for (String file : GIVEN_FILES) {
      for (String[] columns : PackagedTable.rows(KnownNames.class, file)) {
        addAll(given, columns[2]);
      }
    }
    for (String[] columns : PackagedTable.rows(KnownNames.class, ENDINGS_FILE)) {
      if (columns[0].equals("surname")) {
        addAll(endings, columns[2]);
      }
    }
  }

  private static void addAll(Set<String> set, String words) {
    for (String word : words.split("\\|")) {
      set.add(word.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** A given name as a whole or, with a hyphen, in its first part. */
  static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    Set<String> given = Holder.SHARED.given;
    return given.contains(lower) || (hyphen > 1 && given.contains(lower.substring(0, hyphen)));
  }

  private static boolean isFamily(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = Math.max(MIN_STEM, lower.length() - 8); i < lower.length(); i++) {
      if (Holder.SHARED.endings.contains("*" + lower.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Two words or more, with a given name first or second, an initial first or a usual ending. */
  static boolean isPerson(String name) {
    String[] words = name.split(" ");
    if (words.length < 2) {
      return false;
    }
    boolean initial =
        words[0].length() <= 5 && words[0].endsWith(".") && words[1].length() > 2
            || words[0].length() == 2
                && words[0].equals(words[0].toUpperCase(Locale.ROOT))
                && isFamily(words[words.length - 1]);
    return initial || isGiven(words[0]) || isGiven(words[1]) || isFamily(words[words.length - 1]);
  }
}
