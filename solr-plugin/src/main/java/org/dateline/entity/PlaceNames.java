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
          "lake",
          "river",
          "mount",
          "lac",
          "mont",
          "lago",
          "río",
          "monte",
          "jezioro",
          "jeziora",
          "rzeka",
          "озеро",
          "озера",
          "озере",
          "река",
          "реки",
          "реке",
          "річка",
          "річці",
          "гора",
          "море",
          "мыс",
          "laguna",
          "volcán",
          "cerro",
          "sierra",
          "fiume",
          "göl",
          "jeziorze",
          "rzece",
          "morze");

  private static final Set<String> SEAT_LINKS =
      Set.of(
          "of", "de", "d", "del", "di", "von", "der", "la", "le", "du", "el", "della", "do", "da");

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
  private static final Set<String> ARTICLES =
      Set.of("El", "La", "Los", "Las", "Le", "Les", "O", "A", "Os", "As");

  /** Words with a capital that open names of places in English. */
  private static final Set<String> DIRECTIONS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Upper",
          "Lower",
          "Greater",
          "Great",
          "New",
          "Old",
          "Mid");

  /** What links the parts of a place's name: San Pedro de Atacama, Rust im Tullnerfeld. */
  private static final Map<String, Set<String>> INNER =
      Map.of(
          "es", Set.of("de", "del"),
          "pt", Set.of("de", "do", "da"),
          "it", Set.of("di", "del", "della"),
          "de", Set.of("im", "am", "ob", "bei"),
          "fr", Set.of("sur", "du"));

  private static final int FOREIGN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ORG.bit
          | WordClass.PLACE.bit
          | WordClass.ROLE.bit
          | WordClass.COMMON.bit
          | WordClass.TITLE.bit;

  private final TextTokens in;
  private BitSet taken;
  private final BitSet names;
  private final String language;

  PlaceNames(TextTokens in, BitSet taken, String language) {
    this(in, taken, taken, language);
  }

  /**
   * @param taken tokens of other names, listed places among them
   * @param names the same without the places
   */
  PlaceNames(TextTokens in, BitSet taken, BitSet names, String language) {
    this.in = in;
    this.taken = taken;
    this.names = names;
    this.language = language == null ? "en" : language;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
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
        if (first >= 0 && AND.contains(in.tokens.surface(i - 2)) && in.gap(i - 1) == Gap.SPACE) {
          // Житомирської та Рівненської областей
          Candidate other = district(first, i);
          if (other != null) {
            found.add(other);
          }
        }
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
      boolean whole = WATERS.contains(in.tokens.surface(i).toLowerCase(Locale.ROOT));
      int to = whole ? endOfAny(from) : end(from);
      if (to > from && (whole || !in.isCapital(i))) {
        found.add(
            Candidate.unlisted(in, whole ? i : from, to, EntityType.PLACE, "place_head", BY_HEAD));
      }
    }
    return found;
  }

  /**
   * Towns whose name goes on behind the part that is listed: San Pedro de Atacama.
   *
   * @param listed names of the part; none of the results is shorter than the one it extends
   */
  List<Candidate> extensions(List<Candidate> listed) {
    List<Candidate> found = new ArrayList<>();
    Set<String> links = INNER.getOrDefault(language, Set.of());
    for (Candidate candidate : listed) {
      int link = candidate.to;
      if (links.isEmpty()
          || candidate.type() != EntityType.PLACE
          || candidate.isCountry()
          || link + 1 >= in.tokens.size
          || in.gap(link) != Gap.SPACE
          || in.gap(link + 1) != Gap.SPACE
          || !links.contains(in.tokens.surface(link))
          || !in.isAny(candidate.from - 1, WordClass.IN.bit | WordClass.PLACE.bit)) {
        continue;
      }
      int to = end(link + 1);
      if (to > link + 1 && listed.stream().noneMatch(other -> other.from == link + 1)) {
        found.add(
            Candidate.unlisted(
                in, candidate.from, to, EntityType.PLACE, "place_preposition", BY_HEAD));
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
      if (ends.get(from) && in.gap(from) == Gap.COMMA && isListed(from)) {
        // "Flin Flon, Snow Lake et Pukatawagan": a name in a row of places.
        int to = end(from);
        found.add(
            Candidate.unlisted(in, from, to, EntityType.PLACE, "place_in_row", BY_PREPOSITION));
        ends.set(to);
        i = to - 1;
        continue;
      }
      if (joined
          && in.gap(from) == Gap.SPACE
          && LINKS.contains(in.tokens.surface(from))
          && from + 1 < in.tokens.size) {
        // "aldeas de Rubiá y de Carballeda"
        from++;
      }
      if (!in.is(i, WordClass.IN) && !joined || in.blocked.get(from) || in.gap(from) != Gap.SPACE) {
        continue;
      }
      int to = end(from);
      Set<String> links = INNER.getOrDefault(language, Set.of());
      if (to > from
          && to + 1 < in.tokens.size
          && in.gap(to) == Gap.SPACE
          && links.contains(in.tokens.surface(to))
          && in.gap(to + 1) == Gap.SPACE
          && end(to + 1) > to + 1) {
        int whole = end(to + 1);
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

  /** Whether the name at {@code from}, behind a place and a comma, goes on with the row. */
  private boolean isListed(int from) {
    int to = end(from);
    if (to == from
        || in.blocked.get(from)
        || in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
        || in.is(to - 1, WordClass.STRONG)
        || to + 1 >= in.tokens.size) {
      return false;
    }
    boolean and =
        in.gap(to) == Gap.SPACE
            && AND.contains(in.tokens.surface(to))
            && in.isCapital(to + 1)
            && in.gap(to + 1) == Gap.SPACE;
    boolean comma =
        in.gap(to) == Gap.COMMA
            && in.isCapital(to)
            && !in.isAny(to, FOREIGN | WordClass.MALE.bit | WordClass.FEMALE.bit);
    return and || comma;
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

  /** "mayor of X", "aux abords de X", "alcaldesa de X", "жители X". */
  private void seat(List<Candidate> found, int head) {
    int from = head + 1;
    while (from < in.tokens.size
        && from < head + 3
        && in.gap(from) <= Gap.POSSESSIVE
        && SEAT_LINKS.contains(in.tokens.surface(from))) {
      from++;
    }
    if (from == head + 1 && !declines() || in.gap(from) > Gap.POSSESSIVE || in.blocked.get(from)) {
      return;
    }
    int to = end(from);
    int link = to;
    if (to > from
        && link + 1 < in.tokens.size
        && in.gap(link) == Gap.SPACE
        && INNER.getOrDefault(language, Set.of()).contains(in.tokens.surface(link))
        && in.gap(link + 1) == Gap.SPACE
        && end(link + 1) > link + 1) {
      to = end(link + 1);
    }
    if (to > from
        && in.length(from) > 2
        && !in.is(to - 1, WordClass.STRONG)
        && !in.isAny(from, WordClass.MALE.bit | WordClass.FEMALE.bit)
        && !(declines() && (to > from + 1 || in.isCapital(to) && in.gap(to) == Gap.SPACE))) {
      found.add(Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", BY_HEAD));
    }
  }

  /** The same as {@link #end}, over listed places: Lake Maracaibo. */
  private int endOfAny(int from) {
    BitSet all = taken;
    taken = names;
    int to = end(from);
    taken = all;
    return to;
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
    candidate.name = Romanisation.latin(name, language);
    return candidate;
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
    if (language.equals("en")
        && in.isCapital(from)
        && DIRECTIONS.contains(in.tokens.surface(from))
        && !taken.get(from)
        && in.gap(from + 1) == Gap.SPACE) {
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
