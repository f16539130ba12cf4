package org.dateline.benchmarks.translit;

import java.util.Collection;

/** A way to tell that two spellings are one name: they share one of the keys it gives. */
interface SpellingSystem {
  String name();

  /** Keys of a spelling as an index holds them. */
  Collection<String> indexKeys(String spelling);

  /** Keys a query looks for; the same, save for asymmetric systems. */
  default Collection<String> queryKeys(String spelling) {
    return indexKeys(spelling);
  }

  /** How the keys are compared; equality unless a system scans. */
  default boolean matches(String query, String indexed) {
    Collection<String> there = indexKeys(indexed);
    return queryKeys(query).stream().anyMatch(there::contains);
  }

  /** True when {@link #matches} must be asked for each name of the vocabulary. */
  default boolean scans() {
    return false;
  }

  /** Drops what was kept to answer faster. */
  default void forget() {}
}
