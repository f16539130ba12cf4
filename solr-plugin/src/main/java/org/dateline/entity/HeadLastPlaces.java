package org.dateline.entity;

import java.util.BitSet;
import java.util.Set;

/**
 * Places whose head stands behind their name: Blue Mountains, Almaty Region, Алматы облысы, and
 * behind an adjective in Slavic languages: Приморський район. For one part of an article and one
 * thread.
 */
final class HeadLastPlaces {
  /** Heads that belong to a name in English: Blue Mountains, Eastern Province. */
  private static final Set<String> FEATURES =
      Set.of(
          "Airport",
          "Station",
          "Province",
          "Parish",
          "Island",
          "Islands",
          "Mountain",
          "Mountains",
          "Valley",
          "Bay",
          "Strait",
          "Desert",
          "Peninsula",
          "Glacier",
          "Reservoir",
          "Gorge",
          "Plateau",
          "County",
          "District",
          "River",
          "Lake",
          "Sea",
          "Port",
          "Territory",
          "Beach",
          "Castle",
          "Falls",
          "Forest",
          "Heights",
          "Hills",
          "Canal",
          "Dam",
          "Reef",
          "Atoll",
          "Creek",
          "Harbour",
          "Harbor",
          "Pass",
          "Ridge",
          "Volcano",
          "Lagoon",
          "Basin",
          "Delta",
          "Oilfield",
          "Mine",
          "Park",
          "Cape",
          "Camp");

  private final TextTokens in;
  private final BitSet names;
  private final String language;
  private final PlaceRuns runs;

  /**
   * @param names tokens of other names, without listed places
   */
  HeadLastPlaces(TextTokens in, PlaceRuns runs, BitSet names, String language) {
    this.in = in;
    this.names = names;
    this.language = language;
    this.runs = runs;
  }

  /** The place before the head at token {@code head}, or null. */
  Candidate at(int head) {
    boolean english = "en".equals(language);
    boolean feature = english && in.isCapital(head) && FEATURES.contains(in.tokens.surface(head));
    int from = head;
    while (from > 0
        && head - from < 3
        && in.gap(from) <= Gap.HYPHEN
        && in.isCapital(from - 1)
        && in.tokens.shape[from - 1] == Shape.CAPITALISED
        && !Shape.hasInnerCapital(in.text, in.tokens.start[from - 1], in.tokens.end[from - 1])
        && (!in.isAny(from - 1, PlaceRuns.FOREIGN) || feature && isPlain(from - 1))
        && !runs.isTaken(from - 1)) {
      from--;
    }
    if (feature
        && in.isAny(from, PlaceRuns.FOREIGN)
        && (in.is(from, WordClass.TAIL) || in.isCapital(from - 1) && in.gap(from) <= Gap.HYPHEN)) {
      // Only the end of a longer name: the listed Almaty before "International Airport".
      return null;
    }
    int to = feature ? head + 1 : head;
    if (from == head || in.opens(from) && head - from == 1 && english && to == head) {
      return null;
    }
    Candidate place =
        Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", PlaceHeads.CONFIDENCE);
    place.head = feature ? null : PlaceHeads.of(in.tokens.surface(head), language);
    return place;
  }

  /** Приморський район, Первомайском районе: an adjective with a capital before the head. */
  Candidate district(int from, int head) {
    String name =
        in.isCapital(from)
                && !in.isCapital(head)
                && in.gap(from + 1) == Gap.SPACE
                && !names.get(from)
            ? Districts.name(in.tokens.surface(from), in.tokens.surface(head), language)
            : null;
    if (name == null || in.opens(from) || in.isAny(from, WordClass.STOP.bit | WordClass.ROLE.bit)) {
      return null;
    }
    Candidate candidate =
        Candidate.unlisted(
            in,
            from,
            from + 1 == head ? head + 1 : from + 1,
            EntityType.PLACE,
            "place_head",
            PlaceHeads.CONFIDENCE);
    candidate.lookup = name;
    candidate.head = PlaceHeads.of(in.tokens.surface(head), language);
    return candidate;
  }

  /** An ordinary word that has a capital of its own in the middle of a sentence: Blue, Eastern. */
  private boolean isPlain(int i) {
    return !in.opens(i)
        && !in.isAny(
            i,
            WordClass.CALENDAR.bit
                | WordClass.ORG.bit
                | WordClass.PLACE.bit
                | WordClass.ROLE.bit
                | WordClass.TITLE.bit)
        && in.length(i) > 3;
  }
}
