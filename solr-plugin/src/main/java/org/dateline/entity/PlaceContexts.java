package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds places that no list knows by where they stand: behind "in", in a row, before a country. */
final class PlaceContexts {
  private static final double BY_CONTEXT = 0.7;
  private static final double BY_PREPOSITION = 0.6;

  private static final Set<String> SAINTS =
      Set.of("San", "Santa", "Santo", "São", "Saint", "Sainte", "Sankt");

  private static final Set<String> WHERE =
      Set.of("where", "wo", "où", "donde", "onde", "dove", "gdzie", "где", "де", "куди", "kde");

  /** Endings of English nouns that name no place. */
  private static final List<String> ABSTRACT =
      List.of("ism", "ics", "logy", "ness", "tion", "sion", "ity", "istory", "sophy", "graphy");

  /** Beginnings of units of distance. */
  private static final List<String> UNITS =
      List.of("kilom", "km", "mile", "км", "километр", "кілометр", "шақырым");

  /** Words from the comma to the unit: ", за шістдесят кілометрів". */
  private static final int DISTANCE = 5;

  private final TextTokens in;
  private final String language;
  private final PlaceRuns runs;

  /**
   * @param taken tokens of other names
   */
  PlaceContexts(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.language = language == null ? "en" : language;
    this.runs = new PlaceRuns(in, taken, this.language);
  }

  /**
   * Towns whose name goes on behind the part that is listed: San Pedro de Atacama.
   *
   * @param listed names of the part; none of the results is shorter than the one it extends
   */
  List<Candidate> extensions(List<Candidate> listed) {
    List<Candidate> found = new ArrayList<>();
    Set<String> links = runs.inner();
    for (Candidate candidate : listed) {
      int link = candidate.to;
      if (links.isEmpty()
          || candidate.type() != EntityType.PLACE
          || candidate.isCountry()
          || link + 1 >= in.tokens.size
          || in.gap(link) != Gap.SPACE
          || in.gap(link + 1) != Gap.SPACE
          || !links.contains(in.tokens.surface(link))
          || !in.isAny(
              candidate.from - 1,
              WordClass.IN.bit
                  | WordClass.PLACE.bit
                  | (saint(candidate) ? WordClass.NEAR.bit : 0))) {
        continue;
      }
      if (saint(candidate)) {
        // "San Pedro de Atacama": a saint's town is told apart by where it lies.
        for (Candidate other : listed) {
          if (other.from == link + 1 && other.type() == EntityType.PLACE) {
            found.add(
                Candidate.unlisted(
                    in,
                    candidate.from,
                    other.to,
                    EntityType.PLACE,
                    "place_preposition",
                    BY_CONTEXT));
          }
        }
      }
      int to = runs.end(link + 1);
      if (to > link + 1 && listed.stream().noneMatch(other -> other.from == link + 1)) {
        found.add(
            Candidate.unlisted(
                in, candidate.from, to, EntityType.PLACE, "place_preposition", BY_CONTEXT));
      }
    }
    return found;
  }

  private static boolean saint(Candidate candidate) {
    return candidate.length() > 1 && SAINTS.contains(candidate.in.tokens.surface(candidate.from));
  }

  /** What no other rule explained after a preposition of place; run it last. */
  List<Candidate> afterPrepositions(BitSet placeEnds, BitSet placeStarts) {
    List<Candidate> found = new ArrayList<>();
    BitSet ends = (BitSet) placeEnds.clone();
    for (int i = 0; i + 1 < in.tokens.size; i++) {
      int from = i + 1;
      Candidate located = beforeCountry(i, placeStarts);
      if (located != null) {
        found.add(located);
        ends.set(located.to);
        i = located.to - 1;
        continue;
      }
      // "w Dorohusku i Medyce": what is joined to a place is one.
      boolean joined =
          ends.get(i) && in.gap(i) == Gap.SPACE && PlaceRuns.AND.contains(in.tokens.surface(i));
      if (ends.get(from) && in.gap(from) == Gap.COMMA && isListed(from)) {
        // "Flin Flon, Snow Lake et Pukatawagan": a name in a row of places.
        int to = runs.end(from);
        found.add(
            Candidate.unlisted(in, from, to, EntityType.PLACE, "place_in_row", BY_PREPOSITION));
        ends.set(to);
        i = to - 1;
        continue;
      }
      if (joined
          && in.gap(from) == Gap.SPACE
          && PlaceRuns.LINKS.contains(in.tokens.surface(from))
          && from + 1 < in.tokens.size) {
        // "aldeas de Rubiá y de Carballeda"
        from++;
      }
      boolean told = !joined && !in.is(i, WordClass.IN) && in.is(i, WordClass.NEAR);
      if (!in.is(i, WordClass.IN) && !joined && !told
          || in.blocked.get(from)
          || in.gap(from) != Gap.SPACE) {
        continue;
      }
      int to = runs.end(from);
      if (told && !explained(from, to)) {
        continue;
      }
      Set<String> links = runs.inner();
      if (to > from
          && to + 1 < in.tokens.size
          && in.gap(to) == Gap.SPACE
          && links.contains(in.tokens.surface(to))
          && in.gap(to + 1) == Gap.SPACE
          && runs.end(to + 1) > to + 1) {
        int whole = runs.end(to + 1);
        found.add(
            Candidate.unlisted(
                in, from, whole, EntityType.PLACE, "place_preposition", BY_PREPOSITION));
        ends.set(whole);
        i = whole - 1;
        continue;
      }
      if (language.equals("de")) {
        to = Math.min(to, from + 1);
      }
      if (to > from + 1
          && in.gap(from + 1) == Gap.SPACE
          && in.isCapital(from + 1)
          && !runs.agrees(from + 1)) {
        to = from + 1;
      }
      boolean cut =
          in.gap(to) == Gap.HYPHEN
              || in.isCapital(to) && in.gap(to) == Gap.SPACE && !runs.declines();
      if (to > from
          && !in.is(to - 1, WordClass.STRONG)
          && !cut
          && in.length(to - 1) > 2
          && !isOther(from, to)) {
        found.add(
            Candidate.unlisted(
                in, from, to, EntityType.PLACE, "place_preposition", BY_PREPOSITION));
        ends.set(to);
      }
    }
    return found;
  }

  /** A given name, a product with a digit, a German noun that has its article elsewhere. */
  private boolean isOther(int from, int to) {
    if (in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
        || language.equals("en") && isAbstract(to - 1)) {
      return true;
    }
    for (int i = in.tokens.start[from]; i < in.tokens.end[to - 1]; i++) {
      char c = in.text.charAt(i);
      if (Character.isDigit(c) || c == '.' && i > in.tokens.start[from] + 3) {
        return true;
      }
    }
    return language.equals("de") && GermanNouns.isNoun(in, from);
  }

  /** A subject or a belief in a title: Ethics, Archaeology. */
  private boolean isAbstract(int i) {
    String word = in.tokens.surface(i);
    return ABSTRACT.stream().anyMatch(word::endsWith);
  }

  /** "proche de Cabaret, où", "до Тавіли, за 60 кілометрів": only of a place one says so. */
  private boolean explained(int from, int to) {
    if (to == from
        || in.gap(to) != Gap.COMMA
        || in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)) {
      return false;
    }
    if (WHERE.contains(in.tokens.surface(to))) {
      return true;
    }
    for (int i = to; i < Math.min(in.tokens.size, to + DISTANCE); i++) {
      if (i > to && in.gap(i) > Gap.SPACE) {
        return false;
      }
      String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
      if (UNITS.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name at {@code from}, behind a place and a comma, goes on with the row. */
  private boolean isListed(int from) {
    int to = runs.end(from);
    if (to == from
        || in.blocked.get(from)
        || in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
        || in.is(to - 1, WordClass.STRONG)
        || to + 1 >= in.tokens.size) {
      return false;
    }
    boolean and =
        in.gap(to) == Gap.SPACE
            && PlaceRuns.AND.contains(in.tokens.surface(to))
            && in.isCapital(to + 1)
            && in.gap(to + 1) == Gap.SPACE;
    boolean comma =
        in.gap(to) == Gap.COMMA
            && in.isCapital(to)
            && !in.isAny(to, PlaceRuns.FOREIGN | WordClass.MALE.bit | WordClass.FEMALE.bit);
    return and || comma;
  }

  /** "Mbour, en Senegal", "Adré, Chad": a name before the country it lies in. */
  private Candidate beforeCountry(int from, BitSet placeStarts) {
    if (in.opens(from)
        || in.blocked.get(from)
        || in.isCapital(from - 1) && in.gap(from) <= Gap.HYPHEN) {
      return null;
    }
    int to = runs.end(from);
    if (to == from
        || in.gap(to) != Gap.COMMA
        || in.is(to - 1, WordClass.STRONG)
        || in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)) {
      return null;
    }
    int country = in.is(to, WordClass.IN) ? to + 1 : to;
    boolean closed = country > to || !in.is(from - 1, WordClass.ROLE);
    return placeStarts.get(country)
            && in.isCapital(country)
            && closed
            && in.isAny(from - 1, WordClass.IN.bit | WordClass.NEAR.bit | WordClass.CONNECT.bit)
        ? Candidate.unlisted(in, from, to, EntityType.PLACE, "place_in_country", BY_CONTEXT)
        : null;
  }
}
