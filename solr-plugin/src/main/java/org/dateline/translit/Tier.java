package org.dateline.translit;

import java.util.Locale;

/**
 * How sure a key is. A token's strict keys are equal for spellings of one name form; the other
 * tiers find more and are meant to score lower.
 */
public enum Tier {
  /** One name form, one key: spellings of it in any script or romanisation share a strict key. */
  STRICT,
  /** The strict key of a possible dictionary form of an inflected name (Tokayeva → Tokayev). */
  INFLECTED,
  /** Vowels as one class: finds misheard, dialect and borrowed forms, in scripts with vowels. */
  LOOSE,
  /**
   * Consonant classes only, the common ground with scripts that leave vowels out (Arabic, Hebrew).
   * Asymmetric: an index writes the skeleton under the token's own kind of script, a query asks for
   * the other kind, so that two names in vowelled scripts never meet on consonants alone.
   */
  SKELETON;

  /** The name used in parameters and as token type suffix: the constant in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param label a tier's name, any case
   * @throws IllegalArgumentException naming the value and the allowed ones
   */
  public static Tier of(String label) {
    for (Tier tier : values()) {
      if (tier.label().equalsIgnoreCase(label)) {
        return tier;
      }
    }
    throw new IllegalArgumentException(
        "Unknown tier '" + label + "': allowed are strict, inflected, loose, skeleton");
  }
}
