package org.dateline.entity;

import java.util.BitSet;

/**
 * Weighs what tells a person in a run of capitalised words and beside it ({@link PersonContext}):
 * titles, roles, given names, endings, patronymics, verbs of speech and appositions. For one part
 * of an article and one thread.
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

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  /** Endings of adjectives and of some nouns in the genitive. */
  private static final String[] GENITIVE = {
    "ого", "его", "ой", "ей", "ых", "их", "ии", "ства", "ції", "ції", "ого", "ої", "ної", "ства",
    "ego", "iej", "nej", "ych", "ich", "ży", "cji", "ści", "ów", "ның", "нің"
  };

  private final PersonContext context;
  private final TextTokens in;

  /** Tokens of listed places, their adjectives, and organisations. */
  private final BitSet listed;

  private final boolean nounsHaveCapitals;
  private final boolean genitives;

  PersonSigns(PersonContext context, BitSet listed) {
    this.context = context;
    this.in = context.in;
    this.listed = listed;
    this.nounsHaveCapitals = context.nounsHaveCapitals;
    this.genitives = context.genitives;
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

  /**
   * @param words of the run, a hyphenated one counted once
   * @return the sum of what speaks for a person
   */
  double score(int from, int to, int words) {
    int before = from - 1;
    byte gap = in.gap(from);
    boolean adjacent = gap == Gap.SPACE || gap == Gap.ABBREVIATION;
    boolean title = adjacent && in.is(before, WordClass.TITLE) || context.isTitled(to);
    boolean role = adjacent && in.is(before, WordClass.ROLE) || context.roleBefore(from);
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
    if (!given && isEastern(from)) {
      score += SURNAME_ENDING;
    }
    if (PersonRuns.isInitial(in, from)) {
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
    if (context.speaks(from, to)) {
      score += nounsHaveCapitals && !given ? SPEECH / 2 : context.quotes(from) ? QUOTED : SPEECH;
    }
    if (context.explained(to)) {
      score += context.isWho(to) ? QUOTED : APPOSITION;
    }
    if (context.named(from, to) || context.aged(from) && !listed.get(from)) {
      score += QUOTED;
    }
    if (!role && !title && context.phraseRole(from)) {
      score += PHRASE_ROLE;
    }
    if (shouts(from, to)
        && !title
        && !PersonRuns.isNumeral(in, to - 1)
        && (!given || in.length(to - 1) < 4)) {
      return 0;
    }
    return score;
  }

  /** A Chinese, Korean or Vietnamese family name in Cyrillic letters, which stands first. */
  private boolean isEastern(int i) {
    return !in.isLatin(i)
        && !in.opens(i)
        && !in.isAny(i, WordClass.COMMON.bit | WordClass.STOP.bit)
        && Originals.family(in.tokens.surface(i), false).stream().anyMatch(NameOrigins::isEastern);
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
      return in.is(to - 1, WordClass.STRONG) && !in.isAny(from, GIVEN) && context.speaks(from, to)
          ? ROLE_OF_SURNAME
          : 0;
    }
    if (genitives || nounsHaveCapitals) {
      return ending ? ROLE_OF_SURNAME : 0;
    }
    return ending || in.isCapital(from - 1) && !in.opens(from - 1) ? ROLE_OF_SURNAME : 0;
  }

  private boolean shouts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.tokens.shape[i] == Shape.UPPER) {
        return true;
      }
    }
    return false;
  }
}
