package org.dateline.claim;

/** A quantity while it is being read; token indices of one sentence. Confined to one thread. */
final class Found {
  /** What a number turned out to be. */
  enum Role {
    QUANTITY,
    AGE,
    /** Date, year, time, ordinal, name, score: no quantity at all. */
    NONE,
    /** In brackets after the same value in another unit. */
    CONVERSION,
    /** "Two days ago", "the past three years": a time, not a claim. */
    RELATIVE
  }

  Numeral numeral;

  /** Numeral with a range's second part and scale. */
  int numFrom;

  int numTo;

  /** Approximator and currency included. */
  int from;

  /** First token after numeral, glued suffix and unit. */
  int after;

  double min;
  double max;
  Approx approx;
  boolean strict;
  Role role = Role.QUANTITY;
  String why;

  /** Canonical unit, null for counted things. */
  String unit;

  /**
   * money, percentage, distance, measure, duration, rate, ratio, points; null for counted things.
   */
  String unitKind;

  boolean hyphenated;

  /** The unit stands at another number of the sentence. */
  boolean elided;

  /** up, down or null. */
  String change;

  /** The rise or fall is named after the number ("12 percent higher"). */
  boolean changeAfter;

  /** "to 12 percent" after a rise: a level, not a step. */
  boolean level;

  /** "from 5" to another level: no step either. */
  boolean startLevel;

  /** Counted noun phrase; {@code nounFrom == nounTo} when there is none. */
  int nounFrom;

  int nounTo;

  /** The noun stands at the whole of which this is a part. */
  boolean borrowed;

  /** The lexicon's noun for it, or null. */
  Match noun;

  /** Predicate found inside the noun phrase ("deaths"), or null. */
  Match head;

  boolean definite;

  /** Behind "in" or "за": a time from now, or what it took. */
  boolean span;

  boolean fraction;

  /**
   * Settles what it is if it is no plain quantity.
   *
   * @param why for whoever looks for the reason
   */
  void mark(Role role, String why) {
    this.role = role;
    this.why = why;
  }

  boolean one() {
    return min == 1 && max == 1 && unit == null;
  }

  /** A bare number in digits that may be a year. */
  boolean looksLikeYear() {
    return numeral.digits()
        && numeral.min() >= 1900
        && numeral.max() <= 2100
        && numTo - numFrom == 1;
  }

  boolean counted() {
    return unitKind == null;
  }
}
