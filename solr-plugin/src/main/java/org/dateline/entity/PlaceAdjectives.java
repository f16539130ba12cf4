package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The place that a Slavic adjective is made of: харківська, Багдадского, gdańska. Stateless. */
final class PlaceAdjectives {
  /** Endings of the adjectives with their suffix, longest first. */
  private static final Map<String, String[]> ADJECTIVES =
      Map.of(
          "ru",
          new String[] {
            "ского", "скому", "ская", "ский", "ское", "ской", "скую", "ским", "ском", "цкого",
            "цкому", "цкая", "цкий", "цкое", "цкой", "цкую", "цким", "цком"
          },
          "uk",
          new String[] {
            "ського", "ському", "ський", "ською", "ської", "ській", "ське", "ська", "ську",
            "ським", "цького", "цькому", "цький", "цькою", "цької", "цькій", "цьке", "цька",
            "цьку", "цьким"
          },
          "pl",
          new String[] {
            "skiego", "skiemu", "skiej", "skich", "skie", "skim", "ska", "ską", "ski", "ckiego",
            "ckiemu", "ckiej", "ckich", "ckie", "ckim", "cka", "cką", "cki", "zkiego", "zkiej",
            "zka", "zki"
          });

  /** What the name of a place may end in where the adjective has its suffix. */
  private static final Map<String, String[]> NOUNS =
      Map.of(
          "ru",
          new String[] {
            "", "ск", "а", "ы", "и", "ь", "о", "я", "е", "ия", "ье", "ка", "цк", "ец", "к", "са",
            "ово", "ино"
          },
          "uk",
          new String[] {
            "", "ськ", "а", "и", "і", "ь", "о", "я", "е", "ія", "жя", "тя", "ття", "ння", "ці",
            "ця", "цьк", "к", "ка", "са", "ово", "ине", "не"
          },
          "pl",
          new String[] {
            "", "a", "y", "e", "o", "ia", "sk", "ń", "ice", "ce", "ck", "ów", "in", "ież", "dź",
            "sie"
          });

  private static final int MIN_STEM = 3;

  private PlaceAdjectives() {}

  /** The adjective as men's family names have it: Печерський. */
  static String masculine(String word, String language) {
    String stem = stem(word, language);
    int suffix = language.equals("uk") ? 3 : 2;
    return word.substring(0, stem.length() + suffix) + (language.equals("pl") ? "i" : "ий");
  }

  /** The adjective without suffix and ending, or null when the word is none. */
  static String stem(String word, String language) {
    String[] endings = language == null ? null : ADJECTIVES.get(language);
    if (endings != null) {
      for (String ending : endings) {
        if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
          return word.substring(0, word.length() - ending.length());
        }
      }
    }
    return null;
  }

  /**
   * @param listed the place that is called so, or null
   * @return the place, or null when the word is no such adjective or no list has the place
   */
  static GazetteerEntry place(
      String word, String language, Function<String, GazetteerEntry> listed) {
    String stem = stem(word, language);
    if (stem == null) {
      return null;
    }
    boolean c = word.charAt(stem.length()) == 'ц' || word.charAt(stem.length()) == 'c';
    for (String base : bases(stem)) {
      for (String ending : NOUNS.get(language)) {
        GazetteerEntry place = listed.apply(base + ending);
        if (place != null) {
          return place;
        }
      }
      if (c) {
        // Донецкий: the ц belongs to the name.
        GazetteerEntry place = listed.apply(base + (language.equals("pl") ? "ck" : "ц"));
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** The stem, and what it is without the letters that belong to the adjective alone. */
  private static List<String> bases(String stem) {
    List<String> bases = new ArrayList<>(List.of(stem));
    if (stem.endsWith("е")) {
      // Чернівецька: Чернівці
      bases.add(stem.substring(0, stem.length() - 1));
    }
    if (stem.endsWith("ь")) {
      bases.add(stem.substring(0, stem.length() - 1));
    }
    for (String suffix : new String[] {"ов", "ев", "ин", "ow"}) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= MIN_STEM) {
        bases.add(stem.substring(0, stem.length() - suffix.length()));
      }
    }
    return bases;
  }
}
