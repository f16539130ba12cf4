package org.dateline.entity;

import java.util.BitSet;
import java.util.Set;

/**
 * Reads where the name of a person that no list has may begin and how far it runs on: given and
 * family names, initials, particles, Arabic articles. For one part of an article and one thread.
 */
final class PersonRuns {
  private static final int MAX_WORDS = 4;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int ROLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  /** The Arabic article before a consonant that it takes on or not, in Cyrillic letters. */
  private static final Set<String> ARTICLES =
      Set.of(
          "аль", "ал", "ас", "аш", "ат", "аз", "ад", "ар", "ан", "эль", "эс", "эш", "эт", "эз",
          "эд", "эр", "эн", "ель", "ес", "еш", "ет", "ез", "ед", "ер", "ен", "әл", "әс", "әт", "әр",
          "al", "as", "ash", "at", "az", "ad", "ar", "an", "el", "es");

  private static final Set<String> GERMAN_ARTICLES =
      Set.of("der", "den", "dem", "des", "zum", "zur");

  /** Words that are no family name whatever stands beside them. */
  private static final int NEVER =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.SPEECH.bit
          | WordClass.ORG.bit
          | WordClass.KIND.bit
          | WordClass.LEGAL.bit;

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

  private final PersonContext context;
  private final TextTokens in;

  /** Tokens of listed places, their adjectives, and organisations. */
  private final BitSet listed;

  private final boolean nounsHaveCapitals;
  private final boolean genitives;

  PersonRuns(PersonContext context, BitSet listed) {
    this.context = context;
    this.in = context.in;
    this.listed = listed;
    this.nounsHaveCapitals = context.nounsHaveCapitals;
    this.genitives = context.genitives;
  }

  /** Whether a name may begin with token {@code i}. */
  boolean begins(int i) {
    if (!in.isCapital(i) || in.tokens.shape[i] == Shape.DIGITS) {
      return false;
    }
    boolean initials =
        in.tokens.shape[i] == Shape.UPPER
            && in.length(i) > 1
            && in.isCapital(i + 1)
            && in.tokens.shape[i + 1] == Shape.CAPITALISED
            && in.length(i + 1) > 1;
    if (in.is(i, WordClass.PLACE) && in.isAny(i, GIVEN) && !in.isCapital(i - 1)) {
      // Льодовик Бірх: what the word means, not the name it looks like.
      return false;
    }
    if (listed.get(i) && in.likeGiven.get(i) && !genitives) {
      // "Asie Orientale": a place that looks like a given name.
      return false;
    }
    if (in.isAny(i, GIVEN) && !initials && in.isCapital(i + 1) && joins(i + 1)) {
      if (listed.get(i)
          && in.is(i - 1, WordClass.IN)
          && in.isAny(i + 1, GIVEN)
          && in.gap(i + 1) == Gap.SPACE
          && in.isCapital(i + 2)
          && joins(i + 2)) {
        // "resumió en Washington Željko Ivezić": the place before the person.
        return false;
      }
      return !in.is(i, WordClass.STOP) || !in.opens(i);
    }
    if (isPresented(i) || isInitial(in, i)) {
      return true;
    }
    // Capitals alone are initials of something else: "генеральный секретарь ОДКБ Станислав Зась".
    return !in.isAny(i, FOREIGN | ROLES) && !listed.get(i) && in.tokens.shape[i] != Shape.UPPER;
  }

  private boolean joins(int i) {
    byte gap = in.gap(i);
    return gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.ABBREVIATION;
  }

  /** Token after the last of the run that begins at {@code from}. */
  int end(int from) {
    int i = from + 1;
    int words = 1;
    while (i < in.tokens.size && joins(i)) {
      if (in.gap(i) == Gap.ABBREVIATION && in.length(i - 1) > 1) {
        break;
      }
      boolean hyphen = in.gap(i) == Gap.HYPHEN;
      if (in.isCapital(i)) {
        if (in.tokens.shape[i] == Shape.UPPER && isNumeral(in, i)) {
          i++;
          break;
        }
        boolean foreign =
            in.isAny(i, FOREIGN)
                    && !isCapitalParticle(i)
                    && !(i == from + 1 && (isNameToo(from) || isDeclined(from)))
                || listed.get(i) && !hyphen && !in.isAny(i - 1, GIVEN);
        if (foreign && !(in.is(i, WordClass.PATRONYMIC))) {
          break;
        }
        if (!hyphen && ++words > MAX_WORDS) {
          break;
        }
        i++;
      } else if (isArticle(i)) {
        i += 2;
        words++;
      } else if (hyphen && in.tokens.shape[i] == Shape.LOWER
          || in.is(i, WordClass.PARTICLE)
              && !isGermanArticle(i)
              && (words == 1 ? !isAnd(i) : isArabic(i) || isAnd(i) && in.isAny(from, GIVEN))) {
        int next = i + 1;
        while (in.is(next, WordClass.PARTICLE)
            && joins(next)
            && (!in.isCapital(next)
                || in.isCapital(next + 1) && joins(next + 1) && !listed.get(next))) {
          // "de la Torremocha", "de La Brétèche"
          next++;
        }
        boolean lowerPart = hyphen && !in.is(i, WordClass.PARTICLE);
        if (lowerPart) {
          // Jae-in, Jong-un: the second half of a hyphenated given name.
          i++;
          continue;
        }
        // "Raúl Quintanar y Sergio Quintanar" are two.
        boolean another = isAnd(i) && in.isAny(next, GIVEN) && in.isCapital(next + 1);
        if (!in.isCapital(next)
            || !joins(next)
            || another
            || in.isAny(next, FOREIGN)
            || listed.get(next)) {
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

  /** "Organ der Rechtspflege": in a name the article stands behind another particle alone. */
  private boolean isGermanArticle(int i) {
    return nounsHaveCapitals
        && GERMAN_ARTICLES.contains(in.tokens.surface(i))
        && !in.is(i - 1, WordClass.PARTICLE);
  }

  /** Де Сантіс, Ди Майо: the particle is a word of the language, too. */
  private boolean isCapitalParticle(int i) {
    return in.is(i, WordClass.PARTICLE)
        && in.tokens.shape[i] == Shape.CAPITALISED
        && in.gap(i) == Gap.SPACE
        && in.gap(i + 1) == Gap.SPACE
        && in.isCapital(i + 1)
        && in.isAny(i - 1, GIVEN)
        && !isGermanArticle(i);
  }

  /** "Jara y Kast" are two, José Ortega y Gasset is one. */
  private boolean isAnd(int i) {
    return in.tokens.surface(i).equals("y");
  }

  /** The Arabic article, joined to the name that it stands before: ас-Судани, аш-Шаммари. */
  private boolean isArticle(int i) {
    return in.gap(i + 1) == Gap.HYPHEN
        && in.isCapital(i + 1)
        && ARTICLES.contains(in.tokens.surface(i));
  }

  /**
   * Whether a family name that is a plain word, too, stands behind a given name and something tells
   * a person: Jason Tower, who studies it.
   */
  private boolean isNameToo(int from) {
    int i = from + 1;
    return !nounsHaveCapitals
        && in.isAny(from, GIVEN)
        && !in.isAny(from, FOREIGN)
        && !listed.get(from)
        && in.gap(i) == Gap.SPACE
        && in.tokens.shape[i] == Shape.CAPITALISED
        && !in.isAny(i, NEVER)
        && !(in.isCapital(i + 1) && in.gap(i + 1) <= Gap.HYPHEN)
        && context.tells(from, i + 1);
  }

  /** Костянтина Білокура: a word with a capital of its own behind a given name of the language. */
  private boolean isDeclined(int from) {
    int i = from + 1;
    return genitives
        && in.isAny(from, GIVEN)
        && !in.isAny(from, FOREIGN)
        && in.gap(i) == Gap.SPACE
        && in.tokens.shape[i] == Shape.CAPITALISED
        && !in.titleCase
        && in.is(i, WordClass.COMMON)
        && !in.isAny(i, FOREIGN & ~WordClass.COMMON.bit);
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

  /**
   * A place's name that somebody is called by: "The mayor, Richmond Tuffour, insisted", "la
   * chanteuse Vienne Delorme".
   */
  private boolean isPresented(int i) {
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
  static boolean isInitial(TextTokens in, int i) {
    return in.length(i) == 1
        && !in.is(i, WordClass.TITLE)
        && in.tokens.shape[i] == Shape.CAPITALISED
        && in.gap(i + 1) == Gap.ABBREVIATION
        && in.isCapital(i + 1);
  }

  /** Mohammed VI, Jean-Paul II. */
  static boolean isNumeral(TextTokens in, int i) {
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      if ("IVX".indexOf(in.text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }
}
