package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The surname alone of a listed person whose country the article names. */
final class FamousSurnames {
  /** Rule of the mentions made here. */
  static final String RULE = "surname_of_listed";

  private static final double FAMOUS = 0.7;
  private static final int MIN_LETTERS = 3;
  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;
  private static final int SHUT =
      WordClass.STOP.bit | WordClass.CALENDAR.bit | WordClass.SPEECH.bit | WordClass.TITLE.bit;

  private static final Set<String> DETERMINERS =
      Set.of(
          "der", "das", "dem", "den", "zum", "zur", "im", "am", "beim", "vom", "ein", "eine",
          "einem", "einen", "einer", "kein", "keine", "jedes", "dieses", "diesem", "ihr", "sein");

  private final ArticleScan scan;

  FamousSurnames(ArticleScan scan) {
    this.scan = scan;
  }

  /**
   * @param titled only those that a title or role before them has made an unlisted person
   */
  void find(boolean titled) {
    Set<String> named = new HashSet<>();
    for (Candidate candidate : scan.chosen) {
      if (candidate.unlisted == null) {
        named.add(candidate.best().entry().id());
        if (candidate.best().entry().parent() != null) {
          named.add(candidate.best().entry().parent());
        }
      }
    }
    Map<Integer, List<Candidate>> people =
        scan.chosen.stream()
            .filter(candidate -> candidate.unlisted == EntityType.PERSON)
            .collect(Collectors.groupingBy(candidate -> candidate.from));
    for (Candidate candidate : scan.surnames) {
      Candidate unlisted = titled ? titled(candidate, people) : null;
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
        // German "Kosten" is no Kostin: where every noun has a capital a key says nothing.
        boolean spelled = option.tier() == Tokens.EXACT || person || !"de".equals(scan.language);
        if (option.score() >= GazetteerMatcher.STRONG
            && spelled
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
      chosen.rule = RULE;
      for (Candidate.Option option : fitting) {
        chosen.options.add(
            new Candidate.Option(
                option.entry(), SpellingKind.SURNAME, FAMOUS * option.score(), option.tier()));
      }
      scan.choose(chosen);
    }
  }

  /** "zum Kern der Mannschaft": a German noun behind its article. */
  static boolean isNoun(TextTokens in, int i) {
    return i > 0 && in.gap(i) == Gap.SPACE && DETERMINERS.contains(in.tokens.surface(i - 1));
  }

  /** The unlisted person of one word at the same place, or null. */
  private static Candidate titled(Candidate surname, Map<Integer, List<Candidate>> people) {
    for (Candidate candidate : people.getOrDefault(surname.from, List.of())) {
      if (candidate.in == surname.in && candidate.to == surname.to) {
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
    if (isNoun(in, from)) {
      return false;
    }
    return !before && !after && (role || !in.isAny(from, GIVEN));
  }
}
