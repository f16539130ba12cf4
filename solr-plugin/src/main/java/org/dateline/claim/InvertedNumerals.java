package org.dateline.claim;

import java.util.Set;

/** Approximations by inversion: a number behind its scale is a guess ("тысячи полторы"). */
final class InvertedNumerals {
  private final Tokens tokens;
  private final Matches matches;

  /** The language inverts number and scale. */
  private final boolean enabled;

  /** Prepositions between a noun and the numeral behind it. */
  private final Set<String> across;

  InvertedNumerals(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.enabled = lexicon.on("inverted_scales");
    this.across = lexicon.words("across");
  }

  /** "тысячи полторы", "десятка два", "тысяч на пять" at token {@code i}; null when it is none. */
  Numeral at(int i) {
    Match scale = enabled ? matches.at(Section.SCALE, i) : null;
    if (scale == null || scale.length() != 1 || scale.entry().has("glued")) {
      return null;
    }
    int at = i + 1;
    if (at < tokens.size && across.contains(tokens.form[at])) {
      at++;
    }
    Match number = matches.at(Section.NUMBER, at);
    if (number == null
        || number.length() != 1
        || number.entry().min() >= 100
        || number.entry().min() <= 1
        || scale.entry().has("alone") && number.entry().min() != 1.5) {
      return null;
    }
    int to = number.to();
    double value = number.entry().min();
    Match more = matches.at(Section.NUMBER, to);
    if (more != null && NumberWords.addable(value, more.entry().min())) {
      value += more.entry().min();
      to = more.to();
    }
    if (matches.at(Section.SCALE, to) != null) {
      return null;
    }
    value *= scale.entry().min();
    return new Numeral(i, to, value, value, Approx.ABOUT, false, false, false);
  }
}
