package org.dateline.entity;

import java.util.Set;

/**
 * Places behind a word for what a town or region has, with a small letter: mayor of X, aux abords
 * de X, alcaldesa de X, жители X. For one part of an article and one thread.
 */
final class SeatPlaces {
  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "d", "del", "di", "von", "der", "la", "le", "du", "el", "della", "do", "da");

  private final TextTokens in;
  private final PlaceRuns runs;

  SeatPlaces(TextTokens in, PlaceRuns runs) {
    this.in = in;
    this.runs = runs;
  }

  /** The place behind the word in small letters at token {@code head}, or null. */
  Candidate at(int head) {
    int from = head + 1;
    while (from < in.tokens.size
        && from < head + 3
        && in.gap(from) <= Gap.POSSESSIVE
        && LINKS.contains(in.tokens.surface(from))) {
      from++;
    }
    if (from == head + 1 && !runs.declines()
        || in.gap(from) > Gap.POSSESSIVE
        || in.blocked.get(from)) {
      return null;
    }
    int to = runs.end(from);
    int link = to;
    if (to > from
        && link + 1 < in.tokens.size
        && in.gap(link) == Gap.SPACE
        && runs.inner().contains(in.tokens.surface(link))
        && in.gap(link + 1) == Gap.SPACE
        && runs.end(link + 1) > link + 1) {
      to = runs.end(link + 1);
    }
    return to > from
            && in.length(to - 1) > 2
            && !(in.is(to - 1, WordClass.STRONG)
                && (in.is(head, WordClass.ROLE) || !isTown(to - 1)))
            && !in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
            && !(runs.declines() && (to > from + 1 || in.isCapital(to) && in.gap(to) == Gap.SPACE))
        ? Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", PlaceHeads.CONFIDENCE)
        : null;
  }

  /** The genitive of a town in -sk reads like a woman's family name: больница Кверкульска. */
  private boolean isTown(int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("ска")
        || word.endsWith("цка")
        || word.endsWith("ська")
        || word.endsWith("цька");
  }
}
