package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people that no list knows: runs of capitalised words with something around or in them that
 * only people have. Each sign adds to a score; one strong sign or two weak ones make a person.
 */
final class PersonNames {
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
  private static final double THRESHOLD = 2;

  private static final int MAX_WORDS = 4;

  /** How far a role may stand from the name it explains: "spokesman for the bank, N. N.". */
  private static final int ROLE_REACH = 9;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int ROLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private static final Set<String> APPOSING = Set.of("fr", "es", "it", "pt", "ca");

  /** What is named after people, behind the name. */
  private static final int NAMED =
      WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.PLACE.bit | WordClass.LEGAL.bit;

  /** Words that end a run: no part of a person's name. */
  private static final int FOREIGN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ORG.bit
          | WordClass.TAIL.bit
          | WordClass.PLACE.bit
          | WordClass.LEGAL.bit
          | WordClass.SPEECH.bit
          | WordClass.COMMON.bit;

  /** Endings of adjectives and of some nouns in the genitive. */
  private static final String[] GENITIVE = {
    "ого", "его", "ой", "ей", "ых", "их", "ии", "ства", "ції", "ції", "ого", "ої", "ної", "ства",
    "ego", "iej", "nej", "ych", "ich", "ży", "cji", "ści", "ów", "ның", "нің"
  };

  private final TextTokens in;

  /** Tokens of listed places, their adjectives, and organisations. */
  private final BitSet listed;

  private final boolean nounsHaveCapitals;

  /** "Тимирязев ауданы": what a place is stands behind its name. */
  private final boolean placesFollow;

  /** A name stands behind what is called by it: université Paul Sabatier. */
  private final boolean apposes;

  /** Words before a listed given name that may be a given name no list has. */
  private final int prefix;

  /** Names of places follow a role without a preposition, in the genitive. */
  private final boolean genitives;

  PersonNames(TextTokens in, BitSet listed, String language) {
    this.in = in;
    this.listed = listed;
    this.nounsHaveCapitals = "de".equals(language) || "lb".equals(language);
    this.apposes = language != null && APPOSING.contains(language);
    this.genitives =
        "ru".equals(language)
            || "uk".equals(language)
            || "be".equals(language)
            || "pl".equals(language)
            || "cs".equals(language)
            || "kk".equals(language)
            || "ky".equals(language);
    this.placesFollow = "kk".equals(language) || "ky".equals(language) || "tr".equals(language);
    this.prefix = genitives || nounsHaveCapitals ? 0 : 1;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; ) {
      int end = begins(i) ? runEnd(i) : i;
      if (end == i) {
        i++;
      } else {
        add(found, i, end);
        i = end;
      }
    }
    return found;
  }

  private boolean begins(int i) {
    if (!in.isCapital(i) || in.tokens.shape[i] == Shape.DIGITS) {
      return false;
    }
    if (in.isAny(i, GIVEN) && in.isCapital(i + 1) && joins(i + 1)) {
      return !in.is(i, WordClass.STOP) || !in.opens(i);
    }
    // Capitals alone are initials of something else: "генеральный секретарь ОДКБ Станислав Зась".
    return !in.isAny(i, FOREIGN | ROLES) && !listed.get(i) && in.tokens.shape[i] != Shape.UPPER;
  }

  private boolean joins(int i) {
    byte gap = in.gap(i);
    return gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.ABBREVIATION;
  }

  private int runEnd(int from) {
    int i = from + 1;
    int words = 1;
    while (i < in.tokens.size && joins(i)) {
      if (in.gap(i) == Gap.ABBREVIATION && in.length(i - 1) > 1) {
        break;
      }
      boolean hyphen = in.gap(i) == Gap.HYPHEN;
      if (in.isCapital(i)) {
        if (in.tokens.shape[i] == Shape.UPPER && isNumeral(i)) {
          i++;
          break;
        }
        boolean foreign = in.isAny(i, FOREIGN) || listed.get(i) && !in.isAny(i - 1, GIVEN);
        if (foreign && !(in.is(i, WordClass.PATRONYMIC))) {
          break;
        }
        if (!hyphen && ++words > MAX_WORDS) {
          break;
        }
        i++;
      } else if (hyphen && in.tokens.shape[i] == Shape.LOWER
          || in.is(i, WordClass.PARTICLE) && (words == 1 || isArabic(i))) {
        int next = i + 1;
        while (in.is(next, WordClass.PARTICLE) && !in.isCapital(next) && joins(next)) {
          next++;
        }
        boolean lowerPart = hyphen && !in.is(i, WordClass.PARTICLE);
        if (lowerPart) {
          // Jae-in, Jong-un: the second half of a hyphenated given name.
          i++;
          continue;
        }
        if (!in.isCapital(next) || !joins(next) || in.isAny(next, FOREIGN) || listed.get(next)) {
          break;
        }
        i = next + 1;
        words++;
        if (words > MAX_WORDS) {
          break;
        }
      } else {
        break;
      }
    }
    return i;
  }

  /** Mohammed VI, Jean-Paul II. */
  private boolean isNumeral(int i) {
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      if ("IVX".indexOf(in.text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** bin, ibn and al join names of any length, von and de only a given name and a surname. */
  private boolean isArabic(int i) {
    String word = in.tokens.surface(i);
    return word.equals("bin")
        || word.equals("ibn")
        || word.equals("al")
        || word.equals("бин")
        || word.equals("бен");
  }

  private void add(List<Candidate> found, int from, int to) {
    int start = givenStart(from, to);
    // The first word of a sentence has a capital of its own.
    if (in.opens(start)
        && !in.isAny(start, GIVEN)
        && !in.is(start, WordClass.SURNAME)
        && to - start > 2
        && in.gap(start + 1) == Gap.SPACE) {
      start++;
    }
    if (isNamedAfter(start, to)) {
      return;
    }
    int words = words(start, to);
    double score = score(start, to, words);
    if (score >= THRESHOLD) {
      double confidence = Math.min(0.95, 0.5 + score / 12);
      found.add(
          Candidate.unlisted(
              in, start, to, EntityType.PERSON, words == 1 ? "title" : "person", confidence));
    }
  }

  /** A street, a school, a station called after a person. */
  private boolean isNamedAfter(int from, int to) {
    if (placesFollow && in.is(to, WordClass.PLACE) && in.gap(to) == Gap.SPACE) {
      return true;
    }
    if (in.isStreet(from, to)
        || in.isCapital(to) && in.gap(to) == Gap.SPACE && in.isAny(to, NAMED)) {
      return true;
    }
    int before = from - 1;
    return apposes
        && in.gap(from) == Gap.SPACE
        && in.isAny(before, WordClass.ORG.bit | WordClass.KIND.bit)
        && !in.isAny(before, ROLES);
  }

  /** A given name inside the run opens the person's name: "Alfa-Bank economist" is before it. */
  private int givenStart(int from, int to) {
    boolean compound = in.gap(from + 1) == Gap.HYPHEN && !in.isCapital(from + 1);
    if (in.isAny(from, GIVEN) && !compound) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (in.isAny(i, GIVEN)
          && in.gap(i) == Gap.SPACE
          && in.gap(i + 1) != Gap.HYPHEN
          && !in.is(i + 1, WordClass.PATRONYMIC)) {
        return i - from <= prefix && !isForeign(from, i) ? from : i;
      }
    }
    return from;
  }

  /** Whether the words before a given name can be none themselves: "Tesla", "USA", "Bundestags". */
  private boolean isForeign(int from, int to) {
    for (int i = from; i < to; i++) {
      if (listed.get(i) || in.tokens.shape[i] != Shape.CAPITALISED || in.length(i) < 3) {
        return true;
      }
    }
    return in.opens(from);
  }

  /** Whether a run looks like an organisation in the genitive: rzecznik Straży Granicznej. */
  private boolean isGenitive(int from, int to) {
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

  /** Words parted by blanks; a hyphenated name is one. */
  private int words(int from, int to) {
    int words = 1;
    for (int i = from + 1; i < to; i++) {
      if (in.gap(i) != Gap.HYPHEN) {
        words++;
      }
    }
    return words;
  }

  private double score(int from, int to, int words) {
    int before = from - 1;
    byte gap = in.gap(from);
    boolean adjacent = gap == Gap.SPACE || gap == Gap.ABBREVIATION;
    boolean title = adjacent && in.is(before, WordClass.TITLE);
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
      score += in.is(from, WordClass.COMMON) || listed.get(from) ? GIVEN_NAME - 0.8 : GIVEN_NAME;
    } else if (in.isAny(to - 1, GIVEN) && (genitives || ending)) {
      // Family name first, as in official lists.
      score += GIVEN_NAME / 2;
    }
    if (in.tokens.shape[from] == Shape.CAPITALISED
        && in.length(from) == 1
        && in.gap(from + 1) == Gap.ABBREVIATION) {
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
      boolean quoted =
          in.is(from - 1, WordClass.SPEECH)
              && (in.gap(from - 1) == Gap.QUOTE || in.gap(from - 1) == Gap.COMMA);
      score += nounsHaveCapitals && !given ? SPEECH / 2 : quoted ? QUOTED : SPEECH;
    }
    if (explained(to)) {
      score += APPOSITION;
    }
    if (shouts(from, to) && !title && !isNumeral(to - 1) && (!given || in.length(to - 1) < 4)) {
      return 0;
    }
    return score;
  }

  /** One word is a person after Mr, or after a role when nothing else fits. */
  private double single(int from, int to, boolean title, boolean role) {
    if (in.tokens.shape[from] == Shape.UPPER || listed.get(from) || in.length(to - 1) < 3) {
      return 0;
    }
    boolean ending = in.is(to - 1, genitives ? WordClass.STRONG : WordClass.SURNAME);
    if (title) {
      boolean abbreviated = in.gap(from) == Gap.ABBREVIATION || in.length(from - 1) <= 4;
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

  private boolean speaks(int from, int to) {
    if (in.is(to, WordClass.SPEECH)
        && (in.gap(to) == Gap.SPACE || in.gap(to) == Gap.COMMA)
        && !in.isCapital(to)) {
      return true;
    }
    return in.is(from - 1, WordClass.SPEECH) && in.gap(from) == Gap.SPACE;
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
}
