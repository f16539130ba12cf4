package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds places that no list knows: beside "city of", "region", "село", "облысы". */
final class PlaceNames {
  private static final double BY_HEAD = 0.7;

  /** Above what an organisation has by the same words. */
  private static final double BY_CALLED = 0.8;

  /** What is called after people and is a place all the same. */
  private static final Set<String> CALLED = Set.of("{} Airport", "{} Station", "{} Stadium");

  private static final Set<String> INTERNATIONAL =
      Set.of("international", "internacional", "internazionale");

  /** Small words inside French names of places. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "sur", "sous", "lès", "les", "lez", "en", "du", "de", "des", "la", "le", "aux", "au", "d",
          "et", "près", "devant", "ès", "à");

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

  private static final Set<String> SEAT_LINKS =
      Set.of(
          "of", "de", "d", "del", "di", "von", "der", "la", "le", "du", "el", "della", "do", "da");

  /** The head stands behind the name: Almaty Region, Алматы облысы. */
  private static final Set<String> HEAD_LAST = Set.of("en", "kk", "ky", "tr", "uz", "az");

  private final TextTokens in;
  private final BitSet names;
  private final String language;
  private final PlaceRuns runs;

  /** The same over listed places: Lake Maracaibo. */
  private final PlaceRuns whole;

  /**
   * @param taken tokens of other names, listed places among them
   * @param names the same without the places
   */
  PlaceNames(TextTokens in, BitSet taken, BitSet names, String language) {
    this.in = in;
    this.names = names;
    this.language = language == null ? "en" : language;
    this.runs = new PlaceRuns(in, taken, this.language);
    this.whole = new PlaceRuns(in, names, this.language);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
      }
      if (language.equals("fr") && in.isCapital(i) && in.gap(i + 1) == Gap.HYPHEN) {
        hyphenated(found, i);
      }
      if (in.is(i, WordClass.SEAT) && !in.isCapital(i)) {
        seat(found, i);
      }
      if (!in.is(i, WordClass.PLACE)) {
        continue;
      }
      Candidate district = district(i - 1, i);
      if (district != null) {
        found.add(district);
        int first = i - 3;
        if (first >= 0
            && PlaceRuns.AND.contains(in.tokens.surface(i - 2))
            && in.gap(i - 1) == Gap.SPACE) {
          // Житомирської та Рівненської областей
          Candidate other = district(first, i);
          if (other != null) {
            found.add(other);
          }
        }
      }
      if (HEAD_LAST.contains(language) && !isBefore(i)) {
        before(found, i);
      } else {
        behind(found, i);
      }
    }
    return found;
  }

  /** Whether a head of a language that puts heads last stands first: city of X, Lake X. */
  private boolean isBefore(int head) {
    int next = head + 1;
    return next < in.tokens.size
        && (in.gap(next) <= Gap.SPACE && PlaceRuns.LINKS.contains(in.tokens.surface(next))
            || in.isCapital(next) && PlaceHeads.isOver(in.tokens.surface(head), language));
  }

  /** Châlons-en-Quorlois, Saint-Quorlin-du-Fort: no name of another kind is built so. */
  private void hyphenated(List<Candidate> found, int from) {
    if (in.gap(from) == Gap.HYPHEN) {
      return;
    }
    int to = from + 1;
    boolean linked = false;
    while (to < in.tokens.size && in.gap(to) == Gap.HYPHEN) {
      linked |= HYPHENATED.contains(in.tokens.surface(to));
      to++;
    }
    if (linked && in.isCapital(to - 1) && (in.length(from) > 4 || !isGiven(from))) {
      found.add(Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", BY_HEAD));
    }
  }

  private boolean isGiven(int i) {
    return in.isAny(i, WordClass.MALE.bit | WordClass.FEMALE.bit);
  }

  /** "aeropuerto José Martí", "gare Saint-Lazare": called after whom you like, a place. */
  private boolean called(List<Candidate> found, int head, PlaceHeads.Head kind) {
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
      return false;
    }
    Candidate place = Candidate.unlisted(in, head, to, EntityType.PLACE, "place_head", BY_CALLED);
    place.head = kind;
    place.proper = in.text.substring(in.tokens.start[from], in.tokens.end[to - 1]);
    found.add(place);
    return true;
  }

  /** A name behind its head: city of X, село X, lac X, die Insel X. */
  private void behind(List<Candidate> found, int head) {
    int from = head + 1;
    PlaceHeads.Head kind = PlaceHeads.of(in.tokens.surface(head), language);
    if (kind != null && CALLED.contains(kind.pattern()) && called(found, head, kind)) {
      return;
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
      found.add(Candidate.unlisted(in, from, from + 2, EntityType.PLACE, "place_head", BY_CALLED));
      return;
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
      return;
    }
    if (in.tokens.surface(head).equals("state")) {
      // "the state of Linux"
      return;
    }
    // "у озера Альберт": a head in small letters is no part of a Slavic name.
    boolean own = over && (in.isCapital(head) || !runs.declines());
    Candidate place =
        Candidate.unlisted(in, own ? head : from, to, EntityType.PLACE, "place_head", BY_HEAD);
    place.head = kind == null || kind.last() ? null : kind;
    if (own) {
      place.proper = in.text.substring(in.tokens.start[from], in.tokens.end[to - 1]);
    }
    found.add(place);
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

  /** "mayor of X", "aux abords de X", "alcaldesa de X", "жители X". */
  private void seat(List<Candidate> found, int head) {
    int from = head + 1;
    while (from < in.tokens.size
        && from < head + 3
        && in.gap(from) <= Gap.POSSESSIVE
        && SEAT_LINKS.contains(in.tokens.surface(from))) {
      from++;
    }
    if (from == head + 1 && !runs.declines()
        || in.gap(from) > Gap.POSSESSIVE
        || in.blocked.get(from)) {
      return;
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
    if (to > from
        && in.length(to - 1) > 2
        && !(in.is(to - 1, WordClass.STRONG) && (in.is(head, WordClass.ROLE) || !isTown(to - 1)))
        && !in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
        && !(runs.declines() && (to > from + 1 || in.isCapital(to) && in.gap(to) == Gap.SPACE))) {
      found.add(Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", BY_HEAD));
    }
  }

  /** The genitive of a town in -sk reads like a woman's family name: больница Кверкульска. */
  private boolean isTown(int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("ска")
        || word.endsWith("цка")
        || word.endsWith("ська")
        || word.endsWith("цька");
  }

  /** Приморський район, Первомайском районе: an adjective with a capital before the head. */
  private Candidate district(int from, int head) {
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
            BY_HEAD);
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

  /** A name before its head: Almaty Region, Алматы облысы, Blue Mountains. */
  private void before(List<Candidate> found, int head) {
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
      return;
    }
    int to = feature ? head + 1 : head;
    if (from < head && !(in.opens(from) && head - from == 1 && english && to == head)) {
      Candidate place = Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", BY_HEAD);
      place.head = feature ? null : PlaceHeads.of(in.tokens.surface(head), language);
      found.add(place);
    }
  }
}
