package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much an article speaks of each country, and how near to a name: evidence of where an unlisted
 * name comes from. For one article and one thread.
 */
final class NamedCountries {
  private static final double MAIN = 2;
  private static final double CLEARLY = 1.5;
  private static final double NAMED = 0.5;
  private static final double MENTION = 0.2;
  private static final double MOST = 1.2;
  private static final double NEAR = 1.5;

  /** Tokens between a name and the country that explains it, before and behind. */
  private static final int BEFORE = 10;

  private static final int BEHIND = 8;

  private final List<Candidate> chosen;
  private final Gazetteer gazetteer;
  private final Map<String, Double> article = new HashMap<>();

  NamedCountries(List<Candidate> chosen, Gazetteer gazetteer) {
    this.chosen = chosen;
    this.gazetteer = gazetteer;
    Map<String, Integer> counts = new HashMap<>();
    for (Candidate candidate : chosen) {
      String country = country(candidate);
      if (country != null) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    int most = 0;
    int second = 0;
    for (int count : counts.values()) {
      second = count > most ? most : Math.max(second, count);
      most = Math.max(most, count);
    }
    boolean clear = most > 1 && most >= CLEARLY * second;
    int top = most;
    counts.forEach(
        (country, count) ->
            article.put(
                country, clear && count == top ? MAIN : Math.min(MOST, NAMED + MENTION * count)));
  }

  /** ISO code of the country of a listed place, or null. */
  private String country(Candidate candidate) {
    if (candidate.unlisted != null
        || candidate.same != null
        || candidate.type() != EntityType.PLACE) {
      return null;
    }
    GazetteerEntry country = gazetteer.place(gazetteer.country(candidate.best().entry()));
    return country == null ? null : country.features().get("iso");
  }

  /** Weights of the countries for the article. */
  Map<String, Double> ofArticle() {
    return article;
  }

  /** Weights of the countries for one name: those named in its sentence count more. */
  Map<String, Double> about(Candidate name) {
    Map<String, Double> weights = new HashMap<>(article);
    for (Candidate candidate : chosen) {
      if (candidate.in == name.in && isNear(candidate, name)) {
        String country = country(candidate);
        if (country != null) {
          weights.put(country, article.getOrDefault(country, 0.0) + NEAR);
        }
      }
    }
    return weights;
  }

  private static boolean isNear(Candidate place, Candidate name) {
    int from = Math.min(place.to, name.to);
    int to = Math.max(place.from, name.from);
    int distance = to - from;
    if (distance < 0 || distance > (place.from < name.from ? BEFORE : BEHIND)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      if (name.in.gap(i) == Gap.SENTENCE) {
        return false;
      }
    }
    return true;
  }
}
