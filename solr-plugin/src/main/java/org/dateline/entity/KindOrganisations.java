package org.dateline.entity;

import java.util.Set;

/**
 * Organisations by a word that tells their kind before or behind them: the airline Zefiro, the
 * Zefiro airline, Zefiro, an airline. For one part of an article and one thread.
 */
final class KindOrganisations {
  private static final double BY_KIND = 0.7;

  /** Kinds that English puts behind the name. */
  private static final Set<String> TRAILING =
      Set.of(
          "union",
          "party",
          "newspaper",
          "magazine",
          "broadcaster",
          "agency",
          "airline",
          "charity",
          "bank",
          "company",
          "group",
          "foundation",
          "hospital",
          "university",
          "militia",
          "network",
          "daily",
          "movement",
          "coalition",
          "retailer",
          "refinery",
          "brewery",
          "supermarket",
          "firm",
          "conglomerate",
          "consortium",
          "website",
          "cartel",
          "gang");

  /** An adjective may stand between a kind and the name. */
  private static final Set<String> ADJECTIVE_AFTER = Set.of("fr", "es", "it", "pt", "pl");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "un", "une", "le", "la", "el", "una", "il", "uma");

  private static final Set<String> ARTICLES =
      Set.of("The", "Le", "La", "Les", "El", "Los", "Las", "Il", "Der", "Die", "Das");

  private static final Set<String> HOUSES =
      Set.of(
          "université",
          "hôpital",
          "clinique",
          "lycée",
          "collège",
          "bibliothèque",
          "musée",
          "universidad",
          "hospital",
          "clínica",
          "biblioteca",
          "museo",
          "università",
          "ospedale",
          "universidade");

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private final OrganisationText text;
  private final TextTokens in;
  private final String language;

  KindOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
  }

  /** "the broadcaster Chabar 24", "le syndicat SNCTA", "компания Apple". */
  Candidate apposed(int i) {
    if (!in.is(i, WordClass.KIND)
        || in.is(i, WordClass.COMMON)
            && !language.equals("de")
            && in.tokens.shape[i] != Shape.UPPER) {
      return null;
    }
    if (text.isCyrillic() && in.is(i, WordClass.SEAT) && !isLatin(i + 1)) {
      // "больница Шахт": without quotes, the town it is in
      return null;
    }
    boolean capital = in.isCapital(i) && in.tokens.shape[i] != Shape.UPPER;
    if (capital && !in.opens(i) && !language.equals("en") && !language.equals("de")) {
      // "Grupa Azoty", "Groupe Casino": a capital of its own makes the kind a part of the name.
      int end = in.gap(i + 1) == Gap.SPACE ? name(i + 1) : i + 1;
      return end > i + 1 && text.starts(i) ? found(i, end) : null;
    }
    if (capital
        && !language.equals("de")
        && !(in.opens(i) && (text.declines() || language.equals("fr") || language.equals("es")))) {
      return null;
    }
    int from = i + 1;
    if (ADJECTIVE_AFTER.contains(language)
        && from < in.tokens.size
        && in.gap(from) == Gap.SPACE
        && in.tokens.shape[from] == Shape.LOWER
        && !in.isAny(
            from,
            WordClass.CONNECT.bit | WordClass.STOP.bit | WordClass.IN.bit | WordClass.SPEECH.bit)) {
      from++;
    }
    if (from >= in.tokens.size || in.gap(from) != Gap.SPACE) {
      return null;
    }
    boolean article = ARTICLES.contains(in.tokens.surface(from)) && in.isCapital(from + 1);
    if (in.is(i, WordClass.ORG)
        && in.isCapital(i)
        && language.equals("pl")
        && text.isAdjective(i + 1)) {
      // "Szpital Wojewódzki w Opolu": a head and its adjective.
      return null;
    }
    int to = name(article ? from + 1 : from);
    if (to > from && text.isCyrillic() && in.isLatin(from)) {
      to = text.latinEnd(from, to);
    }
    if (article && to == from + 1) {
      return null;
    }
    if (to > from && HOUSES.contains(in.tokens.surface(i)) && !text.declines()) {
      // "l'université Thompson Rivers": what it is belongs to its name.
      from = i;
    }
    if (to > from && in.opens(i) && in.isCapital(i) && text.isRepeated(i, to)) {
      from = i;
    }
    return to == from ? null : found(from, to);
  }

  private boolean isLatin(int i) {
    return i < in.tokens.size && in.isLatin(i);
  }

  /** "the Zefiro airline", "the Fish, Food and Allied Workers union". */
  Candidate trailing(int i) {
    if (!language.equals("en")
        || i == 0
        || !in.isCapital(i)
        || !in.tokens.surface(i - 1).equalsIgnoreCase("the")
        || in.gap(i) != Gap.SPACE) {
      return null;
    }
    int to = i;
    boolean list = false;
    while (to < in.tokens.size && to - i < 8) {
      if (to > i && in.gap(to) == Gap.COMMA) {
        list = true;
      } else if (to > i && in.gap(to) > Gap.POSSESSIVE) {
        return null;
      }
      if (in.isCapital(to)) {
        if (text.taken.get(to) || to == i && in.isAny(to, OrganisationText.PLAIN)) {
          return null;
        }
      } else if (!(in.is(to, WordClass.CONNECT) && to > i && in.isCapital(to + 1))) {
        break;
      }
      to++;
    }
    if (to == i || to >= in.tokens.size || in.gap(to) != Gap.SPACE) {
      return null;
    }
    String kind = in.tokens.surface(to);
    boolean union = kind.equals("union");
    if (!TRAILING.contains(kind)
        || list && !union
        || to == i + 1 && isAdjective(in.tokens.surface(i))) {
      return null;
    }
    return found(i, union && to > i + 1 ? to + 1 : to);
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("ist")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("ian")
        || word.endsWith("can")
        || word.endsWith("ic");
  }

  private Candidate found(int from, int to) {
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "kind", BY_KIND);
  }

  /** End of a run of up to four capitalised words that are no person, place or word of grammar. */
  private int name(int from) {
    int to = from;
    while (to < in.tokens.size && to - from < 4 && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      boolean number =
          to > from
              && in.tokens.shape[to] == Shape.DIGITS
              && in.length(to) < 3
              && !in.is(to + 1, WordClass.CALENDAR);
      boolean link =
          to > from
              && in.is(to, WordClass.PARTICLE)
              && in.length(to) > 1
              && in.isCapital(to + 1)
              && in.gap(to + 1) == Gap.SPACE
              && !in.isCapital(to);
      if (to > from && in.isAny(to, GIVEN) && in.isCapital(to + 1)) {
        break;
      }
      if (!number
          && !link
          && (!in.isCapital(to) || text.taken.get(to) || in.isAny(to, OrganisationText.PLAIN))) {
        break;
      }
      to++;
    }
    while (to > from + 1 && !in.isCapital(to - 1) && in.is(to - 1, WordClass.PARTICLE)) {
      to--;
    }
    return to;
  }

  /** "NetBlocks, a group that ...": the kind stands behind the comma. */
  Candidate explained(int i) {
    int to = name(i);
    if (to == i || in.gap(to) != Gap.COMMA || language.equals("de")) {
      return null;
    }
    if (to >= in.tokens.size || !DETERMINERS.contains(in.tokens.surface(to))) {
      return null;
    }
    for (int k = to + 1; k < Math.min(in.tokens.size, to + 4); k++) {
      if (in.gap(k) > Gap.POSSESSIVE) {
        return null;
      }
      if (in.is(k, WordClass.KIND)) {
        return found(i, to);
      }
      if (in.isCapital(k) || in.isAny(k, WordClass.IN.bit | WordClass.ROLE.bit)) {
        return null;
      }
    }
    return null;
  }
}
