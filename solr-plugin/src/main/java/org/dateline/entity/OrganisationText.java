package org.dateline.entity;

import java.util.BitSet;
import java.util.Set;

/** A part of an article as the rules for organisations see it. For one article and one thread. */
final class OrganisationText {
  /** Words that are no part of an organisation's name. */
  static final int PLAIN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ROLE.bit
          | WordClass.TITLE.bit
          | WordClass.PLACE.bit
          | WordClass.COMMON.bit;

  /** Words that tell a body where they stand in its name: Ministry, Holding, Ltd. */
  static final int HEADS = WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.LEGAL.bit;

  private static final int MAX_LATIN = 10;

  private static final Set<String> DECLINING = Set.of("ru", "uk", "be", "pl", "cs", "kk", "ky");

  private static final String[] ADJECTIVES = {
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем",
    "ей", "ую", "юю", "ій", "а", "ої", "ою", "ний", "ьий", "ський", "лық", "лік", "дық", "дік",
    "тық", "тік", "ty", "ny", "ki", "gi", "wy", "cy", "szy", "ży", "na", "ka", "wa", "ta", "cza",
    "ne", "kie", "we", "nego", "kiego", "wego", "nej", "kiej", "wej", "nym", "kim", "wym"
  };

  final TextTokens in;

  /** BCP 47 subtag; English when the article's language is unknown. */
  final String language;

  /** Tokens of listed organisations and people. */
  final BitSet taken;

  OrganisationText(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.taken = taken;
    this.language = language == null ? "en" : language;
  }

  /** Whether the language declines its nouns. */
  boolean declines() {
    return DECLINING.contains(language);
  }

  boolean isAdjective(int i) {
    for (String ending : ADJECTIVES) {
      if (in.length(i) > ending.length() + 2
          && in.text.regionMatches(
              in.tokens.end[i] - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  boolean isCyrillic() {
    return declines() && !language.equals("pl") && !language.equals("cs");
  }

  boolean lettersOnly(int i) {
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      if (!Character.isLetter(in.text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  boolean starts(int i) {
    return i == 0
        || !in.isCapital(i - 1)
        || in.gap(i) > Gap.HYPHEN
        || declines() && in.opens(i - 1)
        || in.isAny(i - 1, WordClass.STOP.bit);
  }

  /**
   * Whether the tokens stand with the same capitals at another place where no sentence begins: what
   * tells a name from a word that opens a sentence.
   */
  boolean isRepeated(int from, int to) {
    Tokens tokens = in.tokens;
    for (int i = 0; i + to - from <= tokens.size; i++) {
      if (i != from && tokens.isCapital(i) && !in.opens(i)) {
        int n = 0;
        while (n < to - from && tokens.exact(i + n) == tokens.exact(from + n)) {
          n++;
        }
        if (n == to - from) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Token after a Latin name in Cyrillic text that runs on from {@code to} over an 's or small
   * words: Ripley's Believe It or Not.
   */
  int latinEnd(int from, int to) {
    int end = to;
    int j = to;
    while (j < in.tokens.size
        && j - from < MAX_LATIN
        && (in.gap(j) == Gap.SPACE || in.gap(j) == Gap.POSSESSIVE)
        && in.isLatin(j)
        && !taken.get(j)) {
      j++;
      end = in.isCapital(j - 1) ? j : end;
    }
    return end;
  }
}
