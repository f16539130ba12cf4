package org.dateline.entity;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs what tells a person: titles, roles, given names, endings, patronymics, verbs of speech and
 * appositions around a run of capitalised words.
 */
final class PersonSigns {
  private static final double TITLE = 3;
  private static final double ROLE = 2.2;
  private static final double ROLE_OF_SURNAME = 2;
  private static final double GIVEN_NAME = 2;
  private static final double PATRONYMIC = 3;
  private static final double INITIAL = 1.5;
  private static final double SURNAME_ENDING = 1.2;
  private static final double STRONG_ENDING = 2;
  private static final double SPEECH = 1.2;
  private static final double QUOTED = 2;
  private static final double APPOSITION = 1.4;

  /** Of a role further before the name: with a verb of speech it is enough. */
  private static final double PHRASE_ROLE = 0.9;

  private static final int PHRASE = 6;

  /** How far a role may stand from the name it explains: "spokesman for the bank, N. N.". */
  private static final int ROLE_REACH = 9;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  /** Endings of adjectives and of some nouns in the genitive. */
  private static final String[] GENITIVE = {
    "ого", "его", "ой", "ей", "ых", "их", "ии", "ства", "ції", "ції", "ого", "ої", "ної", "ства",
    "ego", "iej", "nej", "ych", "ich", "ży", "cji", "ści", "ów", "ның", "нің"
  };

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

  /** Kazakh words behind a name: Аманкелді Ыбырай деген ақсақал. */
  private static final Set<String> NAMED = Set.of("деген", "есімді", "атты", "дейтін");

  /** Words that tell a person and no thing behind a comma. */
  private static final Set<String> WHO = Set.of("who", "whose", "whom", "quien", "quienes");

  /** What stands before a verb of speech: », a réagi N. N. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "a", "ont", "avait", "ha", "han", "había", "hat", "haben", "hatte", "has", "have", "had");

  private static final Set<String> ATTRIBUTING =
      Set.of("selon", "según", "segundo", "secondo", "według", "laut");

  private final TextTokens in;

  /** Tokens of listed places, their adjectives, and organisations. */
  private final BitSet listed;

  private final boolean nounsHaveCapitals;
  private final boolean genitives;

  PersonSigns(TextTokens in, BitSet listed, boolean nounsHaveCapitals, boolean genitives) {
    this.in = in;
    this.listed = listed;
    this.nounsHaveCapitals = nounsHaveCapitals;
    this.genitives = genitives;
  }

  /** Whether a run looks like an organisation in the genitive: rzecznik Straży Granicznej. */
  boolean isGenitive(int from, int to) {
    return hasEnding(from) || hasEnding(to - 1);
  }

  private boolean hasEnding(int i) {
    for (String ending : GENITIVE) {
      if (in.text.regionMatches(in.tokens.end[i] - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
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
  private boolean aged(int from) {
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

  double score(int from, int to, int words) {
    int before = from - 1;
    byte gap = in.gap(from);
    boolean adjacent = gap == Gap.SPACE || gap == Gap.ABBREVIATION;
    boolean title = adjacent && in.is(before, WordClass.TITLE) || isTitled(to);
    boolean role = adjacent && in.is(before, WordClass.ROLE) || roleBefore(from);
    if (words == 1) {
      return single(from, to, title, role && adjacent);
    }
    boolean given = in.isAny(from, GIVEN);
    boolean ending = in.is(to - 1, WordClass.SURNAME);
    double score = 0;
    if (title) {
      score += TITLE;
    }
    if (role) {
      score += genitives && !given && !ending && isGenitive(from, to) ? ROLE / 2 : ROLE;
    }
    if (given) {
      boolean doubtful =
          in.is(from, WordClass.COMMON)
              || listed.get(from)
              || nounsHaveCapitals && in.likeGiven.get(from) && isAttributed(from);
      score += doubtful ? GIVEN_NAME - 0.8 : GIVEN_NAME;
    } else if (in.isAny(to - 1, GIVEN) && (genitives || ending)) {
      // Family name first, as in official lists.
      score += GIVEN_NAME / 2;
    }
    if (isInitial(from)) {
      score += INITIAL;
    }
    for (int i = from + 1; i < to; i++) {
      if (in.is(i, WordClass.PATRONYMIC)) {
        score += PATRONYMIC;
        break;
      }
    }
    if (ending) {
      boolean strong = in.is(to - 1, WordClass.STRONG) && !in.opens(from) && words <= 3;
      score += strong ? STRONG_ENDING : SURNAME_ENDING;
    }
    if (speaks(from, to)) {
      int verb = from - 1;
      if (AUXILIARIES.contains(in.tokens.surface(Math.max(0, verb - 1)))) {
        verb--;
      }
      boolean quoted =
          in.is(from - 1, WordClass.SPEECH)
              && (in.gap(verb) == Gap.QUOTE
                  || in.gap(verb) == Gap.COMMA
                  || (genitives || verb == from - 2) && in.gap(verb) == Gap.CLAUSE);
      score += nounsHaveCapitals && !given ? SPEECH / 2 : quoted ? QUOTED : SPEECH;
    }
    if (explained(to)) {
      score += isWho(to) ? QUOTED : APPOSITION;
    }
    if (named(from, to) || aged(from) && !listed.get(from)) {
      score += QUOTED;
    }
    if (!role && !title && phraseRole(from)) {
      score += PHRASE_ROLE;
    }
    if (shouts(from, to) && !title && !isNumeral(to - 1) && (!given || in.length(to - 1) < 4)) {
      return 0;
    }
    return score;
  }

  /** "unsere Hände Besseres": a German noun with its article or adjective. */
  private boolean isAttributed(int i) {
    if (i == 0 || in.gap(i) != Gap.SPACE || in.tokens.shape[i - 1] != Shape.LOWER) {
      return false;
    }
    String word = in.tokens.surface(i - 1);
    return !in.isAny(i - 1, WordClass.ROLE.bit | WordClass.TITLE.bit | WordClass.SPEECH.bit)
        && (FamousSurnames.isNoun(in, i) || word.endsWith("e") || word.endsWith("es"));
  }

  /** Kazakh titles stand behind the name: Тілегенов мырза. */
  private boolean isTitled(int to) {
    return genitives && in.gap(to) == Gap.SPACE && in.is(to, WordClass.TITLE) && !in.isCapital(to);
  }

  /** One word is a person after Mr, or after a role when nothing else fits. */
  private double single(int from, int to, boolean title, boolean role) {
    if (in.tokens.shape[from] == Shape.UPPER || listed.get(from) || in.length(to - 1) < 3) {
      return 0;
    }
    boolean ending = in.is(to - 1, genitives ? WordClass.STRONG : WordClass.SURNAME);
    if (nounsHaveCapitals && in.tokens.surface(from).endsWith("person")) {
      // Bezugsperson
      return 0;
    }
    if (title && in.is(from - 2, WordClass.IN) && in.tokens.surface(from - 1).equals("Saint")) {
      // "in Saint Elizabeth" is a place.
      return 0;
    }
    if (title) {
      boolean abbreviated =
          from == 0 || in.gap(from) == Gap.ABBREVIATION || in.length(from - 1) <= 4;
      return abbreviated || ending || !genitives && !nounsHaveCapitals ? TITLE : 0;
    }
    if (!role) {
      return in.is(to - 1, WordClass.STRONG) && !in.isAny(from, GIVEN) && speaks(from, to)
          ? ROLE_OF_SURNAME
          : 0;
    }
    if (genitives || nounsHaveCapitals) {
      return ending ? ROLE_OF_SURNAME : 0;
    }
    return ending || in.isCapital(from - 1) && !in.opens(from - 1) ? ROLE_OF_SURNAME : 0;
  }

  /** A role in the phrase that ends with the comma before the name. */
  private boolean roleBefore(int from) {
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

  /**
   * A place's name that somebody is called by: "The mayor, Richmond Tuffour, insisted", "la
   * chanteuse Vienne Delorme".
   */
  boolean isPresented(int i) {
    if (genitives
        || nounsHaveCapitals
        || !listed.get(i)
        || listed.get(i + 1)
        || in.tokens.shape[i] != Shape.CAPITALISED
        || !in.is(i - 1, WordClass.ROLE)
        || !in.isCapital(i + 1)
        || in.gap(i + 1) != Gap.SPACE) {
      return false;
    }
    return in.gap(i) == Gap.COMMA && in.gap(i + 2) == Gap.COMMA
        || in.gap(i) == Gap.SPACE && !in.isCapital(i - 1) && in.gap(i + 2) != Gap.HYPHEN;
  }

  /** "А. Дорофеев": one letter and a full stop before a name, also where the letter is a word. */
  boolean isInitial(int i) {
    return in.length(i) == 1
        && !in.is(i, WordClass.TITLE)
        && in.tokens.shape[i] == Shape.CAPITALISED
        && in.gap(i + 1) == Gap.ABBREVIATION
        && in.isCapital(i + 1);
  }

  private boolean isWho(int to) {
    return WHO.contains(in.tokens.surface(to).toLowerCase(Locale.ROOT));
  }

  private boolean named(int from, int to) {
    return in.gap(from) == Gap.SPACE
            && from > 0
            && NAMING.contains(in.tokens.surface(from - 1).toLowerCase(Locale.ROOT))
        || in.gap(to) == Gap.SPACE && NAMED.contains(in.tokens.surface(to));
  }

  /**
   * "координатор организации в Кабуле N. N.": the role that the phrase before the name opens with.
   */
  private boolean phraseRole(int from) {
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

  private boolean speaks(int from, int to) {
    if (in.is(to, WordClass.SPEECH)
        && (in.gap(to) == Gap.SPACE || in.gap(to) == Gap.COMMA)
        && !in.isCapital(to)) {
      return true;
    }
    return in.gap(from) == Gap.SPACE
        && (in.is(from - 1, WordClass.SPEECH) || to - from > 1 && attributes(from - 1));
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
  private boolean explained(int to) {
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

  private boolean shouts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.tokens.shape[i] == Shape.UPPER) {
        return true;
      }
    }
    return false;
  }

  /** Mohammed VI, Jean-Paul II. */
  boolean isNumeral(int i) {
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      if ("IVX".indexOf(in.text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }
}
