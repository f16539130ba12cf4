package org.dateline.claim;

import java.util.List;

/**
 * Finds who decides or does what is counted, and so speaks for the number where nobody says it:
 * "the court sentenced six".
 */
final class ActingVerbs {
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFirst;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final VerbSubjects subjects;
  private final Passives passives;

  ActingVerbs(
      Lexicon lexicon,
      Tokens tokens,
      Matches matches,
      Speakers speakers,
      SourcePhrases phrases,
      VerbSubjects subjects,
      Passives passives) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFirst = lexicon.on("verb_first");
    this.speakers = speakers;
    this.phrases = phrases;
    this.subjects = subjects;
    this.passives = passives;
  }

  /** "the court sentenced", "Angeboten hat der Verband": who decides or does it. */
  void act(Match match, List<SourceRules.Source> sources) {
    if (subjects.capitalised(match) || passives.passive(match) || subjects.impersonal(match)) {
      return;
    }
    int[] span = subjects.before(match);
    if (!speakers.agent(span)) {
      span = subjects.ofClause(match);
    }
    boolean opens = match.from() == 0 || tokens.isPunct(match.from() - 1);
    if (opens && speakers.isAux(match.to())) {
      // "Angeboten hat der Verband"
      span = phrases.rightPhrase(match.to() + 1);
    }
    if (!speakers.agent(span)) {
      int[] right = phrases.rightPhrase(match.to());
      span = verbFirst && speakers.strength(right) == 3 ? right : null;
    }
    boolean office = speakers.strength(span) == 3;
    if (speakers.governed(span) || !office && impersonal(match, span)) {
      return;
    }
    if (span != null && (office || speakers.agent(span) && !match.entry().has("strong"))) {
      sources.add(
          new SourceRules.Source(
              tokens.of(span[0], span[1]),
              match.from(),
              span[0],
              span[1],
              speakers.pronoun(span),
              false,
              true));
    }
  }

  /** "The portrait they sold": a verb in the plural after one name has no subject. */
  private boolean impersonal(Match verb, int[] span) {
    if (span == null || !subjects.plural(verb)) {
      return false;
    }
    for (int i = span[0]; i < span[1]; i++) {
      Match pause = matches.at(Section.BREAK, i);
      Match noun = matches.at(Section.NOUN, i);
      if (pause != null && pause.entry().min() < 2 || noun != null && noun.entry().has("person")) {
        return false;
      }
    }
    return true;
  }
}
