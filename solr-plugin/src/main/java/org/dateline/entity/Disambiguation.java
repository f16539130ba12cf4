package org.dateline.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the readings of each candidate by what the article says: places and countries named beside
 * it, prepositions, titles, the size of places. All readings stay on the mention.
 */
final class Disambiguation {
  private static final double NAMED_BESIDE = 0.3;
  private static final double FITS = 0.3;
  private static final double COUNTRY = 0.3;
  private static final double CAPITAL = 0.2;
  private static final double MILLION = 0.1;
  private static final double NOT_FULL_NAME = 0.05;

  private final List<Candidate> chosen;
  private final Set<String> named = new HashSet<>();

  Disambiguation(List<Candidate> chosen) {
    this.chosen = chosen;
    for (Candidate candidate : chosen) {
      if (candidate.unlisted == null && candidate.options.size() == 1) {
        named.add(candidate.best().entry().id());
        if (candidate.best().entry().parent() != null) {
          named.add(candidate.best().entry().parent());
        }
      }
    }
  }

  void run() {
    Map<Candidate.Option, Double> weight = new HashMap<>();
    for (Candidate candidate : chosen) {
      if (candidate.options.size() > 1) {
        weight.clear();
        for (Candidate.Option option : candidate.options) {
          weight.put(option, weight(candidate, option));
        }
        candidate.options.sort(Comparator.comparingDouble(weight::get).reversed());
      }
    }
  }

  private double weight(Candidate candidate, Candidate.Option option) {
    GazetteerEntry entry = option.entry();
    TextTokens in = candidate.in;
    int before = candidate.from - 1;
    double weight = option.score();
    if (named.contains(entry.id())) {
      weight += NAMED_BESIDE;
    }
    if (entry.parent() != null && named.contains(entry.parent())) {
      weight += NAMED_BESIDE;
    }
    if (option.kind() != SpellingKind.NAME) {
      weight -= NOT_FULL_NAME;
    }
    switch (entry.type()) {
      case PLACE -> {
        String kind = entry.features().getOrDefault("kind", "");
        if (kind.equals("country")) {
          weight += COUNTRY;
        } else if (kind.equals("capital")) {
          weight += CAPITAL;
        }
        if (population(entry) >= 1_000_000) {
          weight += MILLION;
        }
        if (in.isAny(before, WordClass.IN.bit | WordClass.NEAR.bit)) {
          weight += FITS;
        }
      }
      case PERSON -> {
        if (in.is(before, WordClass.TITLE) || in.is(before, WordClass.ROLE)) {
          weight += FITS;
        }
      }
      default -> {
        if (in.is(before, WordClass.ORG) || in.is(candidate.to, WordClass.ORG)) {
          weight += FITS;
        }
      }
    }
    return weight;
  }

  /** Inhabitants as listed, or 0. */
  static long population(GazetteerEntry entry) {
    String value = entry.features().get("pop");
    long number = 0;
    for (int i = 0; value != null && i < value.length() && i < 12; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
