package org.dateline.entity;

import java.util.Locale;
import java.util.Set;

/**
 * What stands beside a run of capitalised words and tells a person: a role, a title, a verb of
 * speech, an age, an apposition. {@link PersonSigns} weighs it. For one part of an article and one
 * thread.
 */
final class PersonContext {
  private static final Set<String> GENITIVES = Set.of("ru", "uk", "be", "pl", "cs", "kk", "ky");

  /** How far before the name the phrase may begin that ends at it. */
  private static final int PHRASE = 6;

  /** How far a role may stand from the name it explains: "spokesman for the bank, N. N.". */
  private static final int ROLE_REACH = 9;

  /** Words that a name follows and nothing else: nicknamed, namens, на прізвисько. */
  static final Set<String> NAMING =
      Set.of(
          "nicknamed",
          "alias",
          "aka",
          "namens",
          "genannt",
          "surnommé",
          "surnommée",
          "prénommé",
          "apodado",
          "apodada",
          "llamado",
          "llamada",
          "imieniem",
          "pseudonimem",
          "nazwiskiem",
          "прозвищу",
          "кличке",
          "фамилии",
          "псевдонимом",
          "прізвисько",
          "прізвищем",
          "псевдонімом",
          "detto",
          "soprannominato",
          "lakaplı");

  /** Kazakh words behind a name: called. */
  private static final Set<String> NAMED = Set.of("деген", "есімді", "атты", "дейтін");

  /** Words that tell a person and no thing behind a comma. */
  private static final Set<String> WHO = Set.of("who", "whose", "whom", "quien", "quienes");

  /** What stands before a verb of speech: », a réagi N. N. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "a", "ont", "avait", "ha", "han", "había", "hat", "haben", "hatte", "has", "have", "had");

  private static final Set<String> ATTRIBUTING =
      Set.of("selon", "según", "segundo", "secondo", "według", "laut");

  final TextTokens in;

  /** Capitals tell no names: German. */
  final boolean nounsHaveCapitals;

  /** Names of places follow a role without a preposition, in the genitive. */
  final boolean genitives;

  /**
   * @param language BCP 47 subtag, or null when unknown
   */
  PersonContext(TextTokens in, String language) {
    this.in = in;
    this.nounsHaveCapitals = "de".equals(language) || "lb".equals(language);
    this.genitives = language != null && GENITIVES.contains(language);
  }

  /** Whether something beside the run tells a person: a role, a title, a verb of speech, an age. */
  boolean tells(int from, int to) {
    boolean adjacent = in.gap(from) == Gap.SPACE || in.gap(from) == Gap.ABBREVIATION;
    return adjacent && in.isAny(from - 1, WordClass.TITLE.bit | WordClass.ROLE.bit)
        || roleBefore(from)
        || speaks(from, to)
        || explained(to)
        || named(from, to)
        || aged(from);
  }

  /** "the 40-year-old", "40-летний", "40 жастағы" before a name. */
  boolean aged(int from) {
    if (from < 2 || in.gap(from) != Gap.SPACE) {
      return false;
    }
    String word = in.tokens.surface(from - 1).toLowerCase(Locale.ROOT);
    boolean old = word.equals("old") && in.tokens.surface(from - 2).startsWith("year");
    return old
        || in.tokens.shape[from - 2] == Shape.DIGITS
            && in.length(from - 2) == 2
            && (word.equals("жастағы")
                || word.equals("жасар")
                || in.gap(from - 1) == Gap.HYPHEN && isAge(word));
  }

  private static boolean isAge(String word) {
    return word.startsWith("летн")
        || word.startsWith("річн")
        || word.startsWith("letni")
        || word.startsWith("jährig");
  }

  /** Kazakh titles stand behind the name: Тілегенов мырза. */
  boolean isTitled(int to) {
    return genitives && in.gap(to) == Gap.SPACE && in.is(to, WordClass.TITLE) && !in.isCapital(to);
  }

  /** A role in the phrase that ends with the comma before the name. */
  boolean roleBefore(int from) {
    if (in.gap(from) != Gap.COMMA) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - ROLE_REACH); i--) {
      if (in.is(i, WordClass.ROLE)) {
        return true;
      }
      if (in.gap(i) > Gap.SLASH) {
        return false;
      }
    }
    return false;
  }

  /** "N. N., alias X", "Аманкелді Ыбырай деген ақсақал": a word that only a name stands beside. */
  boolean named(int from, int to) {
    return in.gap(from) == Gap.SPACE
            && from > 0
            && NAMING.contains(in.tokens.surface(from - 1).toLowerCase(Locale.ROOT))
        || in.gap(to) == Gap.SPACE && NAMED.contains(in.tokens.surface(to));
  }

  /**
   * "координатор организации в Кабуле N. N.": the role that the phrase before the name opens with.
   */
  boolean phraseRole(int from) {
    if (!genitives || in.gap(from) != Gap.SPACE && in.gap(from) != Gap.QUOTE) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
      if (in.is(i, WordClass.ROLE) && !in.isCapital(i)) {
        return true;
      }
      if (in.gap(i) > Gap.SPACE && in.gap(i) != Gap.QUOTE || in.is(i, WordClass.SPEECH)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of speech stands beside the run, or "according to" before it. */
  boolean speaks(int from, int to) {
    if (in.is(to, WordClass.SPEECH)
        && (in.gap(to) == Gap.SPACE || in.gap(to) == Gap.COMMA)
        && !in.isCapital(to)) {
      return true;
    }
    return in.gap(from) == Gap.SPACE
        && (in.is(from - 1, WordClass.SPEECH) || to - from > 1 && attributes(from - 1));
  }

  /** Whether the verb of speech before the name follows on words quoted: », a réagi N. N. */
  boolean quotes(int from) {
    int verb = from - 1;
    if (AUXILIARIES.contains(in.tokens.surface(Math.max(0, verb - 1)))) {
      verb--;
    }
    return in.is(from - 1, WordClass.SPEECH)
        && (in.gap(verb) == Gap.QUOTE
            || in.gap(verb) == Gap.COMMA
            || (genitives || verb == from - 2) && in.gap(verb) == Gap.CLAUSE);
  }

  /** "according to", "selon" and their like. */
  private boolean attributes(int i) {
    if (i < 0) {
      return false;
    }
    String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
    return ATTRIBUTING.contains(word)
        || i > 0 && word.equals("to") && in.tokens.surface(i - 1).equalsIgnoreCase("according");
  }

  /** ", who", ", 55,", ", an activist", "(52)". */
  boolean explained(int to) {
    byte gap = in.gap(to);
    if (gap != Gap.COMMA && gap != Gap.BRACKET && gap != Gap.CLAUSE || to >= in.tokens.size) {
      return false;
    }
    if (in.tokens.shape[to] == Shape.DIGITS) {
      return in.length(to) == 2 && in.gap(to + 1) >= Gap.COMMA;
    }
    if (gap == Gap.COMMA && in.is(to, WordClass.AFTER) && !nounsHaveCapitals) {
      return true;
    }
    for (int i = to; i < Math.min(in.tokens.size, to + 5); i++) {
      if (i > to && in.gap(i) > Gap.SLASH) {
        return false;
      }
      if (in.is(i, WordClass.ROLE)) {
        return true;
      }
      if (in.is(i, WordClass.SPEECH)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word stands behind the run that tells a person and no thing. */
  boolean isWho(int to) {
    return WHO.contains(in.tokens.surface(to).toLowerCase(Locale.ROOT));
  }
}
