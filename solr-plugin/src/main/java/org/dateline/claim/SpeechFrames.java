package org.dateline.claim;

import java.util.List;

/**
 * Finds who speaks by the frame of direct speech alone, whatever the verb: a name or office right
 * after a quotation and one or two words ("…", sighs the baker Ann Lee), or before a colon and an
 * opening quotation mark (Ann Lee shrugs: "…"). No list of verbs could hold all the ways to say.
 */
final class SpeechFrames {
  /** A quotation shorter than this is a name or a term. */
  private static final int SHORTEST = 5;

  /** Words between the quotation and its speaker. */
  private static final int VERB = 4;

  private final Tokens tokens;
  private final Matches matches;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final ClauseSubjects clauses;

  SpeechFrames(
      Tokens tokens,
      Matches matches,
      Speakers speakers,
      SourcePhrases phrases,
      ClauseSubjects clauses) {
    this.tokens = tokens;
    this.matches = matches;
    this.speakers = speakers;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** Adds the speakers that no word of saying has led to. */
  void find(List<SourceRules.Source> sources) {
    int open = 0;
    boolean dialogue = tokens.isDash(0);
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isQuote(i)) {
        if (i - open > SHORTEST) {
          after(i + 1, false, sources);
        }
        if (tokens.is(i - 1, ":")) {
          before(i - 1, sources);
        }
        open = i;
      } else if (dialogue && i > SHORTEST && tokens.isDash(i) && tokens.isPunct(i - 1)) {
        after(i, true, sources);
        return;
      }
    }
  }

  /** "…", VERB NAME */
  private void after(int from, boolean dash, List<SourceRules.Source> sources) {
    int i = from;
    boolean mark = dash || tokens.is(from - 2, ",") || tokens.is(from - 2, "!");
    while (i < tokens.size && tokens.isPunct(i) && !tokens.isQuote(i)) {
      mark |= tokens.is(i, ",") || tokens.isDash(i);
      if (tokens.is(i, "(") || tokens.is(i, ":") || tokens.is(i, ";")) {
        return;
      }
      i++;
    }
    if (!mark || !verb(i) || known(i, sources)) {
      return;
    }
    for (int k = i + 1; k <= Math.min(i + VERB, tokens.size - 1); k++) {
      Match noun = matches.at(Section.SOURCE, k);
      boolean starts =
          tokens.isWord(k)
              && (tokens.upper[k]
                  || noun != null && noun.entry().is("noun")
                  || matches.at(Section.NOUN, k) != null
                      && matches.at(Section.NOUN, k).entry().has("person"));
      if (starts) {
        int[] span = phrases.rightPhrase(k);
        if (speakers.strength(span) > 1) {
          add(span, i, sources);
        }
        return;
      }
      if (!tokens.isWord(k) && !tokens.isHyphen(k)) {
        return;
      }
    }
  }

  /** NAME VERB: "…" */
  private void before(int colon, List<SourceRules.Source> sources) {
    if (known(colon - 1, sources) || known(colon, sources)) {
      return;
    }
    int[] span = clauses.ofClause(colon);
    if (span == null
        || span[1] >= colon
        || colon - span[1] > 2 * VERB
        || !speakers.agent(span)
        || speakers.governed(span)) {
      return;
    }
    add(span, colon, sources);
  }

  /** A word that may be a verb: no function word, no name, no number. */
  private boolean verb(int i) {
    return tokens.isWord(i)
        && !tokens.upper[i]
        && matches.at(Section.STOP, i) == null
        && matches.at(Section.PLACE, i) == null
        && matches.at(Section.BREAK, i) == null
        && matches.at(Section.NUMBER, i) == null
        && matches.at(Section.NOUN, i) == null;
  }

  private boolean known(int i, List<SourceRules.Source> sources) {
    for (SourceRules.Source source : sources) {
      if (!source.acts() && source.at() >= i - 1 && source.at() <= i + VERB) {
        return true;
      }
    }
    return false;
  }

  private void add(int[] span, int at, List<SourceRules.Source> sources) {
    sources.add(
        new SourceRules.Source(
            tokens.of(span[0], span[1]), at, span[0], span[1], speakers.pronoun(span), false));
  }
}
