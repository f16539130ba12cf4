package org.dateline.text;

import java.util.Locale;

/** The two texts of an article that are tagged. */
public enum Part {
  TITLE,
  BODY;

  /** {@code title} or {@code body}: the field's name in output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
