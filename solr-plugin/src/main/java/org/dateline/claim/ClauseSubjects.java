package org.dateline.claim;

import java.util.Set;

/**
 * Finds the subject of a clause where it does not stand beside its verb: at the start of the clause
 * or sentence, or before a relative clause. A subject is a pair of token indices, end exclusive;
 * null where there is none. Every look to the side is bounded.
 */
final class ClauseSubjects {
  /** Words looked at for the subject of a sentence. */
  private static final int OPENING = 10;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean nounsUpper;
  private final Set<String> relatives;
  private final Speakers speakers;
  private final SourcePhrases phrases;

  ClauseSubjects(
      Lexicon lexicon, Tokens tokens, Matches matches, Speakers speakers, SourcePhrases phrases) {
    this.tokens = tokens;
    this.matches = matches;
    this.nounsUpper = lexicon.on("nouns_upper");
    this.relatives = Set.of(lexicon.setting("relative", "-").split(" "));
    this.speakers = speakers;
    this.phrases = phrases;
  }

  /** The phrase at the start of the clause of a verb. */
  int[] ofClause(int verb) {
    int start = verb;
    while (start > 0 && verb - start < 60) {
      int open = speakers.quotedLeft(start - 1);
      if (open > 0) {
        start = open;
        continue;
      }
      if (matches.pause(start - 1) >= 4 || tokens.isQuote(start - 1)) {
        break;
      }
      start--;
    }
    if (start > 0 && tokens.is(start - 1, ",") && speakers.isAux(start)) {
      // "X, the prime minister, has come back and says"
      int[] subject = phrases.leftPhrase(start);
      if (speakers.strength(subject) > 1) {
        return subject;
      }
    }
    while (start < verb && phrases.leading(start)) {
      start++;
    }
    int to = start;
    while (to < verb && to - start < 10) {
      int close = speakers.quotedRight(to);
      if (close > 0) {
        to = close;
        continue;
      }
      if (!tokens.isWord(to) || phrases.stops(to) || phrases.closes(to)) {
        break;
      }
      Match stop = matches.at(Section.STOP, to);
      if (stop != null && stop.entry().has("aux") || matches.at(Section.CHANGE, to) != null) {
        break;
      }
      if (to > start
          && matches.at(Section.STOP, to - 1) == null
          && tokens.upper[to - 1]
          && !tokens.upper[to]
          && stop == null
          && matches.at(Section.SOURCE, to) == null) {
        break;
      }
      to++;
    }
    int[] span = to > start ? new int[] {start, to} : null;
    return speakers.strength(span) > 0 ? span : null;
  }

  /** "X, who forced the doors, found", "men who … found": what the relative clause belongs to. */
  int[] beforeRelative(int verb) {
    int at = verb;
    while (at > 0 && speakers.isAux(at - 1)) {
      at--;
    }
    boolean closed = at > 0 && tokens.is(at - 1, ",");
    for (int i = at - 1; i > Math.max(0, at - SourcePhrases.LONGEST); i--) {
      if (tokens.isQuote(i) || matches.pause(i) >= 5) {
        return null;
      }
      if (!relatives.contains(tokens.form[i])) {
        continue;
      }
      if (tokens.is(i - 1, ",") != closed) {
        return null;
      }
      int[] span = phrases.leftPhrase(closed ? i - 1 : i);
      return speakers.strength(span) > 1 ? span : null;
    }
    return null;
  }

  /** Verb-final languages: the speaker opens the clause, what is said stands between. */
  int[] first(int verb) {
    int start = verb;
    while (start > 0 && verb - start < 80) {
      if (matches.pause(start - 1) >= 4) {
        break;
      }
      start--;
    }
    while (start < verb && phrases.leading(start)) {
      start++;
    }
    if (matches.has(Section.SOURCE, start, "back")) {
      start = matches.at(Section.SOURCE, start).to();
    }
    int end = -1;
    for (int i = start; i < Math.min(verb, start + 9); i++) {
      Match source = matches.at(Section.SOURCE, i);
      if (!tokens.isWord(i) && !tokens.isHyphen(i) && !tokens.isQuote(i)
          || source != null && !source.entry().is("noun")) {
        break;
      }
      if (source != null || tokens.upper[i] && i > start || i == start && tokens.isAcronym(i)) {
        end = i + 1;
      } else if (end > 0 && i >= end + 1) {
        break;
      }
    }
    if (end < 0 && start < verb && speakers.nominative(start)) {
      end = start + 1;
    }
    return end < 0 ? null : new int[] {start, end};
  }

  private boolean article(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("def");
  }

  /**
   * The subject that opens the sentence: a person by name ("The acting governor Ann Lee"), else an
   * office or a group ("Rescuers").
   */
  int[] opening() {
    int start = 0;
    while (start < tokens.size
        && (phrases.leading(start) || article(start) || matches.at(Section.TIME, start) != null)) {
      start++;
    }
    int office = -1;
    int named = -1;
    for (int i = start; i < Math.min(tokens.size, start + OPENING); i++) {
      if (!tokens.isWord(i) || phrases.stops(i)) {
        break;
      }
      Match noun = matches.at(Section.SOURCE, i);
      if (noun != null && noun.entry().is("noun")) {
        office = office < 0 && i < start + 4 ? noun.to() : office;
      }
      boolean personal = !nounsUpper || office > 0;
      if (personal && tokens.upper[i] && i > start && tokens.upper[i - 1]) {
        named = i + 1;
      } else if (named > 0 || matches.at(Section.STOP, i) != null) {
        break;
      }
    }
    if (start > 0 && article(start - 1)) {
      // Behind an article an office is as often a building ("the hospital has 40 beds").
      return named < 0 || matches.has(Section.SOURCE, named - 1, "noun")
          ? null
          : new int[] {start, named};
    }
    int to = Math.max(named, office);
    return to < 0 ? null : new int[] {start, to};
  }
}
