package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds ministries, central banks and the like, and the country each belongs to: named beside it
 * ("Kazakh Ministry of the Interior", "МВД Казахстана") or plainly that of the article.
 */
final class InstitutionNames {
  private static final double WITH_COUNTRY = 0.9;
  private static final double BY_ARTICLE = 0.75;
  private static final String MINISTRY = "Ministry";
  private static final String FOREIGN_MINISTRY = "Ministry of Foreign Affairs";

  private final Gazetteer gazetteer;

  InstitutionNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param places listed places of the part, adjectives of countries among them
   * @param main the article's country, or null
   * @param home the country that the language is that of, when the article names it: its foreign
   *     ministry is not named by country at home
   * @param plain the country that a body belongs to when the article has no clear one, or null
   */
  List<Candidate> find(
      TextTokens in,
      List<Candidate> places,
      String language,
      GazetteerEntry main,
      GazetteerEntry home,
      GazetteerEntry plain) {
    Candidate[] countryAt = new Candidate[in.tokens.size + 1];
    Candidate[] countryTo = new Candidate[in.tokens.size + 1];
    Map<Integer, GazetteerEntry> capitals = new HashMap<>();
    for (Candidate candidate : places) {
      if (isCapital(candidate)) {
        capitals.put(candidate.from, gazetteer.place(gazetteer.country(candidate.best().entry())));
      }
      if (candidate.isCountry()) {
        countryAt[candidate.from] = candidate;
        countryTo[candidate.to] = candidate;
      }
    }
    BitSet regional = regional(in, places);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
      }
      WordPatterns.Match match =
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
        Candidate candidate =
            candidate(
                in, i, match, language, regional, countryAt, countryTo, main, home, plain,
                capitals);
        if (candidate != null) {
          found.add(candidate);
        }
        i = match.to() - 1;
      }
    }
    return found;
  }

  /**
   * Whether the words are a name and not only what such a body is called: "the Thai army".
   *
   * @param beside a country stands beside them; without one they need a capital and no region
   */
  private static boolean isNamed(
      TextTokens in,
      int start,
      WordPatterns.Match match,
      boolean beside,
      String language,
      BitSet regional) {
    int capital = -1;
    for (int k = match.to() - 1; k >= start; k--) {
      capital = in.tokens.isCapital(k) ? k : capital;
    }
    if (!beside && (capital < 0 || regional.get(start) || regional.get(match.to()))) {
      return false;
    }
    if (!match.bound()) {
      return true;
    }
    // A German noun has its capital, and the first word of a sentence, whatever it means.
    if ("de".equals(language)) {
      return beside;
    }
    boolean inner = false;
    for (int k = start + 1; k < match.to() && !in.titleCase; k++) {
      // "Кабінет Міністрів": the sentence gives a capital to its first word only.
      inner |= in.tokens.isCapital(k);
    }
    return inner || capital >= 0 && !(capital == start && in.opens(start));
  }

  /** Tokens before which or after which a town or a region has its word. */
  private static BitSet regional(TextTokens in, List<Candidate> places) {
    BitSet regional = new BitSet();
    for (Candidate place : places) {
      if (place.type() == EntityType.PLACE && !place.isCountry()) {
        if (in.gap(place.to) <= Gap.POSSESSIVE) {
          regional.set(place.to);
        }
        int before = place.from;
        while (before > 0
            && place.from - before < 2
            && in.gap(before) <= Gap.POSSESSIVE
            && in.is(before - 1, WordClass.CONNECT)) {
          before--;
        }
        if (in.gap(before) <= Gap.POSSESSIVE) {
          regional.set(before);
        }
      }
    }
    return regional;
  }

  private static boolean isCapital(Candidate place) {
    return place.type() == EntityType.PLACE
        && "capital".equals(place.best().entry().features().get("kind"));
  }

  private Candidate candidate(
      TextTokens in,
      int start,
      WordPatterns.Match match,
      String language,
      BitSet regional,
      Candidate[] countryAt,
      Candidate[] countryTo,
      GazetteerEntry main,
      GazetteerEntry home,
      GazetteerEntry plain,
      Map<Integer, GazetteerEntry> capitals) {
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
    if (country == null && match.name().startsWith(MINISTRY)) {
      // "Ministerstwo Obrony Narodowej w Warszawie": it sits in the capital of its country.
      int after = in.gap(to) <= Gap.POSSESSIVE && in.is(to, WordClass.CONNECT) ? to + 1 : to;
      after = in.gap(to) == Gap.SPACE && in.is(to, WordClass.IN) ? to + 1 : after;
      country = in.gap(after) <= Gap.POSSESSIVE ? capitals.get(after) : null;
    }
    boolean beside = country != null;
    if (!beside) {
      country = match.name().startsWith(FOREIGN_MINISTRY) && home != null ? home : main;
      country = country == null ? plain : country;
    }
    if (country == null || !isNamed(in, start, match, beside, language, regional)) {
      return null;
    }
    GazetteerEntry known = gazetteer.listedInstitution(key(country.id(), match.name()));
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
   * The listed organisations that are such a body of a country: their parent is the country, and
   * they say so ({@link Institutions#FEATURE}) or their name holds a pattern.
   *
   * @return the places of the first ones among the entries by {@link #key}
   */
  static Map<String, Integer> listed(
      Iterable<GazetteerEntry> entries, Institutions institutions, Analyzer analyzer) {
    Map<String, Integer> listed = new HashMap<>();
    Tokens tokens = new Tokens(false);
    int ordinal = -1;
    for (GazetteerEntry entry : entries) {
      ordinal++;
      if (entry.type() != EntityType.ORGANISATION || entry.parent() == null) {
        continue;
      }
      String body = entry.features().get(Institutions.FEATURE);
      if (body != null) {
        listed.put(key(entry.parent(), body), ordinal);
        continue;
      }
      tokens.read(entry.name(), analyzer);
      for (int i = 0; i < tokens.size; i++) {
        WordPatterns.Match match =
            institutions.match("en", tokens, i, k -> tokens.shape[k] == Shape.LOWER);
        if (match != null) {
          listed.putIfAbsent(key(entry.parent(), match.name()), ordinal);
          break;
        }
      }
    }
    return listed;
  }

  static String key(String country, String pattern) {
    return country + " " + Institutions.label(pattern);
  }
}
