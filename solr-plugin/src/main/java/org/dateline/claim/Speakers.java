package org.dateline.claim;

import java.util.Set;

/**
 * Judges whether a noun phrase may be a source: an office, a name, a pronoun. A phrase is a pair of
 * token indices, end exclusive, or null.
 */
final class Speakers {
  /** Names in quotation marks longer than this are quotations. */
  private static final int QUOTED_NAME = 5;

  /** Words of a quotation that is no name, however short. */
  private static final int SHORTEST_QUOTATION = 3;

  private final ProperNames names;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean nounsUpper;
  private final Set<String> caseEndings;

  Speakers(Lexicon lexicon, ProperNames names, Tokens tokens, Matches matches) {
    this.names = names;
    this.tokens = tokens;
    this.matches = matches;
    this.nounsUpper = lexicon.on("nouns_upper");
    this.caseEndings = Set.of(lexicon.setting("case_endings", "-").split(" "));
  }

  /** A name that opens the clause and carries no ending of another case. */
  boolean nominative(int i) {
    if (!tokens.isWord(i)
        || !tokens.upper[i]
        || matches.at(Section.NOUN, i) != null
        || matches.at(Section.TIME, i) != null
        || matches.at(Section.CHANGE, i) != null) {
      return false;
    }
    for (String ending : caseEndings) {
      if (tokens.form[i].endsWith(ending)) {
        return false;
      }
    }
    return !caseEndings.contains("-");
  }

  boolean isAux(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("aux");
  }

  /** 3 holds a noun that speaks, 2 a name or a group of people, 1 a pronoun, 0 nothing of these. */
  int strength(int[] span) {
    if (span == null) {
      return 0;
    }
    boolean name = false;
    for (int i = span[0]; i < span[1]; i++) {
      Match source = matches.at(Section.SOURCE, i);
      if (source != null && source.entry().is("noun")) {
        return 3;
      }
      Match noun = matches.at(Section.NOUN, i);
      name |= noun != null && (noun.entry().has("person") || noun.entry().is("organisation"));
      if (tokens.isWord(i) && tokens.upper[i]) {
        boolean calendar =
            matches.at(Section.WEEKDAY, i) != null || matches.at(Section.MONTH, i) != null;
        boolean shared =
            nounsUpper
                ? i + 1 < span[1]
                        && tokens.upper[i + 1]
                        && (i > 0 || noun == null && matches.at(Section.STOP, i) == null)
                    || tokens.isAcronym(i)
                    || i > 0 && tokens.isQuote(i - 1)
                    || span[1] - span[0] == 1 && noun == null
                : i > 0 || span[1] - span[0] <= 2 || i + 1 < tokens.size && tokens.upper[i + 1];
        name |= shared && !calendar && matches.at(Section.UNIT, i) == null;
      }
    }
    if (pronoun(span)) {
      return 1;
    }
    return name ? 2 : 0;
  }

  /** Token after a short name in quotation marks that opens at a token; -1 when none does. */
  int quotedRight(int open) {
    if (!tokens.isQuote(open)) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(tokens.size, open + QUOTED_NAME + 2); i++) {
      if (tokens.isQuote(i)) {
        boolean name = i > open + 1 && tokens.upper[open + 1] && !quotation(open, i);
        return name ? i + 1 : -1;
      }
      boolean dot = tokens.is(i, ".") && !tokens.spaced[i] && tokens.isWord(i + 1);
      if (!tokens.isWord(i) && !tokens.isHyphen(i) && !tokens.isNumber(i) && !dot) {
        return -1;
      }
    }
    return -1;
  }

  /** "We lost 40 per cent" – he said: a short quotation opens the sentence, a mark closes it. */
  private boolean quotation(int open, int close) {
    boolean opens = open == 0 || tokens.isPunct(open - 1) && !tokens.is(open - 1, ",");
    boolean marked = tokens.is(close + 1, ",") || tokens.isDash(close + 1);
    return opens && marked && !tokens.isHyphen(close + 1) && close - open > SHORTEST_QUOTATION;
  }

  /**
   * The opening mark of a short name in quotation marks that ends at a token; -1 when none does.
   */
  int quotedLeft(int close) {
    if (!tokens.isQuote(close)) {
      return -1;
    }
    for (int i = close - 1; i >= Math.max(0, close - QUOTED_NAME - 1); i--) {
      if (tokens.isQuote(i)) {
        return quotedRight(i) == close + 1 ? i : -1;
      }
    }
    return -1;
  }

  /** A preposition stands before the phrase: it is no subject. */
  boolean governed(int[] span) {
    if (span == null || span[0] == 0) {
      return false;
    }
    int at = span[0] - 1;
    if (matches.at(Section.WEEKDAY, span[0]) != null) {
      // "On Thursday the management": the day is governed.
      return false;
    }
    Match stop = matches.at(Section.STOP, at);
    return matches.at(Section.PLACE, at) != null
        && matches.at(Section.PLACE, at).entry().is("in")
        && (stop == null || !stop.entry().has("def"));
  }

  /** A word whose capital may come from opening a sentence or quotation. */
  private boolean opens(int i) {
    return i == 0 || tokens.isPunct(i - 1) && !tokens.isHyphen(i - 1) && !tokens.is(i - 1, ",");
  }

  private boolean named(int i) {
    return names.known(tokens.form[i]);
  }

  /** A name or an office in the place of the subject, or a pronoun that stands for one. */
  boolean agent(int[] span) {
    if (span == null || span[1] - span[0] > 12) {
      return false;
    }
    if (strength(span) == 3 || strength(span) == 1) {
      return true;
    }
    for (int i = span[0]; i < span[1]; i++) {
      if (tokens.isAcronym(i)
          || tokens.isWord(i)
              && tokens.upper[i]
              && strength(span) == 2
              && (nounsUpper || !opens(i) || i + 1 < span[1] && tokens.upper[i + 1] || named(i))
              && matches.at(Section.NOUN, i) == null
              && matches.at(Section.STOP, i) == null
              && matches.at(Section.TIME, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** After an inverted verb the phrase runs to a mark or the sentence's end. */
  boolean shortTail(int[] span) {
    int end = span[1];
    if (end >= tokens.size || tokens.isPunct(end) || matches.at(Section.WEEKDAY, end) != null) {
      return true;
    }
    Match place = matches.at(Section.PLACE, end);
    Match time = matches.at(Section.TIME, end);
    return place != null
        || time != null
        || matches.at(Section.STOP, end) != null && tokens.size - end < 12;
  }

  boolean pronoun(int[] span) {
    for (int i = span[0]; i < span[1]; i++) {
      Match word = matches.at(Section.SOURCE, i);
      if (word != null && word.entry().is("pronoun")) {
        return span[1] - span[0] <= 2;
      }
    }
    return false;
  }

  /** A number in figures or words; an article that may count is none. */
  boolean counts(int i) {
    Match number = matches.at(Section.NUMBER, i);
    return tokens.isNumber(i)
        || number != null && !number.entry().has("article")
        || matches.at(Section.SCALE, i) != null;
  }

  boolean isPronoun(int i) {
    Match word = matches.at(Section.SOURCE, i);
    return word != null && word.entry().is("pronoun");
  }
}
