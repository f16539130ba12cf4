package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds places that no list knows by a head word before or behind their name, by a word for what a
 * town has, and by hyphens in French. For one part of an article and one thread.
 */
final class PlaceNames {
  /** Small words inside French names of places. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "sur", "sous", "lès", "les", "lez", "en", "du", "de", "des", "la", "le", "aux", "au", "d",
          "et", "près", "devant", "ès", "à");

  /** The head stands behind the name: Almaty Region, Алматы облысы. */
  private static final Set<String> HEAD_LAST = Set.of("en", "kk", "ky", "tr", "uz", "az");

  private final TextTokens in;
  private final String language;
  private final HeadFirstPlaces headFirst;
  private final HeadLastPlaces headLast;
  private final DatelinePlaces datelines;
  private final SeatPlaces seats;

  /**
   * @param taken tokens of other names, listed places among them
   * @param names the same without the places
   */
  PlaceNames(TextTokens in, BitSet taken, BitSet names, String language) {
    this.in = in;
    this.language = language == null ? "en" : language;
    PlaceRuns runs = new PlaceRuns(in, taken, this.language);
    headFirst =
        new HeadFirstPlaces(in, runs, new PlaceRuns(in, names, this.language), this.language);
    headLast = new HeadLastPlaces(in, runs, names, this.language);
    datelines = new DatelinePlaces(in, taken, names, this.language);
    seats = new SeatPlaces(in, runs);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    add(found, datelines.opening());
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
      }
      if (language.equals("fr") && in.isCapital(i) && in.gap(i + 1) == Gap.HYPHEN) {
        add(found, hyphenated(i));
      }
      if (in.is(i, WordClass.SEAT) && !in.isCapital(i)) {
        add(found, seats.at(i));
      }
      if (in.is(i, WordClass.PLACE)) {
        districts(found, i);
        boolean last = HEAD_LAST.contains(language) && !isBefore(i);
        add(found, last ? headLast.at(i) : headFirst.at(i));
      }
    }
    return found;
  }

  private static void add(List<Candidate> found, Candidate place) {
    if (place != null) {
      found.add(place);
    }
  }

  /** Житомирської області; two with one head: Житомирської та Рівненської областей. */
  private void districts(List<Candidate> found, int head) {
    Candidate district = headLast.district(head - 1, head);
    if (district == null) {
      return;
    }
    found.add(district);
    if (head >= 3
        && PlaceRuns.AND.contains(in.tokens.surface(head - 2))
        && in.gap(head - 1) == Gap.SPACE) {
      add(found, headLast.district(head - 3, head));
    }
  }

  /** Whether a head of a language that puts heads last stands first: city of X, Lake X. */
  private boolean isBefore(int head) {
    int next = head + 1;
    return next < in.tokens.size
        && (in.gap(next) <= Gap.SPACE && PlaceRuns.LINKS.contains(in.tokens.surface(next))
            || in.isCapital(next) && PlaceHeads.isOver(in.tokens.surface(head), language));
  }

  /** Châlons-en-Quorlois, Saint-Quorlin-du-Fort: no name of another kind is built so. */
  private Candidate hyphenated(int from) {
    if (in.gap(from) == Gap.HYPHEN) {
      return null;
    }
    int to = from + 1;
    boolean linked = false;
    while (to < in.tokens.size && in.gap(to) == Gap.HYPHEN) {
      linked |= HYPHENATED.contains(in.tokens.surface(to));
      to++;
    }
    return linked && in.isCapital(to - 1) && (in.length(from) > 4 || !isGiven(from))
        ? Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", PlaceHeads.CONFIDENCE)
        : null;
  }

  private boolean isGiven(int i) {
    return in.isAny(i, WordClass.MALE.bit | WordClass.FEMALE.bit);
  }
}
