package org.dateline.benchmarks.translit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Compares the single terms of a chain by edit distance or by shared letter pairs. */
final class DistanceSystem implements SpellingSystem {
  private final String name;
  private final LuceneSystem terms;
  private final int edits;
  private final Map<String, String> joined = new HashMap<>();

  /**
   * @param edits greatest Levenshtein distance; 0 = Jaccard of letter pairs of at least one half
   */
  DistanceSystem(String name, LuceneSystem terms, int edits) {
    this.name = name;
    this.terms = terms;
    this.edits = edits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Collection<String> indexKeys(String spelling) {
    return terms.indexKeys(spelling);
  }

  @Override
  public boolean scans() {
    return true;
  }

  @Override
  public boolean matches(String query, String indexed) {
    String a = term(query);
    String b = term(indexed);
    return edits == 0 ? jaccard(a, b) >= 0.5 : within(a, b);
  }

  @Override
  public void forget() {
    joined.clear();
    terms.forget();
  }

  private String term(String spelling) {
    return joined.computeIfAbsent(spelling, s -> String.join(" ", indexKeys(s)));
  }

  private static double jaccard(String a, String b) {
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    int all = left.size() + right.size();
    left.retainAll(right);
    return all == 0 ? 0 : (double) left.size() / (all - left.size());
  }

  private static Set<String> pairs(String text) {
    String padded = "^" + text + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }

  private boolean within(String a, String b) {
    if (Math.abs(a.length() - b.length()) > edits) {
      return false;
    }
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
        best = Math.min(best, row[j]);
      }
      if (best > edits) {
        return false;
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return before[b.length()] <= edits;
  }
}
