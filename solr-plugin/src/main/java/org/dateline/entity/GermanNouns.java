package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells German nouns from towns: all have a capital, but a town takes no article, and no town ends
 * as abstract nouns do. Stateless.
 */
final class GermanNouns {
  private static final Set<String> DETERMINERS =
      Set.of(
          "der",
          "die",
          "das",
          "den",
          "dem",
          "des",
          "ein",
          "eine",
          "einer",
          "einem",
          "einen",
          "eines",
          "kein",
          "keine",
          "keiner",
          "keinem",
          "keinen",
          "seine",
          "seiner",
          "seinem",
          "seinen",
          "ihre",
          "ihrer",
          "ihrem",
          "ihren",
          "unsere",
          "unserer",
          "diese",
          "dieser",
          "diesem",
          "diesen",
          "dieses",
          "jede",
          "jeder",
          "jedem",
          "viele",
          "vielen",
          "mehrere",
          "mehreren",
          "alle",
          "allen",
          "aller",
          "zur",
          "zum",
          "vom",
          "beim",
          "zwei",
          "drei");

  private static final List<String> ENDINGS =
      List.of(
          "ung",
          "ungen",
          "heit",
          "heiten",
          "keit",
          "keiten",
          "schaft",
          "schaften",
          "tion",
          "tionen",
          "tät",
          "logie",
          "grafie",
          "graphie",
          "besitz",
          "kreisen",
          "becken",
          "behältern",
          "räumen",
          "zeiten",
          "jahren",
          "tagen",
          "wochen",
          "monaten",
          "stunden",
          "fällen",
          "teilen",
          "formen",
          "arten",
          "schichten",
          "gruppen",
          "kreise",
          "mengen",
          "zahlen",
          "klassen",
          "schulen",
          "betrieben",
          "häusern",
          "ländern",
          "städten",
          "gebieten",
          "bereichen",
          "sachen",
          "worten",
          "farben",
          "sprachen",
          "händen",
          "schritten",
          "reihen",
          "ruhe",
          "panik",
          "gefahr",
          "weigen",
          "haft",
          "ismen",
          "euren",
          "anten",
          "enten",
          "isten",
          "ern",
          "eln",
          "tät",
          "täten",
          "ismus",
          "nis",
          "nisse",
          "ment",
          "mente",
          "innen");

  private GermanNouns() {}

  /** Whether the word at {@code i} ends as a noun does. */
  static boolean ends(TextTokens in, int i) {
    String word = in.tokens.surface(i);
    return ENDINGS.stream().anyMatch(word::endsWith);
  }

  /**
   * Whether the word at {@code i} is a noun by its ending or by its article somewhere in the text.
   */
  static boolean isNoun(TextTokens in, int i) {
    if (ends(in, i)) {
      return true;
    }
    for (int j = 1; j < in.tokens.size; j++) {
      if (in.tokens.exact(j) == in.tokens.exact(i)
          && in.gap(j) == Gap.SPACE
          && DETERMINERS.contains(in.tokens.surface(j - 1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
