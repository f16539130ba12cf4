package org.dateline.benchmarks.translit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What is counted of one system on one set of files. */
final class Scores {
  private final SpellingSystem system;
  private final SpellingData data;
  private final int errors;

  /**
   * @param errors how many wrong and missed names to list per measure, 0 for none
   */
  Scores(SpellingSystem system, SpellingData data, int errors) {
    this.system = system;
    this.data = data;
    this.errors = errors;
  }

  /**
   * Precision and recall over counted names.
   *
   * @param found right names found
   * @param wrong wrong names found
   * @param missed right names not found
   * @param macroF1 mean of the queries' own F1
   */
  record Retrieval(long found, long wrong, long missed, int queries, double macroF1) {
    double precision() {
      return found + wrong == 0 ? 0 : (double) found / (found + wrong);
    }

    double recall() {
      return found + missed == 0 ? 0 : (double) found / (found + missed);
    }

    double f1() {
      double p = precision();
      double r = recall();
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    double wrongPerQuery() {
      return queries == 0 ? 0 : (double) wrong / queries;
    }
  }

  /** Every vocabulary name that shares a key with the query. */
  Retrieval retrieval(List<String> listed) {
    return retrieval(listed, (query, name) -> {});
  }

  /**
   * @param wrongs is told each query and a wrong name it finds
   */
  Retrieval retrieval(List<String> listed, BiConsumer<String, String> wrongs) {
    Map<String, List<Integer>> index = new HashMap<>();
    if (!system.scans()) {
      for (int i = 0; i < data.vocabulary().size(); i++) {
        for (String key : system.indexKeys(data.vocabulary().get(i))) {
          index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    List<String> folded = data.vocabulary().stream().map(CyrillicFold::fold).toList();
    long found = 0;
    long wrong = 0;
    long missed = 0;
    double macro = 0;
    for (String[] query : data.queries()) {
      Set<String> right = new HashSet<>();
      Set<String> near = new HashSet<>();
      for (int i = 1; i < query.length; i++) {
        right.add(query[i]);
        near.add(CyrillicFold.fold(query[i]));
      }
      int hits = 0;
      int misses = 0;
      Set<String> bad = new TreeSet<>();
      Set<String> hit = new HashSet<>();
      for (int i : candidates(query[0], index)) {
        String name = data.vocabulary().get(i);
        if (right.contains(name)) {
          hits += hit.add(name) ? 1 : 0;
        } else if (!near.contains(folded.get(i))) {
          bad.add(name);
        }
      }
      misses = right.size() - hits;
      right.removeAll(hit);
      if (listed != null && listed.size() < errors && !(bad.isEmpty() && right.isEmpty())) {
        listed.add(
            query[0]
                + (right.isEmpty() ? "" : " missed " + right)
                + (bad.isEmpty() ? "" : " wrong " + bad));
      }
      bad.forEach(name -> wrongs.accept(query[0], name));
      found += hits;
      missed += misses;
      wrong += bad.size();
      double all = 2.0 * hits + bad.size() + misses;
      macro += all == 0 ? 0 : 2.0 * hits / all;
    }
    int n = data.queries().size();
    return new Retrieval(found, wrong, missed, n, n == 0 ? 0 : macro / n);
  }

  private Collection<Integer> candidates(String query, Map<String, List<Integer>> index) {
    Set<Integer> ids = new HashSet<>();
    if (system.scans()) {
      for (int i = 0; i < data.vocabulary().size(); i++) {
        if (system.matches(query, data.vocabulary().get(i))) {
          ids.add(i);
        }
      }
    } else {
      for (String key : system.queryKeys(query)) {
        ids.addAll(index.getOrDefault(key, List.of()));
      }
    }
    return ids;
  }

  /** Balanced set of true pairs and of different names one letter apart. */
  Retrieval hard() {
    long found = 0;
    long wrong = 0;
    for (String[] row : data.hard()) {
      found += system.matches(row[0], row[1]) ? 1 : 0;
      wrong += system.matches(row[2], row[3]) ? 1 : 0;
    }
    return new Retrieval(found, wrong, data.hard().size() - found, 0, 0);
  }

  /** Share of a slice's pairs that share a key. */
  double recall(String slice, List<String> listed) {
    List<String[]> pairs = data.slices().getOrDefault(slice, List.of());
    long met = 0;
    for (String[] pair : pairs) {
      if (system.matches(pair[0], pair[1]) || system.matches(pair[1], pair[0])) {
        met++;
      } else if (listed != null && listed.size() < errors) {
        listed.add(
            String.join("\t", pair[0], pair[1], pair[2], pair[3], pair[5])
                + " "
                + system.indexKeys(pair[0])
                + system.indexKeys(pair[1]));
      }
    }
    return pairs.isEmpty() ? Double.NaN : (double) met / pairs.size();
  }

  /** Families of which all pairs meet. */
  int families(List<String> listed) {
    int whole = 0;
    for (String[] family : data.mustMatch()) {
      int before = listed == null ? 0 : listed.size();
      boolean all = true;
      for (int i = 0; i < family.length; i++) {
        for (int j = i + 1; j < family.length; j++) {
          if (!system.matches(family[i], family[j])) {
            all = false;
            if (listed != null && listed.size() < before + 2) {
              listed.add(
                  family[i]
                      + system.indexKeys(family[i])
                      + " | "
                      + family[j]
                      + system.indexKeys(family[j]));
            }
          }
        }
      }
      whole += all ? 1 : 0;
    }
    return whole;
  }

  /** Different names that meet all the same. */
  int confused(List<String> listed) {
    int confused = 0;
    for (String[] pair : data.mustNot()) {
      if (system.matches(pair[0], pair[1])) {
        confused++;
        if (listed != null) {
          listed.add(String.join("/", pair) + system.indexKeys(pair[0]));
        }
      }
    }
    return confused;
  }

  /** Mean number of index keys over the tokens that have any. */
  double keysPerToken() {
    long keys = 0;
    long tokens = 0;
    for (String name : data.vocabulary()) {
      int n = system.indexKeys(name).size();
      keys += n;
      tokens += n > 0 ? 1 : 0;
    }
    for (List<String[]> pairs : data.slices().values()) {
      for (String[] pair : pairs.subList(0, Math.min(2000, pairs.size()))) {
        for (String name : List.of(pair[0], pair[1])) {
          int n = system.indexKeys(name).size();
          keys += n;
          tokens += n > 0 ? 1 : 0;
        }
      }
    }
    return tokens == 0 ? 0 : (double) keys / tokens;
  }

  static String three(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
