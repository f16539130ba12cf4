package org.dateline.claim;

import java.util.List;

/**
 * Reads the verbs that say something only with a particle at the end of their clause: "gab den
 * Schaden … an" (the flag {@code with} of the lexicon).
 */
final class SeparableVerbs {
  /** Words between a verb and its particle. */
  private static final int REACH = 20;

  private final Tokens tokens;
  private final Matches matches;

  SeparableVerbs(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /**
   * The reading of a verb whose particle stands at the end of its clause ("gab den Schaden … an");
   * null where the particle is missing.
   */
  Match complete(Match found) {
    Match match = found;
    while (match != null && match.entry().option("with") != null) {
      if (particle(match)) {
        return match;
      }
      match = match.alternative();
    }
    return match;
  }

  private boolean particle(Match verb) {
    List<String> particles = List.of(verb.entry().option("with").split(","));
    for (int i = verb.to(); i < Math.min(tokens.size, verb.to() + REACH); i++) {
      if (tokens.isPunct(i) && !tokens.isHyphen(i) && !tokens.isQuote(i)) {
        return false;
      }
      if (particles.contains(tokens.form[i])
          && (!tokens.isWord(i + 1) || matches.at(Section.BREAK, i + 1) != null)) {
        return true;
      }
    }
    return false;
  }
}
