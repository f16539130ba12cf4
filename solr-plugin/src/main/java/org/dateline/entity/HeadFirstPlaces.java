package org.dateline.entity;

import java.util.Set;

/**
 * Places whose head stands before their name: city of X, село X, lac X, aeropuerto José Martí. For
 * one part of an article and one thread.
 */
final class HeadFirstPlaces {
  /** Above what an organisation has by the same words. */
  private static final double BY_CALLED = 0.8;

  /** What is called after people and is a place all the same. */
  private static final Set<String> CALLED = Set.of("{} Airport", "{} Station", "{} Stadium");

  private static final Set<String> INTERNATIONAL =
      Set.of("international", "internacional", "internazionale");

  private final TextTokens in;
  private final String language;
  private final PlaceRuns runs;

  /** The same over listed places: Lake Maracaibo. */
  private final PlaceRuns whole;

  HeadFirstPlaces(TextTokens in, PlaceRuns runs, PlaceRuns whole, String language) {
    this.in = in;
    this.language = language;
    this.runs = runs;
    this.whole = whole;
  }

  /** The place behind the head at token {@code head}, or null. */
  Candidate at(int head) {
    int from = head + 1;
    PlaceHeads.Head kind = PlaceHeads.of(in.tokens.surface(head), language);
    if (kind != null && CALLED.contains(kind.pattern())) {
      Candidate called = called(head, kind);
      if (called != null) {
        return called;
      }
    }
    if (from < in.tokens.size
        && in.gap(from) <= Gap.SPACE
        && PlaceRuns.LINKS.contains(in.tokens.surface(from))) {
      from++;
    }
    boolean over = kind != null && kind.over();
    int to = over ? whole.end(from) : runs.end(from);
    if (to == from
        && from == head + 2
        && in.is(from, WordClass.ORG)
        && in.isCapital(from)
        && in.isCapital(from + 1)
        && in.gap(from + 1) == Gap.SPACE
        && !in.isCapital(head)) {
      // "el barrio de Centro Habana"
      return Candidate.unlisted(in, from, from + 2, EntityType.PLACE, "place_head", BY_CALLED);
    }
    if (to == from
        && runs.declines()
        && in.gap(from) == Gap.SPACE
        && in.is(from, WordClass.COMMON)
        && in.isCapital(from)
        && in.tokens.shape[from] == Shape.CAPITALISED
        && !runs.isTaken(from)) {
      // посёлок Ленинское: an adjective that means nothing else behind the head
      to = from + 1;
    }
    boolean noun = language.equals("de") && from == head + 1 && in.gap(from) == Gap.SPACE;
    if (to == from
        || in.isCapital(head)
            && !over
            && !opensSentence(head, from)
            && !(noun && !in.is(from, WordClass.COMMON) && !GermanNouns.ends(in, from))) {
      return null;
    }
    if (in.tokens.surface(head).equals("state")) {
      // "the state of Linux"
      return null;
    }
    // "у озера Альберт": a head in small letters is no part of a Slavic name.
    boolean own = over && (in.isCapital(head) || !runs.declines());
    Candidate place =
        Candidate.unlisted(
            in, own ? head : from, to, EntityType.PLACE, "place_head", PlaceHeads.CONFIDENCE);
    place.head = kind == null || kind.last() ? null : kind;
    if (own) {
      place.proper = in.text.substring(in.tokens.start[from], in.tokens.end[to - 1]);
    }
    return place;
  }

  /** "Село Верхнезаборье затоплено": the head's capital is the sentence's. */
  private boolean opensSentence(int head, int from) {
    return runs.declines()
        && in.opens(head)
        && in.tokens.shape[head] == Shape.CAPITALISED
        && in.gap(from) == Gap.SPACE
        && !in.isAny(
            from,
            WordClass.COMMON.bit
                | WordClass.ROLE.bit
                | WordClass.MALE.bit
                | WordClass.FEMALE.bit
                | WordClass.ORG.bit);
  }

  /** "aeropuerto José Martí", "gare Saint-Lazare": called after whom you like, a place. */
  private Candidate called(int head, PlaceHeads.Head kind) {
    int from = head + 1;
    if (from < in.tokens.size && INTERNATIONAL.contains(in.tokens.surface(from))) {
      from++;
    }
    int to = from;
    while (to < in.tokens.size
        && to - from < 4
        && in.isCapital(to)
        && !in.is(to, WordClass.STOP)
        && in.gap(to) <= Gap.ABBREVIATION) {
      to++;
      if (in.gap(to) == Gap.HYPHEN && in.gap(to + 1) == Gap.HYPHEN && !in.isCapital(to)) {
        to++;
      }
    }
    if (to < from + 2 || in.gap(head + 1) != Gap.SPACE) {
      return null;
    }
    Candidate place = Candidate.unlisted(in, head, to, EntityType.PLACE, "place_head", BY_CALLED);
    place.head = kind;
    place.proper = in.text.substring(in.tokens.start[from], in.tokens.end[to - 1]);
    return place;
  }
}
