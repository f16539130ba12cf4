package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds places that no list knows: beside "city of", "region", "село", "облысы". */
final class PlaceNames {
  private static final double BY_HEAD = 0.7;
  private static final double BY_PREPOSITION = 0.6;

  /** Heads that belong to the name: Lake Kivu, lac Kivu. */
  private static final Set<String> WATERS =
      Set.of(
          "lake", "river", "mount", "lac", "mont", "lago", "río", "monte", "jezioro", "jeziora",
          "rzeka", "озеро", "озера", "река", "реки", "річка", "гора");

  private static final Set<String> LINKS = Set.of("of", "de", "d", "del", "di");

  /** The head stands behind the name: Almaty Region, Алматы облысы. */
  private static final Set<String> HEAD_LAST = Set.of("en", "kk", "ky", "tr", "uz", "az");

  /** Endings of adjectives in the locative. */
  private static final Map<String, String[]> DECLINED =
      Map.of(
          "pl", new String[] {"im", "ym", "ej", "ich", "ych"},
          "ru", new String[] {"ом", "ем", "ой", "ей", "ых", "их"},
          "uk", new String[] {"ому", "ім", "ій", "их", "ах"});

  private static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "i", "и", "й", "і", "та", "мен", "пен", "бен", "oraz");

  /** Articles that open names of places. */
  private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las", "Le", "Les");

  private static final int FOREIGN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ORG.bit
          | WordClass.PLACE.bit
          | WordClass.ROLE.bit
          | WordClass.COMMON.bit
          | WordClass.TITLE.bit;

  private final TextTokens in;
  private final BitSet taken;
  private final String language;

  PlaceNames(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.taken = taken;
    this.language = language == null ? "en" : language;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (!in.is(i, WordClass.PLACE) || in.blocked.get(i)) {
        continue;
      }
      int from = i + 1;
      if (from < in.tokens.size
          && in.gap(from) <= Gap.SPACE
          && LINKS.contains(in.tokens.surface(from))) {
        from++;
      } else if (HEAD_LAST.contains(language)
          && !(WATERS.contains(in.tokens.surface(i).toLowerCase(Locale.ROOT))
              && in.isCapital(from))) {
        before(found, i);
        continue;
      }
      int to = end(from);
      boolean whole = WATERS.contains(in.tokens.surface(i).toLowerCase(Locale.ROOT));
      if (to > from && (whole || !in.isCapital(i))) {
        found.add(
            Candidate.unlisted(in, whole ? i : from, to, EntityType.PLACE, "place_head", BY_HEAD));
      }
    }
    return found;
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
      boolean joined = ends.get(i) && in.gap(i) == Gap.SPACE && AND.contains(in.tokens.surface(i));
      if (!in.is(i, WordClass.IN) && !joined || in.blocked.get(from) || in.gap(from) != Gap.SPACE) {
        continue;
      }
      int to = end(from);
      if (language.equals("de")) {
        to = Math.min(to, from + 1);
      }
      if (to > from + 1 && in.gap(from + 1) == Gap.SPACE && !agrees(from + 1)) {
        to = from + 1;
      }
      boolean cut =
          in.gap(to) == Gap.HYPHEN || in.isCapital(to) && in.gap(to) == Gap.SPACE && !declines();
      if (to > from && !in.is(to - 1, WordClass.STRONG) && !cut && in.length(from) > 2) {
        found.add(
            Candidate.unlisted(
                in, from, to, EntityType.PLACE, "place_preposition", BY_PREPOSITION));
      }
    }
    return found;
  }

  /** "Mbour, en Senegal", "Adré, Chad": a name before the country it lies in. */
  private Candidate beforeCountry(int from, BitSet placeStarts) {
    if (in.opens(from)
        || in.blocked.get(from)
        || in.isCapital(from - 1) && in.gap(from) <= Gap.HYPHEN) {
      return null;
    }
    int to = end(from);
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
        ? Candidate.unlisted(in, from, to, EntityType.PLACE, "place_in_country", BY_HEAD)
        : null;
  }

  private boolean declines() {
    return DECLINED.containsKey(language);
  }

  /** Whether a second word is declined with the place: w Stroniu Śląskim, but w Kłodzku Nysa. */
  private boolean agrees(int i) {
    String[] endings = DECLINED.get(language);
    if (endings == null) {
      return true;
    }
    String word = in.tokens.surface(i);
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int to = from;
    if (from + 1 < in.tokens.size
        && ARTICLES.contains(in.tokens.surface(from))
        && in.gap(from + 1) == Gap.SPACE
        && in.isCapital(from + 1)
        && !taken.get(from)) {
      int end = end(from + 1);
      return end > from + 1 ? end : from;
    }
    while (to < in.tokens.size
        && to - from < 3
        && in.isCapital(to)
        && !taken.get(to)
        && in.tokens.shape[to] == Shape.CAPITALISED
        && !in.isAny(to, FOREIGN)
        && (to == from ? in.gap(to) <= Gap.POSSESSIVE : in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    return to;
  }

  private void before(List<Candidate> found, int head) {
    int from = head;
    while (from > 0
        && head - from < 3
        && in.gap(from) <= Gap.HYPHEN
        && in.isCapital(from - 1)
        && in.tokens.shape[from - 1] == Shape.CAPITALISED
        && !in.isAny(from - 1, FOREIGN)
        && !taken.get(from - 1)) {
      from--;
    }
    if (from < head && !(in.opens(from) && head - from == 1 && "en".equals(language))) {
      found.add(Candidate.unlisted(in, from, head, EntityType.PLACE, "place_head", BY_HEAD));
    }
  }
}
