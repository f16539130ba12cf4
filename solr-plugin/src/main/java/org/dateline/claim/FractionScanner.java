package org.dateline.claim;

/** Parts of a whole: "half a million", "a third", "two-thirds", "fell by half". */
final class FractionScanner {
  private final Tokens tokens;
  private final Matches matches;

  FractionScanner(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Whether a fraction that starts at token {@code i} may open a numeral. */
  boolean opens(int i, Match fraction) {
    return !fraction.entry().has("counted")
        && !fraction.entry().has("plus")
        && (!fraction.entry().has("stepped") || stepped(i))
        && (!fraction.entry().has("measured")
            || scale(fraction.to()) != null
            || matches.at(Section.UNIT, fraction.to()) != null);
  }

  /** "fell by half", "falls more than half", "bondir de moitié": half of what it was. */
  private boolean stepped(int i) {
    Match bound = matches.before(Section.APPROX, i);
    int at = bound == null ? i : bound.from();
    return matches.before(Section.CHANGE, at) != null;
  }

  /** The fraction at token {@code i}, or the multiple of a scale that it makes. */
  Numeral at(int i, Match fraction) {
    double value = fraction.entry().min();
    int to = fraction.to();
    Match scale = scale(to);
    if (scale != null) {
      double scaled = value * scale.entry().min();
      return new Numeral(i, scale.to(), scaled, scaled, Approx.EXACT, false, false, false);
    }
    Approx approx = fraction.entry().has("about") ? Approx.ABOUT : Approx.EXACT;
    return new Numeral(i, to, value, fraction.entry().max(), approx, false, false, true);
  }

  /** The scale a fraction is of: "half a million", "half million", "a quarter of a million". */
  private Match scale(int behind) {
    Match of = matches.at(Section.STOP, behind);
    int at = of != null && of.entry().has("of") && of.length() == 1 ? of.to() : behind;
    at = tokens.isHyphen(at) ? at + 1 : at;
    Match article = matches.at(Section.NUMBER, at);
    at = article != null && article.entry().has("article") ? article.to() : at;
    Match scale = matches.at(Section.SCALE, at);
    return scale == null || scale.entry().has("glued") || scale.entry().min() < 12 ? null : scale;
  }

  /** "two-thirds", "3 quarters": so many parts; null when {@code part} is no such part. */
  Numeral parts(int from, double value, boolean digits, Match part) {
    double share = part == null ? Double.NaN : value * part.entry().min();
    boolean fits =
        part != null
            && part.entry().min() < 0.5
            && !part.entry().has("plus")
            && value < 20
            && value >= 1
            && share < 1.0001
            && part.length() == 1;
    if (!fits) {
      return null;
    }
    Match scale = scale(part.to());
    if (scale != null && scale.entry().min() >= 1000) {
      // "three quarters of a million"
      double scaled = share * scale.entry().min();
      return new Numeral(from, scale.to(), scaled, scaled, Approx.EXACT, digits, false, false);
    }
    return new Numeral(from, part.to(), share, share, Approx.EXACT, digits, false, true);
  }
}
