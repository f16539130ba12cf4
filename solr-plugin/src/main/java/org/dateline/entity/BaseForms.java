package org.dateline.entity;

import java.util.Locale;

/**
 * Finds the listed spelling behind a name as an article inflects it: {@code Краматорськ} for {@code
 * Краматорську}.
 */
final class BaseForms {
  /** Endings of the languages we read are no longer; a word that differs in more is another. */
  private static final int MAX_ENDING = 5;

  private BaseForms() {}

  /**
   * @param language of the article, or null; its own spellings win over equally close ones
   * @param written the mention's text
   * @return the listed name that begins most like it, in upper and lower case as listed; null when
   *     none does, or when an adjective of a place is closer
   */
  static String of(GazetteerEntry entry, String language, String written) {
    String word = written.toLowerCase(Locale.ROOT);
    Spelling best = Spelling.name(entry.name());
    int bestScore = score(best, word, language);
    for (Spelling spelling : entry.spellings()) {
      int score = score(spelling, word, language);
      if (score > bestScore) {
        bestScore = score;
        best = spelling;
      }
    }
    return bestScore > 0 && !best.kind().isAdjective() ? best.text() : null;
  }

  private static int score(Spelling listed, String word, String language) {
    String name = listed.text().toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < name.length() && same < word.length() && name.charAt(same) == word.charAt(same)) {
      same++;
    }
    int rest = Math.max(name.length(), word.length()) - same;
    if (same < 3 && rest > 0 || rest > MAX_ENDING || rest > same || words(name) != words(word)) {
      return 0;
    }
    boolean own = language != null && language.equals(listed.language());
    return 4 * (same - rest + MAX_ENDING) + (own ? 3 : 0);
  }

  private static long words(String text) {
    return text.chars().filter(c -> c == ' ').count();
  }
}
