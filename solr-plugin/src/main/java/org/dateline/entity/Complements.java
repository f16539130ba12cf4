package org.dateline.entity;

import java.util.Set;

/**
 * How far the name of a body runs on in small letters behind its head in Russian and Ukrainian:
 * Национальное агентство поиска и спасения, Центр противодействия коррупции.
 */
final class Complements {
  private static final int MAX_TOKENS = 6;
  private static final int MIN_LETTERS = 4;

  /** Endings of the genitive that no past tense has. */
  private static final String[] GENITIVE = {
    "ого", "его", "ым", "им", "ых", "их", "ов", "ев", "ей", "ий", "ой", "ства", "ции", "сти", "ия",
    "ии", "ії", "ики", "ка", "ки", "ів", "їв", "ій", "ої", "ції", "ття", "ння", "сті", "ам", "ям",
    "ами", "ями", "ань", "ень", "ам"
  };

  /** "named after", in full and in short. */
  private static final Set<String> NAMED_AFTER = Set.of("имени", "им", "імені", "ім");

  private Complements() {}

  /**
   * @param head the head word
   * @return token after the last of the complement; {@code head + 1} when there is none
   */
  static int end(TextTokens in, int head) {
    int end = head + 1;
    for (int j = head + 1; j < in.tokens.size && j - head <= MAX_TOKENS; j++) {
      if (in.gap(j) != Gap.SPACE) {
        break;
      }
      if (in.isCapital(j)) {
        if (in.isAny(j, WordClass.MALE.bit | WordClass.FEMALE.bit | WordClass.STOP.bit)) {
          break;
        }
        end = j + 1;
      } else if (in.isAny(j, WordClass.SPEECH.bit | WordClass.ROLE.bit | WordClass.AFTER.bit)) {
        break;
      } else if (isGenitive(in, j)) {
        end = j + 1;
      } else if (!in.is(j, WordClass.CONNECT) && !NAMED_AFTER.contains(in.tokens.surface(j))) {
        break;
      }
    }
    return end;
  }

  private static boolean isGenitive(TextTokens in, int i) {
    if (in.length(i) < MIN_LETTERS || in.is(i, WordClass.STOP)) {
      return false;
    }
    for (String ending : GENITIVE) {
      if (in.text.regionMatches(in.tokens.end[i] - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }
}
