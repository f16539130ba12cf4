package org.dateline.benchmarks.translit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/**
 * Strict and loose hits ranked together, as the configset ranks them: the best shared key counts;
 * it weighs by its tier, by how rare it is (BM25's inverse document frequency) and by how likely
 * the query's reading is that gave it. Names of equal score are taken in random order (expected
 * success).
 */
final class Ranking {
  private static final Tier[] TIERS = {Tier.STRICT, Tier.LOOSE};
  private static final double[] WEIGHTS = {100, 1};

  /** What the query side of {@code transliteration} gives each key after the first. */
  private static final double LATER_READING = 0.9;

  private Ranking() {}

  static void print(PrintStream out, SpellingData data, RuleNameKeys keys) {
    List<KeySystem> systems = new ArrayList<>();
    List<Map<String, List<Integer>>> indexes = new ArrayList<>();
    for (Tier tier : TIERS) {
      KeySystem system = new KeySystem(tier.label(), keys, EnumSet.of(tier));
      Map<String, List<Integer>> index = new HashMap<>();
      for (int i = 0; i < data.vocabulary().size(); i++) {
        for (String key : system.indexKeys(data.vocabulary().get(i))) {
          index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
      systems.add(system);
      indexes.add(index);
    }
    double first = 0;
    double ten = 0;
    for (String[] query : data.queries()) {
      Map<Integer, Double> scores = new HashMap<>();
      for (int t = 0; t < TIERS.length; t++) {
        double weight = WEIGHTS[t];
        for (String key : systems.get(t).queryKeys(query[0])) {
          List<Integer> names = indexes.get(t).getOrDefault(key, List.of());
          double score = weight * rarity(names.size(), data.vocabulary().size());
          names.forEach(i -> scores.merge(i, score, Math::max));
          weight *= LATER_READING;
        }
      }
      Set<String> right = new HashSet<>();
      Set<String> near = new HashSet<>();
      for (int i = 1; i < query.length; i++) {
        right.add(query[i]);
        near.add(CyrillicFold.fold(query[i]));
      }
      TreeMap<Double, int[]> groups = new TreeMap<>();
      scores.forEach(
          (i, score) -> {
            String name = data.vocabulary().get(i);
            int[] counts = groups.computeIfAbsent(-score, s -> new int[2]);
            if (right.contains(name)) {
              counts[0]++;
              counts[1]++;
            } else if (!near.contains(CyrillicFold.fold(name))) {
              counts[1]++;
            }
          });
      first += success(groups, 1);
      ten += success(groups, 10);
    }
    int n = Math.max(1, data.queries().size());
    out.printf(Locale.ROOT, "%nranked together: first %.3f, among ten %.3f%n", first / n, ten / n);
  }

  private static double rarity(int names, int all) {
    return Math.log(1 + (all - names + 0.5) / (names + 0.5));
  }

  /** Chance that one of the first {@code k} is right. */
  private static double success(TreeMap<Double, int[]> groups, int k) {
    double none = 1;
    int left = k;
    for (int[] group : groups.values()) {
      int right = group[0];
      int all = group[1];
      for (int i = 0; i < Math.min(left, all); i++) {
        none *= Math.max(0, all - right - i) / (double) (all - i);
      }
      left -= Math.min(left, all);
    }
    return 1 - none;
  }
}
