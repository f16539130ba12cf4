package org.dateline.claim;

import java.util.List;

/**
 * "In 16 days" is a time from now, and what it took where the same clause says how much was done in
 * it: "6.5 million guests came in 16 days", "112 centimetres in two days".
 */
final class Spans {
  /** Tokens between the amount and its time. */
  private static final int REACH = 14;

  /** Breaks from this weight on part clauses. */
  private static final double CLAUSE = 3.5;

  private final Matches matches;

  Spans(Matches matches) {
    this.matches = matches;
  }

  /** Makes the relative times of a sentence durations again where an amount stands beside them. */
  void restore(List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      boolean open = f.span && f.role == Found.Role.RELATIVE && !f.looksLikeYear();
      if (open && (amount(found, i - 1, f) || amount(found, i + 1, f))) {
        f.role = Found.Role.QUANTITY;
      }
    }
  }

  private boolean amount(List<Found> found, int index, Found span) {
    if (index < 0 || index >= found.size()) {
      return false;
    }
    Found other = found.get(index);
    int from = Math.min(other.after, span.after);
    int to = Math.max(other.from, span.from);
    if (other.role != Found.Role.QUANTITY
        || "duration".equals(other.unitKind)
        || other.one()
        || to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (matches.pause(i) >= CLAUSE) {
        return false;
      }
    }
    return true;
  }
}
