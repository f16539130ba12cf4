package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.SurnameIndex.Person;

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

  private void surnames() {
    List<Person> people = people();
    if (people.isEmpty()) {
      return;
    }
    SurnameIndex index = new SurnameIndex(people);
    for (TextTokens in : scan.parts) {
      int part = scan.parts.indexOf(in);
      for (int i = 0; i < in.tokens.size; i++) {
        if (open(in, i)) {
          int at = i;
          Person person =
              index.nearest(
                  in.tokens, i, SurnameIndex.place(part, i), who -> !isOthersInitial(in, at, who));
          if (person != null) {
            scan.choose(copy(person.candidate(), in, i, i + 1, "surname", SURNAME));
          }
        }
      }
    }
  }

  /** "President Tokayev" is the Kassym-Jomart Tokayev of another sentence. */
  private void mergeUnlisted() {
    SurnameIndex index = new SurnameIndex(people());
    for (Candidate candidate : scan.chosen) {
      if (candidate.unlisted != EntityType.PERSON) {
        continue;
      }
      Person best =
          index.first(candidate.in.tokens, candidate.to - 1, person -> sameness(candidate, person));
      if (best != null) {
        candidate.same = best.candidate();
      }
    }
  }

  /** Tier at which a person is that of another mention, or {@link Integer#MAX_VALUE}. */
  private int sameness(Candidate candidate, Person person) {
    Candidate other = person.candidate();
    if (other == candidate
        || other.same != null
        || other.length() == 1
        || candidate.length() > 1 && !precedes(other, candidate)) {
      return Integer.MAX_VALUE;
    }
    int tier = tier(candidate.in.tokens, candidate.to - 1, other.in.tokens, person.token());
    if (candidate.length() > 1 && tier < Integer.MAX_VALUE) {
      int given = tier(candidate.in.tokens, candidate.from, other.in.tokens, other.from);
      return haveOtherFathers(candidate, other) ? Integer.MAX_VALUE : Math.max(tier, given);
    }
    return tier;
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
        int place = SurnameIndex.place(scan.parts.indexOf(candidate.in), candidate.from);
        people.add(new Person(people.size(), candidate, token, place));
      }
    }
    return people;
  }

  /** "A. Brantley" is not the J. Brantley of the sentence before. */
  private static boolean isOthersInitial(TextTokens in, int i, Person person) {
    if (i == 0 || in.gap(i) != Gap.ABBREVIATION || in.length(i - 1) != 1 || !in.isCapital(i - 1)) {
      return false;
    }
    Candidate named = person.candidate();
    int first = named.from == person.token() ? named.to - 1 : named.from;
    String initial = in.tokens.surface(i - 1);
    String given = named.in.tokens.surface(first);
    return named.length() > 1 && !given.regionMatches(0, initial, 0, 1);
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
