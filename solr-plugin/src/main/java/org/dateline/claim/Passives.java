package org.dateline.claim;

import java.util.Set;

/** Finds passive verbs and who did what they tell: "was put at 6.8 by the survey". */
final class Passives {
  /** Words between a passive verb and who did it. */
  private static final int REACH = 8;

  /** Breaks from this weight on part clauses. */
  private static final double CLAUSE = 3;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final Set<String> auxiliaries;

  Passives(
      Lexicon lexicon, Tokens tokens, Matches matches, Speakers speakers, SourcePhrases phrases) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFinal = lexicon.on("verb_final");
    this.speakers = speakers;
    this.phrases = phrases;
    this.auxiliaries = Set.of(lexicon.setting("passive", "-").split(" "));
  }

  /** "was told", "gemeldet wurde": the subject suffers it. */
  boolean passive(Match verb) {
    return verb.from() > 0 && auxiliaries.contains(tokens.form[verb.from() - 1])
        || verb.to() < tokens.size && auxiliaries.contains(tokens.form[verb.to()]);
  }

  /** "was put at 6.8 by the survey": who did it; null where nobody is named. */
  int[] agent(int from) {
    for (int i = from; i < Math.min(tokens.size, from + REACH); i++) {
      if (matches.pause(i) >= CLAUSE) {
        return null;
      }
      Match by = matches.at(Section.ACTOR, i);
      if (by != null) {
        int[] span = phrases.rightPhrase(by.to());
        return speakers.strength(span) > 1 ? span : null;
      }
    }
    return null;
  }

  /** "according to a tally published by the ministry": who published it; null when nobody did. */
  int[] author(int[] report) {
    if (report == null || verbFinal) {
      return null;
    }
    int words = 0;
    for (int i = report[0]; i < Math.min(tokens.size, report[0] + REACH); i++) {
      boolean name = tokens.upper[i] && matches.at(Section.WEEKDAY, i) == null;
      if (name || !tokens.isWord(i)) {
        return null;
      }
      words++;
      if (words > 1 && matches.at(Section.ACTOR, i) != null) {
        return agent(i);
      }
    }
    return null;
  }
}
