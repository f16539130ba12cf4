package org.dateline.claim;

import java.util.Locale;

/** How exact the wording of a quantity is. */
public enum Approx {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  RANGE,
  MAGNITUDE,
  VAGUE;

  /** Lower-case name used in fields and output, e.g. {@code at_least}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
