package org.dateline.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps a town only where something speaks for it. Small towns are called like people, firms and
 * common words, so their name alone proves nothing: a preposition of place, the town's country in
 * the article, or another place beside it does.
 */
final class Towns {
  private static final int PREPOSITION = WordClass.IN.bit;
  private static final int BEFORE = WordClass.IN.bit | WordClass.NEAR.bit | WordClass.PLACE.bit;
  private static final int PERSONAL =
      WordClass.ROLE.bit | WordClass.TITLE.bit | WordClass.SPEECH.bit | WordClass.KIND.bit;
  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int NAMES =
      WordClass.SURNAME.bit | WordClass.STRONG.bit | WordClass.COMMON.bit | WordClass.STOP.bit;

  private static final int HEADS =
      WordClass.PLACE.bit | WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.CALENDAR.bit;

  /** Shorter names are as often something else. */
  private static final int LONG = 6;

  private Towns() {}

  /** Whether the reading is a town, see above. */
  static boolean isTown(Candidate.Option option) {
    return option.entry().type() == EntityType.PLACE
        && "town".equals(option.entry().features().get("kind"));
  }

  private static boolean isCity(Candidate.Option option) {
    return option.entry().type() == EntityType.PLACE
        && "city".equals(option.entry().features().get("kind"));
  }

  /**
   * Whether a place that is called like somebody of the article may be that person: a town without
   * a preposition before it, a city with no sign of a place at all, any place that speaks.
   */
  static boolean mayBeSurname(Candidate candidate) {
    TextTokens in = candidate.in;
    int before = candidate.from - 1;
    Candidate.Option best = candidate.best();
    if (best.entry().type() != EntityType.PLACE || in.is(before, WordClass.IN)) {
      return false;
    }
    return isTown(best)
        || in.is(candidate.to, WordClass.SPEECH) && in.gap(candidate.to) == Gap.SPACE
        || in.is(before, WordClass.TITLE) && in.gap(candidate.from) <= Gap.ABBREVIATION
        || isCity(best)
            && !in.isAny(before, BEFORE | WordClass.SEAT.bit)
            && in.gap(candidate.from) != Gap.COMMA
            && !(in.gap(candidate.to) == Gap.COMMA && in.isCapital(candidate.to));
  }

  /** Removes the towns that nothing speaks for from the candidates of all parts. */
  static void sift(Map<TextTokens, List<Candidate>> listed, Gazetteer gazetteer, String language) {
    boolean nouns = "de".equals(language);
    Set<String> countries = new HashSet<>();
    Map<TextTokens, Set<Integer>> starts = new HashMap<>();
    Map<TextTokens, Set<Integer>> ends = new HashMap<>();
    listed.forEach(
        (in, candidates) -> {
          Set<Integer> first = starts.computeIfAbsent(in, key -> new HashSet<>());
          Set<Integer> last = ends.computeIfAbsent(in, key -> new HashSet<>());
          for (Candidate candidate : candidates) {
            Candidate.Option best = candidate.best();
            if (best.entry().type() == EntityType.PLACE) {
              first.add(candidate.from);
              last.add(candidate.to);
              if (!isTown(best) && best.score() >= GazetteerMatcher.STRONG) {
                countries.add(gazetteer.country(best.entry()));
              }
            }
          }
        });
    listed.forEach(
        (in, candidates) -> {
          for (Candidate candidate : candidates) {
            boolean beside = beside(candidate, starts.get(in), ends.get(in));
            candidate.options.removeIf(
                option ->
                    !nouns
                            && isCity(option)
                            && candidate.length() == 1
                            && !countries.contains(gazetteer.country(option.entry()))
                            && joined(in, candidate.to, candidate.to)
                            && !in.isAny(candidate.to, HEADS)
                        || nouns && isGermanNoun(candidate, option)
                        || isTown(option)
                            && !stands(
                                candidate,
                                option,
                                countries.contains(gazetteer.country(option.entry())),
                                beside,
                                nouns));
          }
          candidates.removeIf(candidate -> candidate.options.isEmpty());
        });
  }

  private static boolean isGermanNoun(Candidate candidate, Candidate.Option option) {
    return candidate.length() == 1
        && option.kind() != SpellingKind.ADJECTIVE
        && (isTown(option) || isCity(option))
        && GermanNouns.isNoun(candidate.in, candidate.from);
  }

  private static boolean stands(
      Candidate candidate,
      Candidate.Option option,
      boolean country,
      boolean beside,
      boolean nounsHaveCapitals) {
    TextTokens in = candidate.in;
    int before = candidate.from - 1;
    boolean inside = in.isAny(before, PREPOSITION) && in.gap(candidate.from) == Gap.SPACE;
    if (inside
        && candidate.length() == 1
        && !nounsHaveCapitals
        && joined(in, candidate.to, candidate.to)) {
      return false;
    }
    if (inside) {
      return country || option.tier() != Tokens.STRICT;
    }
    if (country && beside && !in.isAny(before, PERSONAL)) {
      return true;
    }
    if (!country
        || in.isAny(candidate.from, GIVEN) && candidate.length() == 1
        || !nounsHaveCapitals && joined(in, before, candidate.from)
        || joined(in, candidate.to, candidate.to)
        || in.isAny(before, GIVEN)
        || in.isAny(before, PERSONAL) && in.gap(candidate.from) <= Gap.ABBREVIATION
        || in.is(candidate.to, WordClass.SPEECH) && in.gap(candidate.to) == Gap.SPACE) {
      return false;
    }
    if (candidate.length() > 1) {
      return true;
    }
    return option.tier() != Tokens.STRICT
        && (in.isAny(before, BEFORE) && in.gap(candidate.from) <= Gap.POSSESSIVE
            || option.tier() == Tokens.EXACT
                && in.length(candidate.from) >= LONG
                && !in.opens(candidate.from)
                && !in.isAny(candidate.from, NAMES));
  }

  /** Another capitalised word with nothing but a blank or a hyphen between. */
  private static boolean joined(TextTokens in, int capital, int gap) {
    return in.isCapital(capital)
        && in.gap(gap) <= Gap.ABBREVIATION
        && !(capital < gap && in.opens(capital) && in.is(capital, WordClass.STOP));
  }

  /** "Emden, Bremen und Kiel", "Calama, Chile": another place before or behind. */
  private static boolean beside(Candidate candidate, Set<Integer> starts, Set<Integer> ends) {
    TextTokens in = candidate.in;
    int from = candidate.from;
    int to = candidate.to;
    return in.gap(from) == Gap.COMMA && ends.contains(from)
        || in.gap(to) == Gap.COMMA && starts.contains(to)
        || in.gap(to) == Gap.BRACKET && starts.contains(to)
        || in.gap(from) == Gap.SPACE && isLink(in, from - 1) && ends.contains(from - 1)
        || in.gap(to) == Gap.SPACE && isLink(in, to) && starts.contains(to + 1);
  }

  private static boolean isLink(TextTokens in, int i) {
    return in.is(i, WordClass.CONNECT) && !in.isCapital(i) && in.gap(i) == Gap.SPACE;
  }
}
