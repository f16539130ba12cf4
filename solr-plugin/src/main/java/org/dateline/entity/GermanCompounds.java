package org.dateline.entity;

import java.util.Locale;
import java.util.Set;

/**
 * German bodies that are one compound: Landeswetterdienst, Hagelschutzkonsortium. A compound tells
 * a name only where its first part is that of a state or its last one is rare.
 */
final class GermanCompounds {
  private static final double SCORE = 0.7;
  private static final int MIN_LETTERS = 12;

  private static final String[] LEVELS = {"landes", "bundes", "reichs"};

  private static final String[] BODIES = {
    "amt",
    "amtes",
    "amts",
    "dienst",
    "dienstes",
    "anstalt",
    "behörde",
    "agentur",
    "institut",
    "instituts",
    "zentrale",
    "kammer",
    "stiftung",
    "warnzentrale",
    "archiv",
    "bibliothek"
  };

  private static final Set<String> LAENDER =
      Set.of(
          "Baden-Württemberg",
          "Bayern",
          "Berlin",
          "Brandenburg",
          "Bremen",
          "Hamburg",
          "Hessen",
          "Mecklenburg-Vorpommern",
          "Niedersachsen",
          "Nordrhein-Westfalen",
          "NRW",
          "Rheinland-Pfalz",
          "Saarland",
          "Sachsen",
          "Sachsen-Anhalt",
          "Schleswig-Holstein",
          "Thüringen",
          "Burgenland",
          "Kärnten",
          "Niederösterreich",
          "Oberösterreich",
          "Salzburg",
          "Steiermark",
          "Tirol",
          "Vorarlberg",
          "Wien");

  private static final String[] RARE = {
    "konsortium", "konsortiums", "syndikat", "syndikats", "kombinat", "bauernbund", "bauernbundes"
  };

  private GermanCompounds() {}

  /** The compound at token {@code i} of a German text, or null. */
  static Candidate at(OrganisationText text, int i) {
    TextTokens in = text.in;
    if (!text.language.equals("de")
        || text.taken.get(i)
        || in.tokens.shape[i] != Shape.CAPITALISED
        || in.length(i) < MIN_LETTERS
        || in.gap(i + 1) == Gap.HYPHEN) {
      return null;
    }
    String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
    boolean state = false;
    for (String level : LEVELS) {
      state |= word.startsWith(level);
    }
    int land = land(in, i + 1);
    return ends(word, BODIES) && (state || land > i + 1) || ends(word, RARE)
        ? Candidate.unlisted(in, i, land, EntityType.ORGANISATION, "head", SCORE)
        : null;
  }

  /**
   * Token after the German or Austrian state whose body it is; {@code i} when none stands there.
   */
  private static int land(TextTokens in, int i) {
    if (in.gap(i) != Gap.SPACE) {
      return i;
    }
    int to = i + 1;
    while (in.gap(to) == Gap.HYPHEN) {
      to++;
    }
    return to <= in.tokens.size
            && LAENDER.contains(in.text.substring(in.tokens.start[i], in.tokens.end[to - 1]))
        ? to
        : i;
  }

  private static boolean ends(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 3) {
        return true;
      }
    }
    return false;
  }
}
