package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people that no list knows: runs of capitalised words with something around or in them that
 * only people have. Each sign adds to a score; one strong sign or two weak ones make a person. For
 * one part of an article and one thread.
 */
final class PersonNames {
  private static final double THRESHOLD = 2;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int ROLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private static final Set<String> APPOSING = Set.of("fr", "es", "it", "pt", "ca");

  /** What is named after people, behind the name. */
  private static final int NAMED =
      WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.PLACE.bit | WordClass.LEGAL.bit;

  private final TextTokens in;
  private final PersonSigns signs;
  private final PersonRuns runs;

  /** Tokens of listed places, their adjectives, and organisations. */
  private final BitSet listed;

  private final boolean nounsHaveCapitals;
  private final boolean genitives;

  /** "Тимирязев ауданы": what a place is stands behind its name. */
  private final boolean placesFollow;

  /** A name stands behind what is called by it: université Paul Sabatier. */
  private final boolean apposes;

  /** Words before a listed given name that may be a given name no list has. */
  private final int prefix;

  PersonNames(TextTokens in, BitSet listed, String language) {
    this.in = in;
    this.listed = listed;
    PersonContext context = new PersonContext(in, language);
    this.signs = new PersonSigns(context, listed);
    this.runs = new PersonRuns(context, listed);
    this.nounsHaveCapitals = context.nounsHaveCapitals;
    this.genitives = context.genitives;
    this.apposes = language != null && APPOSING.contains(language);
    this.placesFollow = "kk".equals(language) || "ky".equals(language) || "tr".equals(language);
    this.prefix = genitives && !"kk".equals(language) || nounsHaveCapitals ? 0 : 1;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; ) {
      int end = runs.begins(i) ? runs.end(i) : i;
      if (end == i) {
        i++;
      } else {
        add(found, i, end);
        i = end;
      }
    }
    return found;
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
