package org.dateline.benchmarks.translit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the data say of two spellings beyond the answers of the queries, which are only the pairs
 * that were drawn: both belong to one entity, or pairs lead from one to the other in at most three
 * steps.
 */
final class Links {
  private static final int ENTITY = 4;

  private final Map<String, Set<String>> entities = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();

  /**
   * @param slices the pairs; those of slices G (aliases) and E to J say nothing of one spelling for
   *     another beyond their entity, aliases not even that
   */
  Links(Map<String, List<String[]>> slices) {
    slices.forEach(
        (slice, pairs) -> {
          char kind = slice.charAt(0);
          for (String[] pair : pairs) {
            if (kind != 'G' && pair.length > ENTITY) {
              add(entities, pair[0], pair[ENTITY]);
              add(entities, pair[1], pair[ENTITY]);
            }
            if ("ABCD".indexOf(kind) >= 0) {
              add(partners, pair[0], pair[1]);
              add(partners, pair[1], pair[0]);
            }
          }
        });
  }

  private static void add(Map<String, Set<String>> map, String name, String value) {
    map.computeIfAbsent(name, n -> new HashSet<>()).add(value);
  }

  /** Whether the data link the two. */
  boolean linked(String query, String name) {
    Set<String> near = partners.getOrDefault(query, Set.of());
    Set<String> others = partners.getOrDefault(name, Set.of());
    return meet(entities.getOrDefault(query, Set.of()), entities.getOrDefault(name, Set.of()))
        || meet(near, others)
        || near.stream().anyMatch(n -> meet(partners.get(n), others));
  }

  private static boolean meet(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
