package org.dateline.claim;

/**
 * Cuts out the noun phrases that may name a source, to the left or right of a word that introduces
 * one; {@link ClauseSubjects} finds those that stand farther off. A phrase is a pair of token
 * indices, end exclusive; null where there is none. Every look to the side is bounded.
 */
final class SourcePhrases {
  /** Words of a phrase. */
  static final int LONGEST = 24;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFirst;
  private final boolean nounsUpper;
  private final Speakers speakers;

  SourcePhrases(Lexicon lexicon, Tokens tokens, Matches matches, Speakers speakers) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFirst = lexicon.on("verb_first");
    this.nounsUpper = lexicon.on("nouns_upper");
    this.speakers = speakers;
  }

  /** The noun phrase that starts at a token: up to a mark, verb or complementizer. */
  int[] rightPhrase(int start) {
    int from = start;
    int moved = -1;
    while (from < tokens.size && moved != from && from - start < 8) {
      moved = from;
      if (skippable(from)) {
        from++;
        continue;
      }
      // "сообщило в субботу министерство", "said on Thursday the ministry"
      boolean preposition =
          (matches.at(Section.PLACE, from) != null || matches.at(Section.STOP, from) != null)
              && !speakers.isPronoun(from);
      int at = preposition ? from + 1 : from;
      Match day = matches.at(Section.WEEKDAY, at);
      Match time = matches.at(Section.TIME, at);
      Match here = matches.at(Section.TIME, from);
      if (here != null) {
        from = here.to();
      } else if (day != null) {
        from = day.to();
      } else if (time != null) {
        from = time.to();
      } else if (preposition
          && verbFirst
          && from == start
          && tokens.size > at
          && tokens.isWord(at)) {
        from = at;
      }
    }
    int to = from;
    while (to < tokens.size && to - from < LONGEST) {
      int close = speakers.quotedRight(to);
      if (close > 0) {
        to = close;
        continue;
      }
      if (tokens.isPunct(to) && !tokens.isHyphen(to)) {
        boolean inner =
            tokens.is(to, "(")
                || tokens.is(to, ")") && to > from
                || tokens.is(to, "&") && to > from;
        if (!inner) {
          break;
        }
      }
      if (speakers.counts(to) || stops(to) || matches.at(Section.WEEKDAY, to) != null) {
        break;
      }
      if (to > from
          && (stopsRight(to) || matches.at(Section.APPROX, to) != null || verbAfter(to))) {
        break;
      }
      to++;
    }
    while (to > from && trailing(to - 1) && speakers.quotedLeft(to - 1) < 0) {
      to--;
    }
    if (to > from && tokens.is(to, ",")) {
      // "informó la presidenta del consejo, Diana Atamaint": the name after the office.
      int name = to + 1;
      while (name < tokens.size
          && name - to < 6
          && tokens.isWord(name)
          && tokens.upper[name]
          && matches.at(Section.WEEKDAY, name) == null) {
        name++;
      }
      if (name > to + 2 && (name >= tokens.size || tokens.isPunct(name))) {
        to = name;
      }
    }
    return to > from ? new int[] {from, to} : null;
  }

  /** German: a small word after a noun that is no function word starts the predicate. */
  private boolean verbAfter(int i) {
    return nounsUpper
        && tokens.isWord(i)
        && !tokens.upper[i]
        && tokens.isWord(i - 1)
        && tokens.upper[i - 1]
        && matches.at(Section.STOP, i) == null
        && matches.at(Section.PLACE, i) == null
        && matches.at(Section.SOURCE, i) == null;
  }

  /** Adverbs and a colon between the word that introduces a phrase and the phrase. */
  private boolean skippable(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("skip") || tokens.is(i, ":");
  }

  /** What ends a phrase that has begun: an auxiliary, a new clause, a predicate. */
  private boolean stopsRight(int i) {
    Match stop = matches.at(Section.STOP, i);
    if (stop != null && (stop.entry().has("aux") || stop.entry().has("clause"))) {
      return true;
    }
    Match kind = matches.at(Section.KIND, i);
    Match office = matches.at(Section.SOURCE, i);
    return kind != null
        && !kind.entry().has("head")
        && !kind.entry().has("weak")
        && (office == null || !office.entry().is("noun"));
  }

  /** Function words, prepositions and marks behind a phrase, no part of it. */
  private boolean trailing(int i) {
    if (speakers.isPronoun(i)) {
      return false;
    }
    Match stop = matches.at(Section.STOP, i);
    Match place = matches.at(Section.PLACE, i);
    return stop != null && stop.length() == 1
        || place != null && place.length() == 1 && !place.entry().is("no")
        || tokens.isPunct(i) && !tokens.is(i, ")");
  }

  /** The noun phrase that ends before a token, with an apposition between commas. */
  int[] leftPhrase(int end) {
    int to = end;
    if (to > 1 && tokens.isWord(to - 1)) {
      if (matches.pause(to - 1) >= 4) {
        // "Міністерство натомість заявило"
        to--;
      }
    }
    while (to > 0
        && trailing(to - 1)
        && !tokens.isQuote(to - 1)
        && !tokens.is(to - 1, ",")
        && !speakers.isPronoun(to - 1)) {
      to--;
    }
    boolean apposition = to > 0 && tokens.is(to - 1, ",");
    if (apposition) {
      to--;
    }
    int from = to;
    int appositionFrom = -1;
    if (apposition) {
      for (int i = to - 1; i > Math.max(0, to - LONGEST); i--) {
        if (tokens.is(i, ",")) {
          appositionFrom = i;
          break;
        }
        if (tokens.isQuote(i) || tokens.is(i, ";")) {
          break;
        }
      }
      if (appositionFrom < 0) {
        return null;
      }
      from = appositionFrom;
    }
    int limit = from;
    while (from > 0 && limit - from < LONGEST) {
      int i = from - 1;
      int open = speakers.quotedLeft(i);
      if (open >= 0) {
        from = open;
        continue;
      }
      if (tokens.isPunct(i)
          && !tokens.isHyphen(i)
          && !tokens.is(i, ")")
          && !tokens.is(i, "(")
          && !tokens.is(i, "&")) {
        break;
      }
      if (speakers.counts(i) || stops(i) || closes(i) || includes(i)) {
        break;
      }
      from--;
    }
    if (apposition
        && matches.at(Section.STOP, appositionFrom + 1) != null
        && matches.at(Section.STOP, appositionFrom + 1).entry().has("clause")) {
      // "X, who heads the office, told": the relative clause is no part of the source.
      to = appositionFrom;
    }
    while (from < to && (leading(from) || matches.at(Section.WEEKDAY, from) != null)) {
      from++;
    }
    if (from >= to) {
      return null;
    }
    return new int[] {from, to};
  }

  /** Function words and marks before a phrase, no part of it. */
  boolean leading(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && !stop.entry().has("def") && !speakers.isPronoun(i)
        || tokens.isPunct(i) && speakers.quotedRight(i) < 0;
  }

  /** Words that no source spans. */
  boolean stops(int i) {
    Match source = matches.at(Section.SOURCE, i);
    if (source != null
        && !source.entry().is("noun")
        && !source.entry().is("pronoun")
        && !source.entry().is("word")) {
      return true;
    }
    return matches.pause(i) >= 3;
  }

  /** "Of them": what stands before is no part of the phrase. */
  private boolean includes(int i) {
    Match incl = matches.before(Section.STOP, i + 1);
    return incl != null && incl.entry().has("incl");
  }

  /** Predicates and words that open a clause: a phrase before or behind them ends there. */
  boolean closes(int i) {
    Match kind = matches.before(Section.KIND, i + 1);
    Match office = matches.at(Section.SOURCE, i);
    Match noun = matches.at(Section.NOUN, i);
    if (office != null && office.entry().is("noun")
        || noun != null && noun.entry().has("person") && noun.length() == 1) {
      return false;
    }
    if (kind != null && !kind.entry().has("head") && !kind.entry().has("weak")) {
      return true;
    }
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("clause");
  }
}
