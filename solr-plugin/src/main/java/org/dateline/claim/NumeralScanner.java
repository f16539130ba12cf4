package org.dateline.claim;

/**
 * Finds the numeral that starts at a token: digits with scale words ("12.3 lakh"), number words
 * ("two hundred and five", "quatre-vingt-dix", "einhundertzwanzig"), fractions, factors and orders
 * of magnitude. The longest reading wins; each construction has its reader.
 */
final class NumeralScanner {
  private final Tokens tokens;
  private final Matches matches;
  private final Compounds compounds;
  private final InvertedNumerals inversions;
  private final FractionScanner fractions;
  private final ScaleReader scales;
  private final NumberWords words;
  private final FusedScanner fused;

  NumeralScanner(Lexicon lexicon, Compounds compounds, Tokens tokens, Matches matches) {
    this.compounds = compounds;
    this.tokens = tokens;
    this.matches = matches;
    this.inversions = new InvertedNumerals(lexicon, tokens, matches);
    this.fractions = new FractionScanner(tokens, matches);
    this.scales = new ScaleReader(tokens, matches, fractions);
    ArticleNumerals articles = new ArticleNumerals(lexicon, tokens, matches, i -> at(i) != null);
    this.words = new NumberWords(lexicon, compounds, tokens, matches, fractions, articles);
    this.fused = new FusedScanner(lexicon, tokens, matches);
  }

  /** The numeral starting at token {@code i}, or null. */
  Numeral at(int i) {
    if (tokens.isNumber(i)) {
      return scales.at(i, i + 1, tokens.value[i], true);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    Numeral inverted = inversions.at(i);
    if (inverted != null) {
      return inverted;
    }
    Match magnitude = matches.at(Section.MAGNITUDE, i);
    Match number = matches.at(Section.NUMBER, i);
    Match fraction = matches.at(Section.FRACTION, i);
    Match ratio = matches.at(Section.RATIO, i);
    Match scale = matches.at(Section.SCALE, i);
    int longest =
        Math.max(
            Math.max(length(magnitude), length(number)), Math.max(length(fraction), length(ratio)));
    if (ratio != null && ratio.length() == longest) {
      return new Numeral(
          i,
          ratio.to(),
          ratio.entry().min(),
          ratio.entry().max(),
          Approx.EXACT,
          false,
          true,
          false);
    }
    if (fraction != null && fraction.length() == longest && fractions.opens(i, fraction)) {
      return fractions.at(i, fraction);
    }
    if (magnitude != null && magnitude.length() == longest) {
      return scales.magnitude(i, magnitude);
    }
    if (number != null || scale != null && scale.entry().has("alone")) {
      Numeral inWords = words.at(i);
      if (inWords != null) {
        return inWords;
      }
    }
    if (compounds != null) {
      double value = compounds.value(tokens.form[i]);
      if (value > 0) {
        return scales.at(i, i + 1, value, false);
      }
    }
    Numeral oneWord = number == null && scale == null ? fused.at(i) : null;
    if (oneWord != null) {
      return oneWord;
    }
    Match vague = matches.at(Section.VAGUE, i);
    if (vague != null) {
      return new Numeral(
          i,
          vague.to(),
          vague.entry().min(),
          Double.POSITIVE_INFINITY,
          Approx.VAGUE,
          false,
          false,
          false);
    }
    return null;
  }

  private static int length(Match match) {
    return match == null ? 0 : match.length();
  }
}
