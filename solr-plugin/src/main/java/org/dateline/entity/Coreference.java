package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Links short forms to the entity that the article names in full: a surname alone, initials given
 * in brackets; and surnames of listed people that the article's countries make plain.
 */
final class Coreference {
  private static final double SURNAME = 0.85;
  private static final int MIN_LETTERS = 3;
  private static final int SHUT =
      WordClass.STOP.bit | WordClass.CALENDAR.bit | WordClass.SPEECH.bit | WordClass.TITLE.bit;

  private final ArticleScan scan;

  Coreference(ArticleScan scan) {
    this.scan = scan;
  }

  void run() {
    FamousSurnames famous = new FamousSurnames(scan);
    new Acronyms(scan).link();
    famous.find(true);
    mergeUnlisted();
    surnames();
    famous.find(false);
  }

  /** A person named in full, by the tokens of the family name. */
  private record Person(Candidate candidate, int token) {}

  private void surnames() {
    List<Person> people = people();
    if (people.isEmpty()) {
      return;
    }
    for (TextTokens in : scan.parts) {
      for (int i = 0; i < in.tokens.size; i++) {
        if (open(in, i)) {
          Person person = best(people, in, i);
          if (person != null) {
            scan.choose(copy(person.candidate, in, i, i + 1, "surname", SURNAME));
          }
        }
      }
    }
  }

  /** "President Tokayev" is the Kassym-Jomart Tokayev of another sentence. */
  private void mergeUnlisted() {
    List<Person> people = people();
    for (Candidate candidate : scan.chosen) {
      if (candidate.unlisted != EntityType.PERSON) {
        continue;
      }
      Person best = null;
      int bestTier = Integer.MAX_VALUE;
      for (Person person : people) {
        Candidate other = person.candidate;
        if (other == candidate
            || other.same != null
            || other.length() == 1
            || candidate.length() > 1 && !precedes(other, candidate)) {
          continue;
        }
        int tier = tier(candidate.in.tokens, candidate.to - 1, other.in.tokens, person.token);
        if (candidate.length() > 1 && tier < Integer.MAX_VALUE) {
          int given = tier(candidate.in.tokens, candidate.from, other.in.tokens, other.from);
          tier = given == Integer.MAX_VALUE ? given : Math.max(tier, given);
          if (haveOtherFathers(candidate, other)) {
            continue;
          }
        }
        if (tier < bestTier) {
          best = person;
          bestTier = tier;
        }
      }
      if (best != null) {
        candidate.same = best.candidate;
      }
    }
  }

  /** "Игорь Степанович Рябченко" and "Игорь Игоревич Рябченко" are father and son. */
  private static boolean haveOtherFathers(Candidate a, Candidate b) {
    int i = a.from + 1;
    int j = b.from + 1;
    return a.in.is(i, WordClass.PATRONYMIC)
        && b.in.is(j, WordClass.PATRONYMIC)
        && tier(a.in.tokens, i, b.in.tokens, j) == Integer.MAX_VALUE;
  }

  private boolean precedes(Candidate a, Candidate b) {
    int difference = scan.parts.indexOf(a.in) - scan.parts.indexOf(b.in);
    return difference < 0 || difference == 0 && a.from < b.from;
  }

  private boolean open(TextTokens in, int i) {
    return in.isCapital(i)
        && in.length(i) >= MIN_LETTERS
        && !in.isAny(i, SHUT)
        && !in.isStreet(i, i + 1)
        && !("de".equals(scan.language) && FamousSurnames.isNoun(in, i))
        && scan.isFree(in, i, i + 1);
  }

  private List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (Candidate candidate : scan.chosen) {
      if (candidate.type() != EntityType.PERSON || candidate.same != null) {
        continue;
      }
      boolean familyFirst =
          candidate.unlisted == null && Surnames.isFamilyFirst(candidate.best().entry());
      int token = familyFirst ? candidate.from : candidate.to - 1;
      boolean surname = candidate.rule.equals(FamousSurnames.RULE);
      if (candidate.length() > 1 || candidate.unlisted != null || surname) {
        people.add(new Person(candidate, token));
      }
    }
    return people;
  }

  /** The person whose surname shares the best key; of several the one named last before. */
  private Person best(List<Person> people, TextTokens in, int i) {
    Person best = null;
    int bestTier = Integer.MAX_VALUE;
    int bestDistance = Integer.MAX_VALUE;
    for (Person person : people) {
      TextTokens other = person.candidate.in;
      int tier = tier(in.tokens, i, other.tokens, person.token);
      if (isOthersInitial(in, i, person)) {
        continue;
      }
      if (tier > bestTier || tier == Integer.MAX_VALUE) {
        continue;
      }
      int distance = distance(in, i, person.candidate);
      if (tier < bestTier || distance < bestDistance) {
        best = person;
        bestTier = tier;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** "A. Brantley" is not the J. Brantley of the sentence before. */
  private static boolean isOthersInitial(TextTokens in, int i, Person person) {
    if (i == 0 || in.gap(i) != Gap.ABBREVIATION || in.length(i - 1) != 1 || !in.isCapital(i - 1)) {
      return false;
    }
    Candidate named = person.candidate;
    int first = named.from == person.token ? named.to - 1 : named.from;
    String initial = in.tokens.surface(i - 1);
    String given = named.in.tokens.surface(first);
    return named.length() > 1 && !given.regionMatches(0, initial, 0, 1);
  }

  private int distance(TextTokens in, int i, Candidate candidate) {
    int here = (scan.parts.indexOf(in) << 24) + i;
    int there = (scan.parts.indexOf(candidate.in) << 24) + candidate.from;
    // A later full name explains an earlier surname only when no earlier one does.
    return there <= here ? here - there : (1 << 28) + there - here;
  }

  /** 0 when written alike, 1 when a key is shared, 2 when one may be a form of the other. */
  static int tier(Tokens a, int i, Tokens b, int j) {
    if (a.exact(i) == b.exact(j)) {
      return 0;
    }
    int best = Integer.MAX_VALUE;
    int lastOfA = a.keyEnd(i);
    int lastOfB = b.keyEnd(j);
    for (int k = a.keyFrom[i]; k < lastOfA; k++) {
      for (int l = b.keyFrom[j]; l < lastOfB; l++) {
        if (a.keys[k] == b.keys[l]) {
          int tier = Math.max(a.tier[k], b.tier[l]);
          best = Math.min(best, tier);
        }
      }
    }
    return best;
  }

  static Candidate copy(
      Candidate source, TextTokens in, int from, int to, String rule, double score) {
    Candidate copy = new Candidate(in, from, to);
    copy.rule = rule;
    copy.same = source.same != null ? source.same : source;
    copy.country = source.country;
    if (source.unlisted != null) {
      copy.unlisted = source.unlisted;
      copy.score = score;
    } else {
      for (Candidate.Option option : source.options) {
        copy.options.add(
            new Candidate.Option(
                option.entry(), SpellingKind.SURNAME, score * option.score(), option.tier()));
      }
    }
    return copy;
  }
}
