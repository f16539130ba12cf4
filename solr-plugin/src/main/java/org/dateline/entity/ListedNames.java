package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Drops readings of listed names that the words around or the word itself speak against. */
final class ListedNames {
  private static final int WORDS =
      WordClass.STOP.bit | WordClass.CALENDAR.bit | WordClass.TITLE.bit | WordClass.SPEECH.bit;

  private static final Set<String> ARTICLES = Set.of("Der", "Die", "Das");

  private static final Set<String> SAINTS = Set.of("Saint", "Sainte", "San", "Santa", "Sankt");

  private static final String OPENING = "\u00ab\"\u201c\u201e\u00bb\u201d";
  private static final String CLOSING = "\u00bb\"\u201d\u201c\u00ab";

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  /** Words that head other names. */
  private static final int HEADS =
      WordClass.ORG.bit
          | WordClass.TAIL.bit
          | WordClass.KIND.bit
          | WordClass.PLACE.bit
          | WordClass.LEGAL.bit;

  private static final int PLACE_BEFORE = WordClass.IN.bit | WordClass.NEAR.bit;

  private ListedNames() {}

  /** The candidates that may stand; family names alone go to {@code surnames}. */
  static List<Candidate> sift(List<Candidate> all, List<Candidate> surnames, String language) {
    List<Candidate> kept = new ArrayList<>();
    BitSet starts = new BitSet();
    BitSet ends = new BitSet();
    for (Candidate candidate : all) {
      if (candidate.options.stream().anyMatch(option -> isPlace(option, true))) {
        starts.set(candidate.from);
        ends.set(candidate.to);
      }
    }
    for (Candidate candidate : all) {
      Candidate family = new Candidate(candidate.in, candidate.from, candidate.to);
      for (Candidate.Option option : candidate.options) {
        if (option.kind() == SpellingKind.SURNAME) {
          family.options.add(option);
        }
      }
      candidate.options.removeIf(option -> option.kind() == SpellingKind.SURNAME);
      if (!family.options.isEmpty()
          && !candidate.in.isStreet(candidate.from, candidate.to)
          && !isSaint(candidate.in, candidate.from)) {
        surnames.add(family);
      }
      boolean row = inRow(candidate, starts, ends);
      candidate.options.removeIf(
          option -> !(row && isPlace(option, true)) && !stands(candidate, option, language));
      if (candidate.options.stream().anyMatch(option -> isPlace(option, true))) {
        candidate.options.removeIf(option -> isPlace(option, false));
      }
      if (!candidate.options.isEmpty()) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** "Dortmund, Essen und Frankfurt": between two places a common word is one, too. */
  private static boolean inRow(Candidate candidate, BitSet starts, BitSet ends) {
    TextTokens in = candidate.in;
    int to = candidate.to;
    return in.gap(candidate.from) == Gap.COMMA
        && ends.get(candidate.from)
        && in.isCapital(candidate.from)
        && (in.gap(to) == Gap.COMMA && starts.get(to)
            || to < in.tokens.size
                && in.gap(to) == Gap.SPACE
                && PlaceRuns.AND.contains(in.tokens.surface(to))
                && starts.get(to + 1)
                && in.isCapital(to + 1));
  }

  /** A place as it is listed, or one that only shares a key: Pittsburgh is not Pittsburg. */
  private static boolean isPlace(Candidate.Option option, boolean exact) {
    return option.entry().type() == EntityType.PLACE && exact == (option.tier() == Tokens.EXACT);
  }

  private static boolean stands(Candidate candidate, Candidate.Option option, String language) {
    if (option.entry().type() == EntityType.PLACE
        && isQuoted(candidate)
        && !isPlaceHead(candidate.in, candidate.from - 1)
        && !isPlaceHead(candidate.in, candidate.to)) {
      // The bloc "Armenia", a work called "America".
      return false;
    }
    if (option.entry().type() == EntityType.PERSON
        && candidate.in.isStreet(candidate.from, candidate.to)) {
      return false;
    }
    if (option.entry().type() == EntityType.ORGANISATION
        && candidate.length() == 1
        && candidate.in.is(candidate.from, WordClass.ROLE)
        && candidate.in.isCapital(candidate.to)
        && candidate.in.gap(candidate.to) == Gap.SPACE) {
      // "Economist Priya Ramsden warned": what she is, not the paper.
      return false;
    }
    if (option.entry().type() == EntityType.ORGANISATION
        && candidate.in.gap(candidate.to) == Gap.HYPHEN
        && candidate.in.isCapital(candidate.to)
        && option.kind() != SpellingKind.ACRONYM
        && !"de".equals(language)) {
      // "La Croix" is not the first half of "La Croix-Rouge".
      return false;
    }
    if ("de".equals(language)
        && candidate.length() == 2
        && option.entry().type() == EntityType.ORGANISATION
        && ARTICLES.contains(candidate.in.tokens.surface(candidate.from))
        && candidate.in.opens(candidate.from)
        && candidate.in.gap(candidate.from) != Gap.QUOTE) {
      // "Die Zeit drängt": where a sentence begins it is no newspaper.
      return false;
    }
    if (isDigits(candidate)) {
      // "1-1" is a score, 1+1 a channel.
      return candidate.in.isAny(candidate.from - 1, HEADS)
          || candidate.in.gap(candidate.from) == Gap.QUOTE;
    }
    if (candidate.length() > 1) {
      return true;
    }
    TextTokens in = candidate.in;
    int i = candidate.from;
    if (option.entry().type() != EntityType.PLACE
        && option.tier() == Tokens.STRICT
        && in.isLatin(i)
        && !(in.isAny(i - 1, HEADS) && in.gap(i) == Gap.SPACE)) {
      // Verdi is not ver.di, Zeman no Semana: of one word, in one script, the spelling counts.
      return false;
    }
    if (option.kind() == SpellingKind.ADJECTIVE
        && option.entry().type() == EntityType.PLACE
        && !isCountry(option)
        && in.isCapital(i)
        && !in.opens(i)
        && isSlavic(in.tokens.surface(i))) {
      // Одеської обласної адміністрації, w Stroniu Śląskim: the capital is that of a longer name.
      return false;
    }
    if (option.kind() == SpellingKind.ADJECTIVE
        && option.entry().type() == EntityType.PLACE
        && in.isCapital(i)
        && in.gap(i) == Gap.ABBREVIATION
        && in.isCapital(i - 1)) {
      // "Elena G. Sevillano"
      return false;
    }
    if (option.entry().type() == EntityType.PERSON && isSaint(in, i)) {
      return false;
    }
    if (option.kind() == SpellingKind.ACRONYM) {
      return true;
    }
    if (option.entry().type() == EntityType.PLACE
        && option.tier() != Tokens.EXACT
        && in.gap(i) == Gap.HYPHEN
        && PlaceRuns.ARABIC.contains(in.tokens.surface(i - 1))) {
      // ас-Судани, al-Baghdadi
      return false;
    }
    if (option.entry().type() == EntityType.ORGANISATION
        && (isPlaceHead(in, i - 1) && in.gap(i) == Gap.SPACE
            || isPlaceHead(in, i + 1) && in.gap(i + 1) == Gap.SPACE
            || option.score() < 1
                && in.isAny(i, GIVEN)
                && in.isCapital(i + 1)
                && in.gap(i + 1) == Gap.SPACE)) {
      // "річку Лонца", "Мерке ауданы": a river and a district, not the firms called like them.
      return false;
    }
    boolean adjective =
        option.kind() == SpellingKind.ADJECTIVE || option.kind() == SpellingKind.DEMONYM;
    if (option.entry().type() == EntityType.PLACE
        && !adjective
        && in.is(i, WordClass.STRONG)
        && (speech(in, i - 1) && in.gap(i) == Gap.SPACE
            || speech(in, i + 1) && in.gap(i + 1) == Gap.SPACE)) {
      // A town named after a man does not speak: "said Satbayev".
      return false;
    }
    if (in.isAny(i, WORDS) && !adjective) {
      return in.isAny(i - 1, PLACE_BEFORE) && !in.isAny(i, WordClass.CALENDAR.bit);
    }
    if (option.entry().type() == EntityType.PLACE
        && !adjective
        && in.isAny(i, GIVEN)
        && !in.isAny(i - 1, PLACE_BEFORE)
        && (!isCountry(option) || isGiven(in, i))
        && besideCapital(in, i)) {
      return false;
    }
    if (in.isAny(i, HEADS)
        && !adjective
        && (option.entry().type() != EntityType.ORGANISATION || option.score() < 1)) {
      return in.is(i - 1, WordClass.IN) && option.score() >= 1;
    }
    if (in.is(i, WordClass.COMMON)) {
      return adjective || in.isAny(i - 1, PLACE_BEFORE) && in.gap(i) == Gap.SPACE;
    }
    // A small letter is right only for a word listed with one, as it stands there.
    return !adjective || in.tokens.shape[i] != Shape.LOWER || option.score() >= 1;
  }

  /** Whether the adjective is one that has a small letter in its language. */
  private static boolean isSlavic(String adjective) {
    return adjective.charAt(0) >= 0x400
        || adjective.contains("sk")
        || adjective.contains("ck")
        || adjective.contains("dzk");
  }

  /** Alone between quotation marks. */
  private static boolean isQuoted(Candidate candidate) {
    String text = candidate.in.text;
    int before = candidate.start() - 1;
    int behind = candidate.end();
    return before >= 0
        && behind < text.length()
        && OPENING.indexOf(text.charAt(before)) >= 0
        && CLOSING.indexOf(text.charAt(behind)) >= 0;
  }

  private static boolean isDigits(Candidate candidate) {
    for (int i = candidate.from; i < candidate.to; i++) {
      if (candidate.in.tokens.shape[i] != Shape.DIGITS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaint(TextTokens in, int i) {
    return i > 0 && SAINTS.contains(in.tokens.surface(i - 1)) && in.gap(i) == Gap.SPACE;
  }

  private static boolean isPlaceHead(TextTokens in, int i) {
    return in.is(i, WordClass.PLACE)
        && !in.isCapital(i)
        && !in.isAny(i, WordClass.ORG.bit | WordClass.KIND.bit)
        && in.length(i) > 2
        && !in.tokens.surface(i).equals("state");
  }

  private static boolean speech(TextTokens in, int i) {
    return in.is(i, WordClass.SPEECH) && !in.isCapital(i);
  }

  private static boolean isCountry(Candidate.Option option) {
    return "country".equals(option.entry().features().get("kind"));
  }

  /** "Jordan Peele", "Salvador G. Tena": not before a role or a head. */
  private static boolean isGiven(TextTokens in, int i) {
    return in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.SPACE
        && in.isLatin(i)
        && !in.isAny(
            i + 1,
            HEADS
                | WordClass.ROLE.bit
                | WordClass.TITLE.bit
                | WordClass.CALENDAR.bit
                | WordClass.COMMON.bit
                | WordClass.STOP.bit)
        && !in.titleCase
        && !in.upperCase;
  }

  private static boolean besideCapital(TextTokens in, int i) {
    return in.isCapital(i - 1) && in.gap(i) <= Gap.HYPHEN && !in.opens(i - 1)
        || in.isCapital(i + 1) && in.gap(i + 1) <= Gap.HYPHEN;
  }
}
