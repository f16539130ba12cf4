package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which country an article is about, counted over its places. */
final class Countries {
  private static final int MIN_MENTIONS = 2;
  private static final double CLEARLY = 1.5;

  private Countries() {}

  /** Languages whose media are those of one country. */
  private static final Map<String, String> HOME =
      Map.of(
          "uk", "Q212", "kk", "Q232", "pl", "Q36", "cs", "Q213", "it", "Q38", "tr", "Q43", "hu",
          "Q28");

  /** The country that the language is spoken in, when the article names it; else null. */
  static GazetteerEntry home(List<Candidate> chosen, Gazetteer gazetteer, String language) {
    String id = language == null ? null : HOME.get(language);
    for (Candidate candidate : chosen) {
      if (id != null
          && candidate.unlisted == null
          && candidate.type() == EntityType.PLACE
          && id.equals(gazetteer.country(candidate.best().entry()))) {
        return gazetteer.place(id);
      }
    }
    return null;
  }

  /**
   * The country that the language is spoken in, when no other is named more often: a body without a
   * country is at home there; else null.
   */
  static GazetteerEntry plain(List<Candidate> chosen, Gazetteer gazetteer, String language) {
    GazetteerEntry home = home(chosen, gazetteer, language);
    if (home == null) {
      return null;
    }
    Map<String, Integer> counts = counts(chosen, gazetteer);
    int own = counts.getOrDefault(home.id(), 0);
    return counts.values().stream().allMatch(count -> count <= own) ? home : null;
  }

  private static Map<String, Integer> counts(List<Candidate> chosen, Gazetteer gazetteer) {
    Map<String, Integer> counts = new HashMap<>();
    for (Candidate candidate : chosen) {
      if (candidate.unlisted == null && candidate.type() == EntityType.PLACE) {
        String country = gazetteer.country(candidate.best().entry());
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The country that the places of the article lie in, or null when there is no clear one. */
  static GazetteerEntry main(List<Candidate> chosen, Gazetteer gazetteer) {
    Map<String, Integer> counts = counts(chosen, gazetteer);
    String first = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        second = most;
        most = count.getValue();
        first = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    return most >= MIN_MENTIONS && most >= CLEARLY * second ? gazetteer.place(first) : null;
  }
}
