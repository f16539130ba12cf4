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
  private static final double THRESHOLD = 2;

  private static final int MAX_WORDS = 4;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int ROLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private static final Set<String> APPOSING = Set.of("fr", "es", "it", "pt", "ca");

  /** What is named after people, behind the name. */
  private static final int NAMED =
      WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.PLACE.bit | WordClass.LEGAL.bit;

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

  private final TextTokens in;
  private final PersonSigns signs;

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
    this.prefix = genitives && !"kk".equals(language) || nounsHaveCapitals ? 0 : 1;
    this.signs = new PersonSigns(in, listed, nounsHaveCapitals, genitives);
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
    if (signs.isPresented(i) || signs.isInitial(i)) {
      return true;
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
        if (in.tokens.shape[i] == Shape.UPPER && signs.isNumeral(i)) {
          i++;
          break;
        }
        boolean foreign =
            in.isAny(i, FOREIGN) && !(i == from + 1 && (isNameToo(from) || isDeclined(from)))
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
        && signs.tells(from, i + 1);
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
    while ((in.is(start, WordClass.TITLE) || in.opens(start) && in.is(start, WordClass.ROLE))
        && in.isAny(start + 1, GIVEN)
        && to - start > 2
        && in.gap(start + 1) == Gap.SPACE) {
      // Don Eleuterio Cauich, "Әкім Болат …": title and role are no part of the name.
      start++;
    }
    if (isNamedAfter(start, to)) {
      return;
    }
    int words = words(start, to);
    double score = signs.score(start, to, words);
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
    if (in.isAny(from, GIVEN) && !compound || presents(from)) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (in.isAny(i, GIVEN)
          && in.gap(i) == Gap.SPACE
          && in.gap(i + 1) != Gap.HYPHEN
          && !in.is(i + 1, WordClass.PATRONYMIC)) {
        return i - from <= prefix && !isForeign(from, i) && !in.isAny(from, ROLES) ? from : i;
      }
    }
    return from;
  }

  /** Whether a title stands before the first word: "imam Soumaïla Madi Abdou". */
  private boolean presents(int from) {
    return in.gap(from) == Gap.SPACE
        && in.isAny(from - 1, genitives ? WordClass.TITLE.bit : ROLES)
        && !in.isCapital(from - 1)
        && !in.isAny(from - 1, WordClass.STOP.bit)
        && !nounsHaveCapitals
        && !signs.isGenitive(from, from + 1)
        && !isForeign(from, from + 1);
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
}
