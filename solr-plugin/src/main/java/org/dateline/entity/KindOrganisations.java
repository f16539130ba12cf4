package org.dateline.entity;

import java.util.Set;

/**
 * Organisations by a word that tells their kind beside them: the airline Zefiro, партия «Ак жол».
 */
final class KindOrganisations {
  private static final double BY_QUOTES = 0.7;

  private static final double BY_KIND = 0.7;

  /** An adjective may stand between a kind and the name. */
  private static final Set<String> ADJECTIVE_AFTER = Set.of("fr", "es", "it", "pt", "pl");

  /** Words whose quoted neighbour is their name. */
  private static final int NAMED = WordClass.ORG.bit | WordClass.LEGAL.bit | WordClass.KIND.bit;

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "un", "une", "le", "la", "el", "una", "il", "uma");

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

  /** партия «Ак жол», ТОО «Богатырь Комир», «Самұрық-Қазына» қоры. */
  Candidate quoted(int from) {
    if (in.gap(from) != Gap.QUOTE || !in.isCapital(from) || from == 0 || !opensQuote(from)) {
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
        in.isAny(from - 1, NAMED) && !in.is(from - 1, WordClass.COMMON)
            || in.isAny(to, NAMED) && in.gap(to) == Gap.QUOTE && !in.isCapital(to)
            || tells(from, to);
    return kind
        ? Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "quoted", BY_QUOTES)
        : null;
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
    if (!in.is(i, WordClass.KIND) || in.is(i, WordClass.COMMON) && !language.equals("de")) {
      return null;
    }
    if (in.isCapital(i) && !in.opens(i) && !language.equals("en") && !language.equals("de")) {
      // "Grupa Azoty", "Groupe Casino": a capital of its own makes the kind a part of the name.
      int end = in.gap(i + 1) == Gap.SPACE ? name(i + 1) : i + 1;
      return end > i + 1 && text.starts(i) ? found(i, end) : null;
    }
    if (in.isCapital(i)
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
    boolean article = language.equals("en") && in.tokens.surface(from).equals("The");
    int to = name(article ? from + 1 : from);
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
      if (in.gap(k) > Gap.POSSESSIVE || in.isCapital(k)) {
        return null;
      }
      if (in.is(k, WordClass.KIND)) {
        return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "kind", BY_KIND);
      }
      if (in.isAny(k, WordClass.IN.bit | WordClass.ROLE.bit)) {
        return null;
      }
    }
    return null;
  }
}
