package org.dateline.entity;

import java.util.Locale;

/** In what way a spelling stands for its entity. */
public enum SpellingKind {
  /** A name in full; the default. */
  NAME,
  /** Initials, written in capitals. */
  ACRONYM,
  /** What inhabitants or members are called: Kazakh, Berliner. */
  DEMONYM,
  /** The adjective of a place: казахстанский, français. */
  ADJECTIVE,
  /** A former name. */
  HISTORICAL,
  /** A shortened name: Gazprom for Public Joint Stock Company Gazprom. */
  SHORT,
  /** A familiar name: the Windy City. */
  NICKNAME,
  /** The family name of a person alone; derived from the full name, not written in files. */
  SURNAME;

  private static final SpellingKind[] VALUES = values();

  static SpellingKind of(int ordinal) {
    return VALUES[ordinal];
  }

  /** Whether the word points at a place without being its name: Kazakh, Berliner, français. */
  public boolean isAdjective() {
    return this == DEMONYM || this == ADJECTIVE;
  }

  /** Lower-case name used in gazetteer files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that label, or null. {@link #SURNAME} is derived and has none. */
  static SpellingKind parse(String label) {
    for (SpellingKind kind : VALUES) {
      if (kind != SURNAME && kind.label().equals(label)) {
        return kind;
      }
    }
    return null;
  }
}
