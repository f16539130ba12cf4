package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The candidates of one article on their way to mentions. For one article and one thread. */
final class ArticleScan {
  final String language;
  final List<TextTokens> parts;

  /** Candidates that stand, without overlaps except a country inside an organisation. */
  final List<Candidate> chosen = new ArrayList<>();

  /** Family names of listed people, not yet explained. */
  final List<Candidate> surnames = new ArrayList<>();

  private final Map<TextTokens, BitSet> covered = new HashMap<>();

  ArticleScan(String language, List<TextTokens> parts) {
    this.language = language;
    this.parts = parts;
    for (TextTokens part : parts) {
      covered.put(part, new BitSet());
    }
  }

  /** Tokens that belong to a chosen candidate. */
  BitSet covered(TextTokens part) {
    return covered.get(part);
  }

  void choose(Candidate candidate) {
    chosen.add(candidate);
    covered.get(candidate.in).set(candidate.from, candidate.to);
  }

  /** First tokens of the places chosen in a part, or the tokens after their last. */
  BitSet places(TextTokens in, boolean ends) {
    BitSet places = new BitSet();
    for (Candidate candidate : chosen) {
      if (candidate.in == in && candidate.type() == EntityType.PLACE) {
        places.set(ends ? candidate.to : candidate.from);
      }
    }
    return places;
  }

  boolean isFree(TextTokens in, int from, int to) {
    int next = covered.get(in).nextSetBit(from);
    return next < 0 || next >= to;
  }

  /** Longest first; of equals the listed one, then the one with the better score. */
  void chooseLongest(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    Set<String> sure = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.unlisted == null && candidate.confidence() >= GazetteerMatcher.STRONG) {
        sure.add(candidate.best().entry().id());
      }
    }
    Predicate<Candidate> doubtful =
        candidate ->
            isDoubtful(candidate)
                && candidate.options.stream().noneMatch(o -> sure.contains(o.entry().id()));
    sorted.sort(
        Comparator.comparingInt(Candidate::length)
            .reversed()
            .thenComparing(candidate -> candidate.unlisted != null || doubtful.test(candidate))
            .thenComparing(doubtful::test)
            .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
            .thenComparingInt(candidate -> candidate.from));
    List<Candidate> nested = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (isFree(candidate.in, candidate.from, candidate.to)) {
        choose(candidate);
      } else if (candidate.isCountry() || isSeat(candidate) || isAdjective(candidate)) {
        nested.add(candidate);
      }
    }
    // "Kazakh Ministry of the Interior" names Kazakhstan, too.
    for (Candidate candidate : nested) {
      Candidate around = around(candidate);
      if (around != null
          && around.type() == EntityType.ORGANISATION
          && (around.unlisted != null && (around.country != null || isAdjective(candidate))
              || around.rule.startsWith("institution")
              || isSeat(candidate) && candidate.from > around.from)) {
        chosen.add(candidate);
      }
    }
  }

  /** "Südtiroler Landeswetterdienst" */
  private boolean isAdjective(Candidate candidate) {
    return "de".equals(language)
        && candidate.unlisted == null
        && candidate.type() == EntityType.PLACE
        && candidate.best().kind() == SpellingKind.ADJECTIVE
        && candidate.in.isCapital(candidate.from);
  }

  /** Where a body sits, with its preposition: "Ministerstwo Obrony w Warszawie". */
  private static boolean isSeat(Candidate candidate) {
    return candidate.unlisted == null
        && candidate.type() == EntityType.PLACE
        && candidate.in.is(candidate.from - 1, WordClass.IN)
        && candidate.in.gap(candidate.from) == Gap.SPACE;
  }

  /** Initials that are listed for another language are as often those of another body. */
  static boolean isDoubtful(Candidate candidate) {
    return candidate.unlisted == null
        && candidate.length() == 1
        && candidate.confidence() < GazetteerMatcher.STRONG
        && (candidate.best().kind() == SpellingKind.ACRONYM
            || candidate.type() == EntityType.ORGANISATION);
  }

  private Candidate around(Candidate inner) {
    for (Candidate candidate : chosen) {
      if (candidate.overlaps(inner)) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * A place of one word through a key only stands when something speaks for it: a preposition, its
   * country, or the place as listed elsewhere in the article.
   */
  void dropStrayPlaces(Gazetteer gazetteer) {
    Set<String> sure = new HashSet<>();
    for (Candidate candidate : chosen) {
      if (candidate.unlisted == null
          && candidate.type() == EntityType.PLACE
          && candidate.confidence() >= 1) {
        sure.add(candidate.best().entry().id());
        String country = gazetteer.country(candidate.best().entry());
        if (country != null) {
          sure.add(country);
        }
      }
    }
    chosen.removeIf(
        candidate -> {
          if (candidate.unlisted != null
              || candidate.type() != EntityType.PLACE
              || candidate.length() > 1
              || candidate.best().tier() != Tokens.STRICT) {
            return false;
          }
          GazetteerEntry entry = candidate.best().entry();
          boolean preposition =
              candidate.in.isAny(candidate.from - 1, WordClass.IN.bit | WordClass.NEAR.bit);
          boolean stray =
              !preposition
                  && !sure.contains(entry.id())
                  && !sure.contains(gazetteer.country(entry));
          if (stray) {
            covered.get(candidate.in).clear(candidate.from, candidate.to);
          }
          return stray;
        });
  }

  /** A doubtful reading stands when its entity is named elsewhere beyond doubt. */
  void dropWeak() {
    Set<String> sure = new HashSet<>();
    for (Candidate candidate : chosen) {
      if (candidate.unlisted == null && candidate.confidence() >= GazetteerMatcher.STRONG) {
        sure.add(candidate.best().entry().id());
      }
    }
    chosen.removeIf(
        candidate -> {
          boolean weak =
              candidate.unlisted == null
                  && candidate.confidence() < GazetteerMatcher.STRONG
                  && candidate.options.stream().noneMatch(o -> sure.contains(o.entry().id()));
          if (weak) {
            covered.get(candidate.in).clear(candidate.from, candidate.to);
          }
          return weak;
        });
  }

  /** Whether a place of that country is among the chosen. */
  boolean names(String country, Gazetteer gazetteer) {
    return chosen.stream()
        .anyMatch(
            candidate ->
                candidate.unlisted == null
                    && candidate.type() == EntityType.PLACE
                    && country.equals(gazetteer.country(candidate.best().entry())));
  }

  /** Drops places that are called like a person of the article where the surname may be meant. */
  void dropNamesakes() {
    Set<Long> people = new HashSet<>();
    for (Candidate candidate : chosen) {
      if (candidate.type() == EntityType.PERSON && candidate.length() > 1) {
        people.add(candidate.in.tokens.exact(candidate.to - 1));
      }
    }
    chosen.removeIf(
        candidate -> {
          boolean namesake =
              candidate.unlisted == null
                  && candidate.length() == 1
                  && people.contains(candidate.in.tokens.exact(candidate.from))
                  && Towns.mayBeSurname(candidate);
          if (namesake) {
            covered.get(candidate.in).clear(candidate.from, candidate.to);
          }
          return namesake;
        });
  }

  /** In reading order, title first. */
  void sort() {
    chosen.sort(
        Comparator.<Candidate>comparingInt(candidate -> parts.indexOf(candidate.in))
            .thenComparingInt(candidate -> candidate.from)
            .thenComparingInt(candidate -> -candidate.to));
  }
}
