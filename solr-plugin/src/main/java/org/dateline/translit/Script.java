package org.dateline.translit;

/** The scripts that have spelling tables, by their ISO 15924 codes. */
enum Script {
  LATN,
  CYRL,
  GREK,
  GEOR,
  ARMN,
  ARAB,
  HEBR;

  /** True where vowels are mostly not written, so that only consonants can be compared. */
  boolean isAbjad() {
    return this == ARAB || this == HEBR;
  }
}
