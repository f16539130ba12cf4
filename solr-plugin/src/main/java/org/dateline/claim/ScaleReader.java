package org.dateline.claim;

/** Reads what follows a value and multiplies or completes it: "12.3 lakh", "10m", "2½ million". */
final class ScaleReader {
  private final Tokens tokens;
  private final Matches matches;
  private final FractionScanner fractions;

  ScaleReader(Tokens tokens, Matches matches, FractionScanner fractions) {
    this.tokens = tokens;
    this.matches = matches;
    this.fractions = fractions;
  }

  /**
   * Scale words, "and a half" and smaller parts after a value that ends before token {@code to}.
   */
  Numeral at(int from, int end, double start, boolean digits) {
    double value = start;
    int to = end;
    double factor = 1;
    boolean about = false;
    Match plus = matches.at(Section.FRACTION, to);
    if (plus != null && plus.entry().has("plus")) {
      value += plus.entry().min();
      to = plus.to();
    }
    if (tokens.isNumber(to)
        && tokens.value[to] < 1
        && tokens.value[to] > 0
        && tokens.end[to] - tokens.start[to] == 1) {
      value += tokens.value[to];
      to++;
    }
    Match part = matches.at(Section.FRACTION, to);
    int afterHyphen = tokens.isHyphen(to) ? to + 1 : to;
    if (part == null) {
      part = matches.at(Section.FRACTION, afterHyphen);
    }
    Numeral parts = fractions.parts(from, value, digits, part);
    if (parts != null) {
      return parts;
    }
    int at = tokens.isHyphen(to) && digits ? to + 1 : to;
    Match scale = matches.at(Section.SCALE, at);
    while (scale != null && fits(scale, from, digits)) {
      factor *= scale.entry().min();
      about |= scale.entry().has("about");
      to = scale.to();
      scale = matches.at(Section.SCALE, to);
    }
    value = product(value, factor);
    // "2 million 300 thousand"
    if (factor >= 1000 && tokens.isNumber(to) && tokens.value[to] < 1000) {
      Match smaller = matches.at(Section.SCALE, to + 1);
      if (smaller != null && smaller.entry().min() < factor && !smaller.entry().has("glued")) {
        value += tokens.value[to] * smaller.entry().min();
        to = smaller.to();
      }
    }
    Approx approx = about ? Approx.ABOUT : Approx.EXACT;
    return new Numeral(from, to, value, value, approx, digits, false, false);
  }

  /** 4.1 million is 4,100,000, not 4,099,999.9999999995. */
  private static double product(double value, double factor) {
    double product = value * factor;
    double whole = Math.rint(product);
    return Math.abs(product - whole) < 1e-9 * Math.abs(product) ? whole : product;
  }

  /** Letters glued to the digits ("10m") are a scale only where they cannot be a unit. */
  private boolean fits(Match scale, int from, boolean digits) {
    if (!scale.entry().has("glued")) {
      return true;
    }
    int at = scale.from();
    if (!digits || tokens.spaced[at] && !scale.entry().has("loose")) {
      return false;
    }
    if (scale.entry().has("money")) {
      Match unit = matches.at(Section.UNIT, scale.to());
      return currencyBefore(from)
          || unit != null && (unit.entry().has("money") || unit.entry().has("measure"))
          || matches.at(Section.NOUN, scale.to()) != null;
    }
    return true;
  }

  private boolean currencyBefore(int i) {
    Match unit = matches.before(Section.UNIT, i);
    return unit != null && unit.entry().has("money");
  }

  /** "dozens", "tens of thousands": an order of magnitude and the scale behind it. */
  Numeral magnitude(int i, Match magnitude) {
    double min = magnitude.entry().min();
    double max = magnitude.entry().max();
    int to = magnitude.to();
    Match scale = matches.at(Section.SCALE, to);
    if (scale != null && !scale.entry().has("glued")) {
      min *= scale.entry().min();
      max *= scale.entry().min();
      to = scale.to();
    }
    return new Numeral(i, to, min, max, Approx.MAGNITUDE, false, false, false);
  }
}
