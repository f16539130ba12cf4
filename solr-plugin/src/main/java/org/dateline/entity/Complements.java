package org.dateline.entity;

import java.util.Set;

/**
 * How far the name of a body runs on in small letters behind its head in Russian and Ukrainian:
 * Национальное агентство поиска и спасения, Центр противодействия коррупции.
 */
final class Complements {
  /** Tokens of a head and its complement that make a name even where a sentence begins. */
  static final int MIN_TITLE = 3;

  private static final int MAX_TOKENS = 6;
  private static final int MIN_LETTERS = 4;

  /** Endings of the genitive that no past tense has. */
  private static final String[] GENITIVE = {
    "ого", "его", "ым", "им", "ых", "их", "ов", "ев", "ей", "ий", "ой", "ства", "ции", "сти", "ия",
    "ии", "ії", "ики", "ка", "ки", "ів", "їв", "ій", "ої", "ції", "ття", "ння", "сті", "ам", "ям",
    "ами", "тку", "рту", "зму", "ями", "ань", "ень", "ам"
  };

  /** "named after", in full and in short. */
  private static final Set<String> NAMED_AFTER = Set.of("имени", "им", "імені", "ім");

  /** "for the affairs of" and the like: рада у справах біженців, комитет по делам религий. */
  private static final Set<String> LINKS = Set.of("у", "в", "по", "з", "із", "из", "за");

  private static final Set<String> FIELDS =
      Set.of(
          "справах",
          "делам",
          "питань",
          "вопросам",
          "борьбе",
          "боротьби",
          "надзору",
          "нагляду",
          "контролю",
          "защите",
          "захисту",
          "прав",
          "правам",
          "управлению",
          "управління",
          "развитию",
          "розвитку",
          "регулированию",
          "регулювання",
          "охране",
          "охорони",
          "труду",
          "связям",
          "зв'язків",
          "статистике",
          "информации",
          "расследованию",
          "розслідування",
          "закупкам",
          "тарифам",
          "ценам",
          "туризму",
          "спорту",
          "печати",
          "науке",
          "культуре",
          "миграции",
          "международному",
          "международным",
          "гуманитарным",
          "экономическому",
          "атомной",
          "ядерному",
          "правовой",
          "финансовому",
          "законодательству",
          "бюджету",
          "обороне");

  private Complements() {}

  /**
   * @param head the head word
   * @return token after the last of the complement; {@code head + 1} when there is none
   */
  static int end(TextTokens in, int head) {
    int end = head + 1;
    if (in.tokens.shape[head] == Shape.UPPER) {
      return end;
    }
    for (int j = head + 1; j < in.tokens.size && j - head <= MAX_TOKENS; j++) {
      if (in.gap(j) != Gap.SPACE) {
        break;
      }
      if (LINKS.contains(in.tokens.surface(j))
          && j + 1 < in.tokens.size
          && FIELDS.contains(in.tokens.surface(j + 1))) {
        j++;
      } else if (in.isCapital(j)) {
        if (!in.isCapital(j + 1) && in.gap(j + 1) == Gap.SPACE && in.is(j + 1, WordClass.ORG)) {
          // Another body: лабораторія досліджень Єльського університету.
          break;
        }
        if (in.isAny(j, WordClass.MALE.bit | WordClass.FEMALE.bit | WordClass.STOP.bit)) {
          break;
        }
        end = j + 1;
      } else if (in.isAny(j, WordClass.SPEECH.bit | WordClass.AFTER.bit)
          || in.is(j, WordClass.ROLE) && !isPluralGenitive(in, j)) {
        break;
      } else if (isGenitive(in, j)) {
        end = j + 1;
      } else if (!in.is(j, WordClass.CONNECT) && !NAMED_AFTER.contains(in.tokens.surface(j))) {
        break;
      }
    }
    return end;
  }

  /** Members of a body: союз предпринимателей, мережа лікарів. */
  static boolean isPluralGenitive(TextTokens in, int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("ов")
        || word.endsWith("ев")
        || word.endsWith("ей")
        || word.endsWith("ів")
        || word.endsWith("їв");
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
