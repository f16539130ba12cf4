package org.dateline.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Organisations by a word that tells their kind beside them: the airline Zefiro, партия «Ак жол».
 */
final class KindOrganisations {
  private static final double BY_QUOTES = 0.7;

  private static final double BY_KIND = 0.7;

  /** Above what the work alone tells of a person's name. */
  private static final double BY_EMPLOYER = 0.95;

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

  /** What stands between somebody's work and the employer. */
  private static final Map<String, String> EMPLOYED_AT =
      Map.of("en", "at", "de", "bei", "fr", "chez");

  /** The same after the work of a firm's staff. */
  private static final Map<String, Set<String>> STAFF_OF =
      Map.of(
          "en", Set.of("at", "with", "from"),
          "de", Set.of("bei", "von", "vom", "beim"),
          "fr", Set.of("chez", "de"),
          "es", Set.of("de", "en"));

  /** Beginnings of words for the staff of firms that news quote. */
  private static final String[] STAFF = {
    "analyst",
    "economist",
    "strategist",
    "lawyers",
    "ökonom",
    "stratege",
    "analista",
    "analyste",
    "économiste",
    "stratégiste",
    "economista",
    "estratega"
  };

  /** An adjective may stand between a kind and the name. */
  private static final Set<String> ADJECTIVE_AFTER = Set.of("fr", "es", "it", "pt", "pl");

  /** Words whose quoted neighbour is their name. */
  private static final int NAMED = WordClass.ORG.bit | WordClass.LEGAL.bit | WordClass.KIND.bit;

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

  /** Token after the quoted organisation found last. */
  private int quotedTo = -1;

  KindOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
  }

  /** партия «Ак жол», ТОО «Богатырь Комир», «Самұрық-Қазына» қоры. */
  Candidate quoted(int from) {
    if (in.gap(from) < Gap.QUOTE || !in.isCapital(from) || from == 0 || !opensQuote(from)) {
      return null;
    }
    int to = from;
    while (to < in.tokens.size && to - from < 6 && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    if (in.gap(to) < Gap.QUOTE || !closes(to - 1)) {
      return null;
    }
    boolean kind =
        isNext(from)
            || in.gap(from) == Gap.QUOTE
                && in.isAny(from - 1, NAMED)
                && !in.is(from - 1, WordClass.COMMON)
            || in.isAny(to, NAMED)
                && in.gap(to) == Gap.QUOTE
                && (!in.isCapital(to) || in.is(to, WordClass.LEGAL))
            || tells(from, to);
    if (kind) {
      quotedTo = to;
    }
    return kind
        ? Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "quoted", BY_QUOTES)
        : null;
  }

  /** «Сердце Молдовы», «Альтернатива» и «Демократия дома»: what the first is, the others are. */
  private boolean isNext(int from) {
    if (quotedTo == from) {
      return in.text.substring(in.tokens.end[from - 1], in.tokens.start[from]).indexOf(',') >= 0;
    }
    return quotedTo == from - 1
        && quotedTo > 0
        && in.is(quotedTo, WordClass.CONNECT)
        && in.length(quotedTo) <= 3;
  }

  /** «Наша партия», «Видавництво Старого Лева»: the kind stands in the quotes. */
  private boolean tells(int from, int to) {
    if (to - from < 2
        || !text.isCyrillic()
        || !in.is(from, WordClass.ORG)
            && !in.is(to - 1, WordClass.ORG)
            && !in.is(from, WordClass.KIND)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (in.is(i, WordClass.SPEECH)
          || i > from && in.is(i, WordClass.STOP) && !in.is(i, WordClass.CONNECT)) {
        return false;
      }
    }
    return in.gap(to) == Gap.QUOTE;
  }

  private boolean opensQuote(int i) {
    return "«\"\u201c\u201e\u2018\u00bb".indexOf(in.text.charAt(in.tokens.start[i] - 1)) >= 0;
  }

  private boolean closes(int last) {
    int at = in.tokens.end[last];
    return at < in.text.length() && "»\"\u201d\u201c".indexOf(in.text.charAt(at)) >= 0;
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
    if (to > from && text.isCyrillic() && text.isLatin(from)) {
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
    return i < in.tokens.size && in.text.charAt(in.tokens.start[i]) < 0x400;
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

  /** "an analyst at Shore Keating", "une experte chez Zefiro". */
  Candidate employer(int i) {
    String at = EMPLOYED_AT.get(language);
    Set<String> of = STAFF_OF.getOrDefault(language, Set.of());
    if (i < 2
        || !in.isCapital(i)
        || !in.tokens.surface(i - 1).equals(at)
            && !(of.contains(in.tokens.surface(i - 1)) && isStaff(i - 2))
        || in.isAny(i, OrganisationText.PLAIN | WordClass.ORG.bit)
        || !in.is(i - 2, WordClass.ROLE) && !isStaff(i - 2)
        || in.isCapital(i - 2) && !language.equals("de") && !in.opens(i - 2)) {
      return null;
    }
    int to = i;
    while (to < in.tokens.size
        && to - i < 4
        && in.isCapital(to)
        && (to == i || in.gap(to) <= Gap.HYPHEN)
        && !in.isAny(to, OrganisationText.PLAIN)) {
      to++;
    }
    return to == i
        ? null
        : Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "employer", BY_EMPLOYER);
  }

  private boolean isStaff(int i) {
    String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
    for (String staff : STAFF) {
      if (word.startsWith(staff)) {
        return true;
      }
    }
    return false;
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
        return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "kind", BY_KIND);
      }
      if (in.isCapital(k) || in.isAny(k, WordClass.IN.bit | WordClass.ROLE.bit)) {
        return null;
      }
    }
    return null;
  }
}
