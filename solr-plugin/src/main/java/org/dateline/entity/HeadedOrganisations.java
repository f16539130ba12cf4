package org.dateline.entity;

import java.util.Set;

/**
 * Organisations by a head word in a run of capitalised words, where the language has it: Committee
 * to Protect Journalists, Cour suprême du Canada, Landesamt für Umwelt. What stands behind a head
 * is read by {@link HeadComplements} and {@link Complements}, what stands before one in languages
 * that decline by {@link AdjectiveHeads}.
 */
final class HeadedOrganisations {
  private static final int MAX_TOKENS = 10;

  private static final double BY_HEAD = 0.75;

  /** Head words stand last in these languages, first in the others; in English either way. */
  private static final Set<String> HEAD_LAST = Set.of("en", "de", "kk", "tr", "ky", "uz", "az");

  private static final Set<String> HEAD_FIRST =
      Set.of("en", "de", "fr", "es", "it", "pt", "pl", "ru", "uk", "be", "cs");

  private static final int NEVER = WordClass.CALENDAR.bit;

  /** French adjectives that stand before a head and belong to the name. */
  private static final Set<String> HIGH =
      Set.of("Haut", "Haute", "Grand", "Grande", "Nouveau", "Nouvelle", "Petit", "Petite");

  /** Words that make a house or a place of the name of the body that sits there. */
  private static final Set<String> PREMISES =
      Set.of(
          "Building",
          "House",
          "Hill",
          "Station",
          "Park",
          "Hall",
          "Gardens",
          "Buildings",
          "Quarter",
          "District",
          "Close",
          "Place",
          "Palace",
          "Court",
          "Lane",
          "Way",
          "Act");

  private final OrganisationText text;
  private final TextTokens in;
  private final String language;

  private final HeadComplements complements;
  private final AdjectiveHeads adjectives;
  private final GermanHeads german;

  HeadedOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
    this.complements = new HeadComplements(text);
    this.adjectives = new AdjectiveHeads(text);
    this.german = new GermanHeads(text);
  }

  /** The name that begins at token {@code i}, or null. */
  Candidate headed(int i) {
    if (german.precedesInitials(i)) {
      return text.taken.get(i + 1) ? null : organisation(i + 1, i + 2);
    }
    if (in.isAny(i, NEVER) || text.taken.get(i) && !german.isChapter(i)) {
      return null;
    }
    int from = i;
    if (in.opens(from) && in.is(from, WordClass.STOP)
        || in.is(from, WordClass.ROLE) && !in.is(from, WordClass.ORG)) {
      from++;
      if (!in.isCapital(from) || in.gap(from) != Gap.SPACE) {
        return null;
      }
    }
    if (german.precedesName(from)) {
      from++;
    }
    int end = headFirst(from);
    if (end > from) {
      return organisation(from, end);
    }
    if ("en".equals(language)
        && in.opens(from)
        && !in.isAny(from, OrganisationText.HEADS)
        && in.is(from + 1, WordClass.CONNECT)
        && in.isCapital(from + 2)) {
      // "Scientists of World Weather Attribution": the first word has the sentence's capital.
      return null;
    }
    if (text.declines()) {
      end = adjectives.end(from);
      if (end > from) {
        return organisation(from, end);
      }
    }
    if (language.equals("fr")) {
      int head = HIGH.contains(in.tokens.surface(from)) ? from + 1 : from;
      if (in.is(head, WordClass.ORG) && complements.frenchEnd(head) > head + 2) {
        return organisation(from, complements.frenchEnd(head));
      }
    }
    end = headLast(from);
    return end > from ? organisation(from, end) : null;
  }

  /** Token after a name that its head opens: University of X; {@code from} when none does. */
  private int headFirst(int from) {
    if (!HEAD_FIRST.contains(language) || !in.is(from, WordClass.ORG)) {
      return from;
    }
    int end = complements.end(from);
    if (end == from + 1 && text.isCyrillic()) {
      end = Complements.end(in, from);
      if (in.opens(from) && (end < from + Complements.MIN_TITLE || in.is(from, WordClass.KIND))) {
        end = from + 1;
      }
    }
    return end > from + 1 && !isPremises(from, end) ? end : from;
  }

  /** Token after a name whose head ends it, or has a complement; {@code from} when none does. */
  private int headLast(int from) {
    int last = lastHead(from);
    if (last < 0) {
      return from;
    }
    if (in.is(last, WordClass.ORG)
        && (language.equals("en")
            || language.equals("de") && !in.isCapital(last + 1) && complements.links(last + 1))) {
      // A complement belongs to it: University of X, Bureau for Human Rights.
      last = complements.end(last) - 1;
    }
    return german.isKind(from, last) || isPlain(from, last) ? from : last + 1;
  }

  /** The last head in the run of capitalised words, the first word left out; -1 when none is. */
  private int lastHead(int from) {
    int heads = HEAD_LAST.contains(language) ? OrganisationText.HEADS : WordClass.TAIL.bit;
    int last = -1;
    int capitals = 0;
    for (int j = from; j < in.tokens.size && j - from < MAX_TOKENS; j++) {
      if (j > from && in.gap(j) > Gap.ABBREVIATION) {
        break;
      }
      if (in.isCapital(j)
          && !in.isAny(j, NEVER)
          && (!text.taken.get(j) || german.isBranch(from, j))) {
        capitals++;
        if (capitals > 1 && in.isAny(j, heads)) {
          last = j;
        }
      } else if (language.equals("de") || !connects(j)) {
        break;
      }
    }
    return last;
  }

  /**
   * Whether a small word joins two words before a head: "in", "on" and "to" join a complement to a
   * head only.
   */
  private boolean connects(int j) {
    if (!in.is(j, WordClass.CONNECT) || !in.isCapital(j + 1) || in.gap(j + 1) != Gap.SPACE) {
      return false;
    }
    String word = in.tokens.surface(j);
    return word.equals("of")
        || word.equals("and")
        || word.equals("for")
        || word.equals("de")
        || word.equals("the");
  }

  /** "Confederation Building", "Parliament Square": where a body sits. */
  private boolean isPremises(int from, int end) {
    return language.equals("en")
        && in.isCapital(from + 1)
        && (in.is(end - 1, WordClass.STREET) || PREMISES.contains(in.tokens.surface(end - 1)));
  }

  /** A head alone, or with nothing but words of grammar, is no name. */
  private boolean isPlain(int from, int last) {
    for (int k = from; k < last; k++) {
      if (!in.isAny(k, WordClass.STOP.bit | WordClass.CONNECT.bit)) {
        return false;
      }
    }
    return true;
  }

  private Candidate organisation(int from, int to) {
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "head", BY_HEAD);
  }
}
