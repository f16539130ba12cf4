package org.dateline.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the listed spelling behind a name as an article inflects it: {@code Краматорськ} for {@code
 * Краматорську}.
 */
final class BaseForms {
  private static final Set<SpellingKind> NAMES =
      EnumSet.of(
          SpellingKind.NAME, SpellingKind.HISTORICAL, SpellingKind.SHORT, SpellingKind.ACRONYM);

  /** Endings of the languages we read are no longer; a word that differs in more is another. */
  private static final int MAX_ENDING = 5;

  private BaseForms() {}

  /**
   * @param language of the article, or null; its own spellings win over equally close ones
   * @param written the mention's text
   * @return the listed name that begins most like it, in upper and lower case as listed; null when
   *     none does, as for adjectives of a place
   */
  static String of(GazetteerEntry entry, String language, String written) {
    String word = written.toLowerCase(Locale.ROOT);
    String best = null;
    int bestScore = 0;
    for (Spelling spelling : entry.spellings()) {
      if (NAMES.contains(spelling.kind())) {
        int score = score(spelling.text(), word, spelling.language(), language);
        if (score > bestScore) {
          bestScore = score;
          best = spelling.text();
        }
      }
    }
    return score(entry.name(), word, null, language) > bestScore ? entry.name() : best;
  }

  private static int score(String listed, String word, String listedIn, String language) {
    String name = listed.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < name.length() && same < word.length() && name.charAt(same) == word.charAt(same)) {
      same++;
    }
    int rest = Math.max(name.length(), word.length()) - same;
    if (same < 3 && rest > 0 || rest > MAX_ENDING || rest > same) {
      return 0;
    }
    boolean own = language != null && language.equals(listedIn);
    return 4 * (same - rest + MAX_ENDING) + (own ? 3 : 0);
  }
}
