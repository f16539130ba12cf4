package org.dateline.claim;

/**
 * A numeral in a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param min value or lower bound
 * @param max value or upper bound; infinite when open
 * @param approx {@code EXACT}, {@code MAGNITUDE} or {@code VAGUE}
 * @param digits written with digits
 * @param ratio a factor of change ("doubled"), not a count
 * @param fraction a part of a whole ("a third")
 * @param unit the unit that the same word holds ("трёхметровый"), or null
 */
record Numeral(
    int from,
    int to,
    double min,
    double max,
    Approx approx,
    boolean digits,
    boolean ratio,
    boolean fraction,
    Entry unit) {
  Numeral(
      int from,
      int to,
      double min,
      double max,
      Approx approx,
      boolean digits,
      boolean ratio,
      boolean fraction) {
    this(from, to, min, max, approx, digits, ratio, fraction, null);
  }
}
