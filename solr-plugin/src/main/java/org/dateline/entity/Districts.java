package org.dateline.entity;

import java.util.Locale;

/** Puts districts and regions that are called by an adjective into the nominative. */
final class Districts {
  private static final String[] MASCULINE = {"район", "округ", "край", "уезд", "улус", "кантон"};
  private static final String[] FEMININE = {"област", "волост", "губерни"};
  private static final String[] OBLIQUE = {
    "ого", "ому", "его", "ему", "ым", "им", "ом", "ем", "ім", "ый", "ий"
  };
  private static final String[] OBLIQUE_FEMININE = {"ой", "ую", "ої", "ій", "ою", "ая", "у", "а"};

  private static final int MIN_STEM = 3;

  private Districts() {}

  /**
   * @param adjective with a capital, any case
   * @param head small letters, any case
   * @param language Russian or Ukrainian; others have no such names
   * @return the name in the nominative, or null when it is none
   */
  static String name(String adjective, String head, String language) {
    boolean russian = "ru".equals(language);
    if (!russian && !"uk".equals(language)) {
      return null;
    }
    String word = head.toLowerCase(Locale.ROOT);
    for (String noun : MASCULINE) {
      if (word.startsWith(noun)) {
        String stem = stem(adjective, OBLIQUE);
        return stem == null ? null : stem + (russian && !soft(stem) ? "ый " : "ий ") + noun;
      }
    }
    for (String noun : FEMININE) {
      if (word.startsWith(noun)) {
        String stem = stem(adjective, OBLIQUE_FEMININE);
        return stem == null ? null : stem + (russian ? "ая " : "а ") + ending(noun);
      }
    }
    return null;
  }

  private static String ending(String noun) {
    return noun.endsWith("т") ? noun + "ь" : noun + "я";
  }

  private static boolean soft(String stem) {
    return "кгхшщжч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }

  private static String stem(String adjective, String[] endings) {
    for (String ending : endings) {
      if (adjective.endsWith(ending) && adjective.length() - ending.length() >= MIN_STEM) {
        return adjective.substring(0, adjective.length() - ending.length());
      }
    }
    return null;
  }
}
