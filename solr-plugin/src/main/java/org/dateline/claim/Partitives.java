package org.dateline.claim;

import java.util.List;

/** Partitives: "9,000 of its 52,000 jobs", where the part counts what the whole counts. */
final class Partitives {
  /** Tokens between a part and its whole. */
  private static final int REACH = 3;

  private Partitives() {}

  /** Gives a part without a noun that of its whole. */
  static void fill(List<Found> found, Matches matches) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Found f = found.get(i);
      Found whole = found.get(i + 1);
      if (f.role != Found.Role.QUANTITY
          || f.unit != null
          || f.noun != null
          || f.head != null
          || f.nounFrom < f.nounTo) {
        continue;
      }
      int gap = whole.from - f.after;
      Match of = matches.at(Section.STOP, f.after);
      if (gap >= 1
          && gap <= REACH
          && of != null
          && of.entry().has("of")
          && whole.unit == null
          && whole.min > f.min) {
        f.noun = whole.noun;
        f.head = whole.head;
        f.nounFrom = whole.nounFrom;
        f.nounTo = whole.nounTo;
        f.borrowed = true;
      }
    }
  }
}
