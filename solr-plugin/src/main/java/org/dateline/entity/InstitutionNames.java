package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds ministries, central banks and the like, and the country each belongs to: named beside it
 * ("Kazakh Ministry of the Interior", "МВД Казахстана") or plainly that of the article.
 */
final class InstitutionNames {
  private static final double WITH_COUNTRY = 0.9;
  private static final double BY_ARTICLE = 0.75;
  private static final String FOREIGN_MINISTRY = "Ministry of Foreign Affairs";

  private final Gazetteer gazetteer;
  private final Map<String, GazetteerEntry> listed;

  /**
   * @param listed listed organisations by country id and canonical pattern name
   */
  InstitutionNames(Gazetteer gazetteer, Map<String, GazetteerEntry> listed) {
    this.gazetteer = gazetteer;
    this.listed = listed;
  }

  /**
   * @param places listed places of the part, adjectives of countries among them
   * @param main the article's country, or null
   * @param home the country that the language is that of, when the article names it: its foreign
   *     ministry is not named by country at home
   */
  List<Candidate> find(
      TextTokens in,
      List<Candidate> places,
      String language,
      GazetteerEntry main,
      GazetteerEntry home) {
    Candidate[] countryAt = new Candidate[in.tokens.size + 1];
    Candidate[] countryTo = new Candidate[in.tokens.size + 1];
    for (Candidate candidate : places) {
      if (candidate.isCountry()) {
        countryAt[candidate.from] = candidate;
        countryTo[candidate.to] = candidate;
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
      }
      Institutions.Match match =
          gazetteer
              .institutions()
              .match(
                  language == null ? "en" : language,
                  in.tokens,
                  i,
                  k ->
                      in.is(k, WordClass.CONNECT)
                          || countryAt[k] != null && countryAt[k].to == k + 1);
      if (match != null) {
        Candidate candidate = candidate(in, i, match, countryAt, countryTo, main, home);
        if (candidate != null) {
          found.add(candidate);
        }
        i = match.to() - 1;
      }
    }
    return found;
  }

  private Candidate candidate(
      TextTokens in,
      int start,
      Institutions.Match match,
      Candidate[] countryAt,
      Candidate[] countryTo,
      GazetteerEntry main,
      GazetteerEntry home) {
    int from = start;
    int to = match.to();
    GazetteerEntry country = null;
    if (countryTo[from] != null && in.gap(from) <= Gap.POSSESSIVE) {
      country = countryTo[from].best().entry();
      from = countryTo[from].from;
    }
    for (int k = start; country == null && k < to; k++) {
      if (countryAt[k] != null) {
        country = countryAt[k].best().entry();
      }
    }
    if (country == null) {
      int after = to;
      while (after < in.tokens.size
          && after < to + 2
          && in.gap(after) <= Gap.POSSESSIVE
          && in.is(after, WordClass.CONNECT)) {
        after++;
      }
      if (after < in.tokens.size && in.gap(after) <= Gap.POSSESSIVE && countryAt[after] != null) {
        country = countryAt[after].best().entry();
        to = countryAt[after].to;
      }
    }
    boolean beside = country != null;
    if (!beside) {
      country = match.name().startsWith(FOREIGN_MINISTRY) && home != null ? home : main;
    }
    boolean capital = false;
    for (int k = start; k < match.to(); k++) {
      capital |= in.tokens.isCapital(k);
    }
    if (country == null || !beside && !capital) {
      return null;
    }
    GazetteerEntry known = listed.get(key(country.id(), match.name()));
    double score = beside ? WITH_COUNTRY : BY_ARTICLE;
    if (known != null) {
      Candidate candidate = new Candidate(in, from, to);
      candidate.add(new Candidate.Option(known, SpellingKind.NAME, score, Tokens.EXACT));
      candidate.country = country;
      candidate.rule = beside ? "institution" : "institution_of_article";
      return candidate;
    }
    Candidate candidate =
        Candidate.unlisted(
            in,
            from,
            to,
            EntityType.ORGANISATION,
            beside ? "institution" : "institution_of_article",
            score);
    candidate.name = Institutions.name(match.name(), country);
    candidate.country = country;
    return candidate;
  }

  /**
   * The listed organisations that are such a body of a country: their parent is the country and
   * their name holds a pattern.
   */
  static Map<String, GazetteerEntry> listed(
      Iterable<GazetteerEntry> entries, Institutions institutions, Analyzer analyzer) {
    Map<String, GazetteerEntry> listed = new HashMap<>();
    Tokens tokens = new Tokens(false);
    for (GazetteerEntry entry : entries) {
      if (entry.type() != EntityType.ORGANISATION || entry.parent() == null) {
        continue;
      }
      tokens.read(entry.name(), analyzer);
      for (int i = 0; i < tokens.size; i++) {
        Institutions.Match match =
            institutions.match("en", tokens, i, k -> tokens.shape[k] == Shape.LOWER);
        if (match != null) {
          listed.putIfAbsent(key(entry.parent(), match.name()), entry);
          break;
        }
      }
    }
    return listed;
  }

  static String key(String country, String pattern) {
    return country + " " + pattern.toLowerCase(Locale.ROOT);
  }
}
