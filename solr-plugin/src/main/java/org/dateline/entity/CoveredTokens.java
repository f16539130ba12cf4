package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The listed names of one part of an article by the tokens they cover. For one thread. */
final class CoveredTokens {
  private final Map<Integer, List<Candidate>> byToken = new HashMap<>();

  /**
   * @param listed in the order of the text
   */
  CoveredTokens(List<Candidate> listed) {
    for (Candidate candidate : listed) {
      for (int i = candidate.from; i < candidate.to; i++) {
        byToken.computeIfAbsent(i, token -> new ArrayList<>(1)).add(candidate);
      }
    }
  }

  /** The listed names that share a token with a candidate, in the order of the text. */
  Set<Candidate> beside(Candidate candidate) {
    Set<Candidate> beside = new LinkedHashSet<>();
    for (int i = candidate.from; i < candidate.to; i++) {
      beside.addAll(byToken.getOrDefault(i, List.of()));
    }
    return beside;
  }
}
