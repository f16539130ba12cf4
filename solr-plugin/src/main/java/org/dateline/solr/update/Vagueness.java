package org.dateline.solr.update;

import org.dateline.claim.Approx;
import org.dateline.claim.Quantity;

/** How an order of magnitude ("dozens", "several") becomes an interval in numeric fields. */
public enum Vagueness {
  /** As worded: dozens are 12 to 120. */
  RANGE,
  /** The least the word can mean, as conflict data sets code it: dozens are 12. */
  LOWER;

  /** Upper bound under this policy, null when open. */
  Double max(Quantity quantity) {
    return this == LOWER && vague(quantity.approx()) && quantity.min() != null
        ? quantity.min()
        : quantity.max();
  }

  private static boolean vague(Approx approx) {
    return approx == Approx.MAGNITUDE || approx == Approx.VAGUE;
  }
}
