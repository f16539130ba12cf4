package org.dateline.claim;

/**
 * Who did it: the people right before an active predicate ("police detained 45"), behind "by" in a
 * passive one ("were detained by police", "wurden von Polizisten festgenommen").
 */
final class ActorRules {
  /** Tokens between an active predicate and the number it acts on. */
  private static final int ACTIVE = 6;

  /** Tokens behind "by" in which the actor stands. */
  private static final int BEHIND_BY = 4;

  /** The verb ends the clause: who does it stands right before what it is done to. */
  private final boolean verbFinal;

  private final Tokens tokens;
  private final Matches matches;

  ActorRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.verbFinal = lexicon.on("verb_final");
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The actor as worded; null where none is stated. */
  String of(ClaimRules.Draft draft) {
    Match trigger = draft.trigger;
    if (trigger == null || trigger.entry().has("toll") || trigger.entry().has("head")) {
      return null;
    }
    if (trigger.to() <= draft.found.from) {
      return draft.found.from - trigger.to() < ACTIVE ? subject(trigger.from()) : null;
    }
    for (int i = draft.found.after; i <= trigger.to(); i++) {
      Match by = matches.at(Section.ACTOR, i);
      String actor = by == null ? null : behind(by);
      if (actor != null) {
        return actor;
      }
    }
    return verbFinal ? subject(draft.found.from) : null;
  }

  /** The people before a verb, auxiliaries in between. */
  private String subject(int verb) {
    int at = verb;
    Match aux = matches.before(Section.STOP, at);
    while (aux != null && aux.entry().has("aux")) {
      at = aux.from();
      aux = matches.before(Section.STOP, at);
    }
    Match noun = matches.before(Section.NOUN, at);
    return noun != null && noun.entry().has("person") ? tokens.of(noun.from(), noun.to()) : null;
  }

  private String behind(Match by) {
    for (int i = by.to(); i < Math.min(by.to() + BEHIND_BY, tokens.size); i++) {
      Match noun = matches.at(Section.NOUN, i);
      if (noun != null && noun.entry().has("person")) {
        return tokens.of(by.to(), noun.to());
      }
    }
    return null;
  }
}
