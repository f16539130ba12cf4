package org.dateline.entity;

import java.util.Set;

/**
 * Organisations by their letters: SNCTA, TotalEnergies, a full name before its initials in
 * brackets.
 */
final class InitialOrganisations {
  private static final int MAX_TOKENS = 10;

  private static final double BY_ACRONYM = 0.85;

  private static final double BY_INITIALS = 0.6;

  private static final Set<String> FEW_CAPITALS = Set.of("fr", "es", "it", "pt", "pl");

  private static final int NAMES =
      WordClass.MALE.bit | WordClass.FEMALE.bit | WordClass.SURNAME.bit | WordClass.STRONG.bit;

  private final OrganisationText text;
  private final TextTokens in;
  private final String language;

  InitialOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
  }

  /** Capitals, or a word with a capital inside: SNCTA, TotalEnergies. */
  Candidate initials(int i) {
    if (text.isCyrillic()
        && in.isLatin(i)
        && in.isCapital(i)
        && !in.upperCase
        && !text.taken.get(i)) {
      int to = i;
      while (to < in.tokens.size
          && to - i < 5
          && (to == i || in.gap(to) <= Gap.HYPHEN)
          && in.isCapital(to)
          && in.isLatin(to)
          && !text.taken.get(to)) {
        to++;
      }
      to = text.latinEnd(i, to);
      boolean words = to - i > 1 && !in.is(i, WordClass.COMMON);
      if (words) {
        return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "latin", BY_INITIALS);
      }
    }
    if (language.equals("fr")
        && in.isCapital(i)
        && in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.HYPHEN
        && in.gap(i) != Gap.HYPHEN
        && in.gap(i + 2) != Gap.HYPHEN
        && (isInitialism(i) || isInitialism(i + 1))
        && !in.isAny(i, OrganisationText.PLAIN)) {
      return Candidate.unlisted(in, i, i + 2, EntityType.ORGANISATION, "initials", BY_INITIALS);
    }
    Candidate branch = in.upperCase || in.titleCase ? null : branch(i);
    if (branch != null) {
      return branch;
    }
    if (in.upperCase
        || in.titleCase
        || text.taken.get(i)
        || in.isAny(i, OrganisationText.PLAIN)
        || in.length(i) < 3
        || in.is(i, WordClass.LEGAL)
        || i > 0 && in.tokens.surface(i - 1).equals("ST")
        || in.gap(i) == Gap.HYPHEN
        || in.gap(i + 1) == Gap.HYPHEN
        || in.gap(i) == Gap.SLASH
        || in.gap(i) == Gap.ABBREVIATION
        || in.gap(i + 1) == Gap.POSSESSIVE && in.isCapital(i - 1)) {
      return null;
    }
    if (in.isCapital(i - 1) && in.gap(i) == Gap.SPACE && in.tokens.shape[i - 1] == Shape.UPPER
        || in.isCapital(i + 1)
            && in.gap(i + 1) == Gap.SPACE
            && in.tokens.shape[i + 1] == Shape.UPPER) {
      return null;
    }
    if (in.tokens.shape[i + 1 < in.tokens.size ? i + 1 : i] == Shape.DIGITS
        && in.gap(i + 1) == Gap.SPACE
        && in.length(i + 1) > 1) {
      // "CAC 40", "COP 29"
      return null;
    }
    boolean upper =
        in.tokens.shape[i] == Shape.UPPER && in.length(i) <= 6 && text.lettersOnly(i) && !isWord(i);
    if (!upper && !(in.tokens.shape[i] == Shape.CAPITALISED && camel(i))) {
      return null;
    }
    return Candidate.unlisted(in, i, i + 1, EntityType.ORGANISATION, "initials", BY_INITIALS);
  }

  /** "Das bedeutet WARTEN": capitals for stress, when the text has the word in small letters. */
  private boolean isWord(int i) {
    for (int k = 0; k < in.tokens.size; k++) {
      if (in.tokens.shape[k] == Shape.LOWER && in.tokens.exact(k) == in.tokens.exact(i)) {
        return true;
      }
    }
    return false;
  }

  /** "CGT Culture", "AES Andes": initials and a name, in languages with few capitals. */
  private Candidate branch(int i) {
    if (!FEW_CAPITALS.contains(language)
        || in.tokens.shape[i] != Shape.UPPER
        || in.length(i) < 3
        || in.length(i) > 5
        || !text.lettersOnly(i)
        || in.isAny(i, OrganisationText.PLAIN | WordClass.LEGAL.bit)
        || in.isCapital(i - 1) && in.gap(i) == Gap.SPACE
        || in.gap(i + 1) != Gap.SPACE
        || !in.isCapital(i + 1)
        || in.tokens.shape[i + 1] != Shape.CAPITALISED
        || text.taken.get(i + 1)
        || in.isCapital(i + 2) && in.gap(i + 2) <= Gap.HYPHEN
        || in.isAny(i + 1, OrganisationText.PLAIN | NAMES)) {
      return null;
    }
    return Candidate.unlisted(in, i, i + 2, EntityType.ORGANISATION, "initials", BY_INITIALS);
  }

  private boolean isInitialism(int i) {
    return in.tokens.shape[i] == Shape.UPPER && in.length(i) > 2 && text.lettersOnly(i);
  }

  /** A capital after a small letter, but not McDonald, MacLeod, DeSantis or O'Brien. */
  private boolean camel(int i) {
    int start = in.tokens.start[i];
    int inner = -1;
    for (int k = start + 1; k < in.tokens.end[i]; k++) {
      char c = in.text.charAt(k);
      if (!Character.isLetter(c)) {
        return false;
      }
      if (Character.isUpperCase(c) && inner < 0 && Character.isLowerCase(in.text.charAt(k - 1))) {
        inner = k - start;
      }
    }
    return inner > 3 && in.length(i) > 5 && !isGenderForm(i, start + inner);
  }

  /** "WählerInnen", "AutorIn": German for people of both sexes. */
  private boolean isGenderForm(int i, int capital) {
    String ending = in.text.substring(capital, in.tokens.end[i]);
    return language.equals("de") && (ending.equals("In") || ending.equals("Innen"));
  }

  /** Full Name Of Something (FNOS). */
  Candidate expanded(int i) {
    if (in.tokens.shape[i] != Shape.UPPER
        || in.gap(i) != Gap.BRACKET
        || in.length(i) < 3
        || in.length(i) > 7
        || i == 0) {
      return null;
    }
    if (in.tokens.end[i] >= in.text.length() || in.text.charAt(in.tokens.end[i]) != ')') {
      return null;
    }
    String letters = in.tokens.surface(i);
    int letter = letters.length() - 1;
    int j = i - 1;
    int from = -1;
    int seen = 0;
    while (j >= 0
        && letter >= 0
        && i - j <= MAX_TOKENS
        && (j == i - 1 || in.gap(j + 1) <= Gap.POSSESSIVE)) {
      char first = Character.toUpperCase(in.text.charAt(in.tokens.start[j]));
      if (first == letters.charAt(letter)) {
        letter--;
        from = j;
        seen++;
      } else if (!in.is(j, WordClass.CONNECT)) {
        break;
      }
      j--;
    }
    if (letter >= 0 || seen < 3 || !in.isCapital(from)) {
      return null;
    }
    return Candidate.unlisted(in, from, i, EntityType.ORGANISATION, "expansion", BY_ACRONYM);
  }
}
