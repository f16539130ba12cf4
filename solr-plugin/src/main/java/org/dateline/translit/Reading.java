package org.dateline.translit;

import java.util.List;

/** How one script is read: its orthographies in the order in which they are tried. Immutable. */
final class Reading {
  /** Most orthographies of a script: each has two bits of evidence. */
  static final int MOST = Long.SIZE / 2;

  private static final long CALLED_FOR = 0x5555555555555555L;

  /** How a word is read when nothing fits: the first orthography that needs no evidence. */
  final RuleTable fallback;

  /** The apostrophe's code in this script. */
  final byte apostrophe;

  private final Evidence evidence;

  /** The bits of the orthographies that need no evidence. */
  private final long always;

  /** The bits of those that count in all tiers; they come first. */
  private final long sure;

  private final RuleTable[] tables;

  /**
   * @param evidence bit {@link #when} of what it finds calls for an orthography, bit {@link
   *     #unless} rules it out
   * @param orthographies loose ones last
   */
  Reading(Alphabet alphabet, Evidence evidence, List<Orthography> orthographies) {
    this.evidence = evidence;
    this.apostrophe = (byte) alphabet.code('\'');
    this.fallback =
        orthographies.stream()
            .filter(Orthography::always)
            .findFirst()
            .orElse(orthographies.get(0))
            .table();
    tables = orthographies.stream().map(Orthography::table).toArray(RuleTable[]::new);
    long all = 0;
    long strict = 0;
    for (int i = 0; i < tables.length; i++) {
      all |= orthographies.get(i).always() ? 1L << when(i) : 0;
      strict |= orthographies.get(i).loose() ? 0 : 1L << when(i);
    }
    always = all;
    sure = strict;
  }

  static int when(int orthography) {
    return 2 * orthography;
  }

  static int unless(int orthography) {
    return 2 * orthography + 1;
  }

  /**
   * A set of the orthographies that fit a word: for {@link #sure}, {@link #loose}, {@link #first}.
   */
  long fitting(byte[] letters, int length) {
    long found = evidence.find(letters, length);
    return (found | always) & ~(found >>> 1) & CALLED_FOR;
  }

  /** Those of a set that count in all tiers. */
  long sure(long set) {
    return set & sure;
  }

  /** Those of a set that count from the loose tier on. */
  long loose(long set) {
    return set & ~sure;
  }

  boolean hasLoose() {
    return tables.length > Long.bitCount(sure);
  }

  /** The table of the first orthography of a set that is not empty. */
  RuleTable first(long set) {
    return tables[Long.numberOfTrailingZeros(set) >>> 1];
  }
}
