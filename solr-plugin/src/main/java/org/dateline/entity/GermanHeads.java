package org.dateline.entity;

import java.util.Set;

/**
 * What German does its own way beside the head of a body: all nouns have capitals, so that a
 * capital before a head tells no name: "Merkels Partei". Answers no in other languages. For one
 * part of an article and one thread.
 */
final class GermanHeads {
  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  /** Kinds that make no name with an owner before them. */
  private static final Set<String> PLAIN_KINDS =
      Set.of(
          "Partei",
          "Regierung",
          "Verwaltung",
          "Ministerium",
          "Behörde",
          "Armee",
          "Polizei",
          "Bewegung",
          "Koalition",
          "Bündnis",
          "Organisation",
          "Stiftung",
          "Anwalt",
          "Parlament",
          "Senat",
          "Gericht",
          "Bank",
          "Konzern",
          "Gesellschaft",
          "Holding",
          "Verein",
          "Verband",
          "Schule",
          "Universität",
          "Institut",
          "Truppen",
          "Streitkräfte");

  /** Nouns that a name follows. */
  private static final Set<String> CALLED =
      Set.of("Name", "Namen", "Titel", "Marke", "Firma", "Unternehmen", "Kürzel", "Label");

  private final OrganisationText text;
  private final TextTokens in;
  private final boolean german;

  GermanHeads(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.german = text.language.equals("de");
  }

  /** "der Kreditschutzverband KSV1870": what it is, and its name behind. */
  boolean precedesInitials(int i) {
    return german
        && in.is(i, WordClass.ORG)
        && in.gap(i + 1) == Gap.SPACE
        && isInitials(i + 1)
        && !in.isCapital(i + 2);
  }

  /** "unter dem Namen Rheinwert Invest": a noun that says that a name follows. */
  boolean precedesName(int i) {
    return german
        && CALLED.contains(in.tokens.surface(i))
        && in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.SPACE;
  }

  /** A listed body of many places: Arbeiterkammer Oberösterreich. */
  boolean isChapter(int i) {
    return german
        && in.is(i, WordClass.ORG)
        && in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.SPACE
        && !in.isAny(
            i + 1,
            OrganisationText.PLAIN & ~WordClass.PLACE.bit
                | OrganisationText.HEADS
                | WordClass.KIND.bit
                | GIVEN);
  }

  /** A listed body of another level: Hessischer Bauernverband. */
  boolean isBranch(int from, int j) {
    String before = j > from ? in.tokens.surface(j - 1) : "";
    return german && in.is(j, WordClass.ORG) && before.contains("isch") && in.gap(j) == Gap.SPACE;
  }

  /** "US-Behörde", "Merkels Partei": the kind of a body, and where it is or whose. */
  boolean isKind(int from, int last) {
    if (!german || last != from + 1) {
      return false;
    }
    byte gap = in.gap(last);
    return gap == Gap.HYPHEN && in.tokens.shape[from] == Shape.UPPER && in.length(from) < 4
        || gap == Gap.SPACE
            && in.tokens.surface(from).endsWith("s")
            && in.tokens.shape[from] == Shape.CAPITALISED
            && PLAIN_KINDS.contains(in.tokens.surface(last));
  }

  /** Capitals, perhaps with a number behind: ECN, KSV1870. */
  private boolean isInitials(int i) {
    if (i >= in.tokens.size || in.length(i) < 2 || in.isAny(i, OrganisationText.PLAIN)) {
      return false;
    }
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      char c = in.text.charAt(k);
      if (!Character.isUpperCase(c) && !(k > in.tokens.start[i] + 1 && Character.isDigit(c))) {
        return false;
      }
    }
    return !in.isAny(i, WordClass.LEGAL.bit);
  }
}
