package org.dateline.entity;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads how far the name of a place that no list has runs on. For one text and one thread. */
final class PlaceRuns {
  static final Set<String> LINKS = Set.of("of", "de", "d", "del", "di");

  static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "i", "и", "й", "і", "та", "мен", "пен", "бен", "oraz");

  /** Arabic articles inside names, in the spellings of the press. */
  static final Set<String> ARABIC =
      Set.of(
          "al", "el", "an", "ar", "as", "ash", "asz", "asch", "at", "ad", "az", "ul", "ez", "es",
          "et", "er", "en", "ed", "аль", "эль", "ель", "ал", "әл", "ан", "ар", "ас", "аш", "ат",
          "ад", "аз", "эн", "эр", "эс", "эш", "эт", "эд", "эз", "ен", "ер", "ес", "еш", "ет", "ед",
          "ез", "уль");

  /** Articles that open names of places. */
  private static final Set<String> ARTICLES =
      Set.of("El", "La", "Los", "Las", "Le", "Les", "O", "A", "Os", "As");

  /** What a place is called after a saint with. */
  private static final Set<String> SAINTS =
      Set.of("St", "Ste", "Sta", "Sto", "Saint", "Sainte", "San", "Santa", "Santo", "São", "Sankt");

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
          "Mid",
          "Saint");

  /** What links the parts of a place's name: San Pedro de Atacama, Rust im Tullnerfeld. */
  static final Map<String, Set<String>> INNER =
      Map.of(
          "es", Set.of("de", "del"),
          "pt", Set.of("de", "do", "da"),
          "it", Set.of("di", "del", "della"),
          "de", Set.of("im", "am", "ob", "bei"),
          "fr", Set.of("sur", "du"));

  /** Endings of adjectives in the locative. */
  private static final Map<String, String[]> DECLINED =
      Map.of(
          "pl", new String[] {"im", "ym", "ej", "ich", "ych"},
          "ru", new String[] {"ом", "ем", "ой", "ей", "ых", "их"},
          "uk", new String[] {"ому", "ім", "ій", "их", "ах"});

  static final int FOREIGN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ORG.bit
          | WordClass.PLACE.bit
          | WordClass.ROLE.bit
          | WordClass.COMMON.bit
          | WordClass.TITLE.bit;

  private final TextTokens in;
  private final String language;

  /** Tokens that a name may not hold. */
  private final BitSet taken;

  PlaceRuns(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.taken = taken;
    this.language = language;
  }

  /** Whether the name begins with an Arabic article and a hyphen. */
  static boolean isArabic(String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 0 && ARABIC.contains(name.substring(0, hyphen).toLowerCase(Locale.ROOT));
  }

  boolean isTaken(int i) {
    return taken.get(i);
  }

  /** Words that join the parts of a name in the language. */
  Set<String> inner() {
    return INNER.getOrDefault(language, Set.of());
  }

  boolean declines() {
    return DECLINED.containsKey(language);
  }

  /** Whether a second word is declined with the place: w Stroniu Śląskim, but w Kłodzku Nysa. */
  boolean agrees(int i) {
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

  /**
   * @return token after the last of the name that begins at {@code from}; {@code from} when none
   *     does
   */
  int end(int from) {
    int to = from;
    if (from + 1 < in.tokens.size
        && !language.equals("en")
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
    int limit = SAINTS.contains(in.tokens.surface(Math.min(from, in.tokens.size - 1))) ? 4 : 3;
    while (to < in.tokens.size
        && to - from < limit
        && in.isCapital(to)
        && !taken.get(to)
        && in.tokens.shape[to] == Shape.CAPITALISED
        && !(in.isAny(to, FOREIGN) && !(to == from && SAINTS.contains(in.tokens.surface(to))))
        && (to == from
            ? in.gap(to) <= Gap.POSSESSIVE
            : in.gap(to) <= Gap.HYPHEN
                || in.gap(to) == Gap.ABBREVIATION && SAINTS.contains(in.tokens.surface(to - 1)))) {
      to++;
      if (in.gap(to) == Gap.HYPHEN
          && in.gap(to + 1) == Gap.HYPHEN
          && !in.isCapital(to)
          && in.isCapital(to + 1)) {
        // Баб-ель-Хава, Stratford-upon-Avon
        to += 2;
      } else if (in.gap(to) == Gap.SPACE
          && in.gap(to + 1) == Gap.HYPHEN
          && !in.isCapital(to)
          && in.isCapital(to + 1)
          && ARABIC.contains(in.tokens.surface(to))) {
        // Ras an-Naba
        to += 2;
      }
    }
    return to;
  }
}
