package org.dateline.translit;

import java.util.List;

/** How one script is read: its orthographies in the order in which they are tried. Immutable. */
final class Reading {
  /** Finds which orthographies a word calls for. */
  final Evidence evidence;

  /** How a word is read when nothing fits: the first orthography that needs no evidence. */
  final Orthography fallback;

  /** The apostrophe's code in this script. */
  final byte apostrophe;

  /** The first so many orthographies count in all tiers, the others from the loose tier on. */
  final int sure;

  private final Orthography[] orthographies;

  Reading(Alphabet alphabet, Evidence evidence, List<Orthography> orthographies) {
    this.evidence = evidence;
    this.orthographies = orthographies.toArray(Orthography[]::new);
    this.apostrophe = (byte) alphabet.code('\'');
    this.fallback =
        orthographies.stream().filter(o -> o.when() < 0).findFirst().orElse(orthographies.get(0));
    this.sure = (int) orthographies.stream().filter(o -> !o.loose()).count();
  }

  int size() {
    return orthographies.length;
  }

  Orthography orthography(int i) {
    return orthographies[i];
  }
}
