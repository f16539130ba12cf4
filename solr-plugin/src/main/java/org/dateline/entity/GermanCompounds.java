package org.dateline.entity;

import java.util.Locale;

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
    return state && ends(word, BODIES) || ends(word, RARE)
        ? Candidate.unlisted(in, i, i + 1, EntityType.ORGANISATION, "head", SCORE)
        : null;
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
