package org.dateline.entity;

import java.util.Set;

/**
 * What Kazakh and Kyrgyz put before the head of a body: nouns with no ending, members in the
 * plural, a word for its level. A noun in the genitive is an owner and no part of the name.
 * Stateless.
 */
final class KazakhHeads {
  /** Nouns that may stand before a head, and the head. */
  static final int MAX_TOKENS = 8;

  /** Words that open names of Kazakh bodies, where a sentence begins, too. */
  private static final Set<String> LEVELS =
      Set.of(
          "Халықаралық",
          "Бүкіләлемдік",
          "Дүниежүзілік",
          "Әлемдік",
          "Еуропалық",
          "Еуразиялық",
          "Республикалық",
          "Ұлттық",
          "Мемлекеттік",
          "Бүкілресейлік",
          "Орталық",
          "Азиялық",
          "Қазақстан",
          "Қырғызстан",
          "Өзбекстан",
          "Ресей",
          "Түркия",
          "Украина",
          "Қытай",
          "Американдық",
          "Британдық",
          "Немістік",
          "Ислам",
          "Араб",
          "Африкалық",
          "Норвегиялық");

  private KazakhHeads() {}

  /** Whether a body's name may open with the word wherever it stands: Халықаралық, Ұлттық. */
  static boolean isLevel(TextTokens in, int i) {
    return LEVELS.contains(in.tokens.surface(i));
  }

  /** "Қытайдың CNPC корпорациясы": whose it is stands in the genitive. */
  static boolean isGenitive(TextTokens in, int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("ның")
        || word.endsWith("нің")
        || word.endsWith("дың")
        || word.endsWith("дің")
        || word.endsWith("тың")
        || word.endsWith("тің");
  }

  /** Members of a Kazakh body: инженерлер, сәулетшілер. */
  static boolean isPlural(TextTokens in, int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("лар")
        || word.endsWith("лер")
        || word.endsWith("дар")
        || word.endsWith("дер")
        || word.endsWith("тар")
        || word.endsWith("тер");
  }

  /** Whether the first noun before a head is a name even where a sentence gave it its capital. */
  static boolean isNamed(TextTokens in, int from, int head) {
    String word = in.tokens.surface(head);
    if (head >= from + 2 && isLevel(in, from)) {
      return true;
    }
    return !in.isAny(
            from,
            WordClass.PLACE.bit | WordClass.COMMON.bit | WordClass.ORG.bit | WordClass.KIND.bit)
        && (word.startsWith("университеті")
            || word.startsWith("институты")
            || word.startsWith("академиясы")
            || word.startsWith("банкі")
            || word.startsWith("корпорациясы"));
  }
}
