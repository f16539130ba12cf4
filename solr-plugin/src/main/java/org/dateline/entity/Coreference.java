package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links short forms to the entity that the article names in full: a surname alone, initials given
 * in brackets; and surnames of listed people that the article's countries make plain.
 */
final class Coreference {
  private static final double SURNAME = 0.85;
  private static final double FAMOUS = 0.7;
  private static final String FAMOUS_RULE = "surname_of_listed";
  private static final double ACRONYM = 0.9;
  private static final int MIN_LETTERS = 3;
  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int SHUT =
      WordClass.STOP.bit | WordClass.CALENDAR.bit | WordClass.SPEECH.bit | WordClass.TITLE.bit;

  private final ArticleScan scan;

  Coreference(ArticleScan scan) {
    this.scan = scan;
  }

  void run() {
    acronyms();
    famous(true);
    mergeUnlisted();
    surnames();
    famous(false);
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

  private boolean precedes(Candidate a, Candidate b) {
    int difference = scan.parts.indexOf(a.in) - scan.parts.indexOf(b.in);
    return difference < 0 || difference == 0 && a.from < b.from;
  }

  private boolean open(TextTokens in, int i) {
    return in.isCapital(i)
        && in.length(i) >= MIN_LETTERS
        && !in.isAny(i, SHUT)
        && !in.isStreet(i, i + 1)
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
      boolean surname = candidate.rule.equals(FAMOUS_RULE);
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
    for (int k = a.keyFrom[i] + 1; k < a.keyFrom[i + 1]; k++) {
      for (int l = b.keyFrom[j] + 1; l < b.keyFrom[j + 1]; l++) {
        if (a.keys[k] == b.keys[l]) {
          int tier = Math.max(a.tier[k], b.tier[l]);
          best = Math.min(best, tier);
        }
      }
    }
    return best;
  }

  private static Candidate copy(
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

  /** "Full Name (FN)": the capitals in brackets stand for it from there on. */
  private void acronyms() {
    List<Candidate> named = List.copyOf(scan.chosen);
    for (Candidate candidate : named) {
      if (candidate.type() != EntityType.ORGANISATION || candidate.length() < 2) {
        continue;
      }
      TextTokens in = candidate.in;
      int i = candidate.to;
      if (i >= in.tokens.size
          || in.gap(i) != Gap.BRACKET
          || in.tokens.shape[i] != Shape.UPPER
          || in.text.charAt(in.tokens.start[i] - 1) != '('
          || in.gap(i + 1) < Gap.BRACKET) {
        continue;
      }
      if (!scan.isFree(in, i, i + 1) && !isInitials(in, i)) {
        continue;
      }
      long acronym = in.tokens.exact(i);
      for (Candidate initials : named) {
        if (isInitials(initials) && initials.in.tokens.exact(initials.from) == acronym) {
          initials.same = candidate;
          initials.rule = "acronym";
          initials.score = ACRONYM;
        }
      }
      for (TextTokens part : scan.parts) {
        for (int k = 0; k < part.tokens.size; k++) {
          if (part.tokens.exact(k) == acronym
              && part.tokens.shape[k] == Shape.UPPER
              && !part.blocked.get(k)
              && scan.isFree(part, k, k + 1)) {
            scan.choose(copy(candidate, part, k, k + 1, "acronym", ACRONYM));
          }
        }
      }
    }
  }

  private static boolean isInitials(Candidate candidate) {
    return candidate.rule.equals("initials");
  }

  private boolean isInitials(TextTokens in, int i) {
    return scan.chosen.stream().anyMatch(c -> c.in == in && c.from == i && isInitials(c));
  }

  /** The surname alone of a listed person whose country the article names. */
  /**
   * @param titled only those that a title or role before them has made an unlisted person
   */
  private void famous(boolean titled) {
    Set<String> named = new HashSet<>();
    for (Candidate candidate : scan.chosen) {
      if (candidate.unlisted == null) {
        named.add(candidate.best().entry().id());
        if (candidate.best().entry().parent() != null) {
          named.add(candidate.best().entry().parent());
        }
      }
    }
    for (Candidate candidate : scan.surnames) {
      Candidate unlisted = titled ? titled(candidate) : null;
      if (titled
          ? unlisted == null
          : !scan.isFree(candidate.in, candidate.from, candidate.to) || !alone(candidate)) {
        continue;
      }
      TextTokens in = candidate.in;
      boolean person =
          in.gap(candidate.from) <= Gap.ABBREVIATION
                  && in.isAny(candidate.from - 1, WordClass.TITLE.bit | WordClass.ROLE.bit)
              || in.is(candidate.to, WordClass.SPEECH) && in.gap(candidate.to) == Gap.SPACE;
      List<Candidate.Option> fitting = new ArrayList<>();
      for (Candidate.Option option : candidate.options) {
        boolean country =
            option.entry().parent() != null && named.contains(option.entry().parent());
        if (option.score() >= GazetteerMatcher.STRONG
            && (country || named.contains(option.entry().id()))) {
          fitting.add(option);
        }
      }
      if (fitting.isEmpty() && person && candidate.options.size() == 1) {
        fitting.addAll(candidate.options);
      }
      if (fitting.isEmpty()) {
        continue;
      }
      if (unlisted != null) {
        scan.chosen.remove(unlisted);
      }
      fitting.sort((a, b) -> Double.compare(prominence(b), prominence(a)));
      Candidate chosen = new Candidate(in, candidate.from, candidate.to);
      chosen.rule = FAMOUS_RULE;
      for (Candidate.Option option : fitting) {
        chosen.options.add(
            new Candidate.Option(
                option.entry(), SpellingKind.SURNAME, FAMOUS * option.score(), option.tier()));
      }
      scan.choose(chosen);
    }
  }

  /** The unlisted person of one word at the same place, or null. */
  private Candidate titled(Candidate surname) {
    for (Candidate candidate : scan.chosen) {
      if (candidate.in == surname.in
          && candidate.from == surname.from
          && candidate.to == surname.to
          && candidate.unlisted == EntityType.PERSON) {
        return candidate;
      }
    }
    return null;
  }

  private static double prominence(Candidate.Option option) {
    String role = option.entry().features().getOrDefault("role", "");
    double rank = option.score();
    if (role.contains("head") || role.contains("president")) {
      rank += 0.5;
    } else if (role.contains("minister")) {
      rank += 0.3;
    }
    return rank;
  }

  /** Neither part of a longer run of capitals nor a given name or a plain word. */
  private static boolean alone(Candidate candidate) {
    TextTokens in = candidate.in;
    int from = candidate.from;
    int to = candidate.to;
    if (in.length(from) < MIN_LETTERS + 1
        || in.isAny(from, SHUT | WordClass.COMMON.bit | WordClass.PLACE.bit | WordClass.ORG.bit)) {
      return false;
    }
    boolean before =
        in.isCapital(from - 1)
            && in.gap(from) <= Gap.ABBREVIATION
            && !in.isAny(from - 1, WordClass.ROLE.bit | WordClass.TITLE.bit | WordClass.STOP.bit)
            && !in.opens(from - 1);
    boolean after =
        in.isCapital(to) && in.gap(to) <= Gap.HYPHEN && !in.isAny(to, WordClass.CALENDAR.bit);
    if (in.titleCase || in.upperCase) {
      before = false;
      after = false;
    }
    boolean role = in.isAny(from - 1, WordClass.ROLE.bit | WordClass.TITLE.bit);
    if (!role
        && in.isAny(from - 1, WordClass.PLACE.bit | WordClass.COMMON.bit | WordClass.ORG.bit)) {
      // A street, a square or a prize named after someone.
      return false;
    }
    return !before && !after && (role || !in.isAny(from, GIVEN));
  }
}
