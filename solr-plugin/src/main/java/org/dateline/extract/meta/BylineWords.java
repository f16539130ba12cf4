package org.dateline.extract.meta;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.PackagedTable;

/** The words of credit lines in the languages of the news ({@code bylines.tsv}), lower case. */
final class BylineWords {
  /** What a word does in a credit line. */
  enum Role {
    /** Opens a byline: "by", "von", "автор". */
    OPENER,
    /** Stands between two names. */
    JOINER,
    /** Shows an outlet, a function or anything else that is no person. */
    OFFICE,
    /** What a person does at an outlet: "reporter". Stands before or behind a name. */
    FUNCTION,
    /** A kind of text or picture, before a word that opens a byline: "story by". */
    GENRE,
    /** A word of outlets' names that may be a family name, too: counts behind a full name only. */
    OUTLET,
    /** A kind of picture, or a picture agency: the name beside it is no writer's. */
    PICTURE,
    /** Stands between a name and a place or outlet: "in". */
    PREPOSITION,
    /** Opens what tells how long reading takes. */
    MEASURE,
    /** A small word inside a name. */
    PARTICLE,
    /** A degree or title behind a name. */
    DEGREE,
    /** Says that the date behind it is that of a change. */
    UPDATE
  }

  private static final class Holder {
    static final BylineWords SHARED = new BylineWords();
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private BylineWords() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    for (String[] columns : PackagedTable.rows(BylineWords.class, "bylines.tsv")) {
      Set<String> set = words.get(Role.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      for (String word : columns[1].split(" \\| ")) {
        set.add(word.strip());
      }
    }
  }

  /** The words of a role. Shared and not to be changed. */
  static Set<String> of(Role role) {
    return Holder.SHARED.words.get(role);
  }

  static boolean is(Role role, String lowerCaseWord) {
    return of(role).contains(lowerCaseWord);
  }
}
