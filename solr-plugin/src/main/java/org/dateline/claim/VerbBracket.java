package org.dateline.claim;

import java.util.Map;

/**
 * The German verb bracket: the finite verb stands beside the number's phrase ("Tausende Menschen
 * waren am Mittwoch …", "im Land standen 24 000 Helfer …"), what they did at the end of the clause
 * ("… auf die Straße gegangen", "… im Einsatz").
 */
final class VerbBracket {
  /** What the last word of a bracket costs as a predicate, wherever the clause ends. */
  static final double COST = 4;

  /** Longest clause looked through, in tokens. */
  private static final int LONGEST = 40;

  /** Tokens between the finite verb and the number behind it. */
  private static final int VERB_BEFORE = 3;

  /** Tokens before the number in which the finite verb of a particle stands. */
  private static final int FINITE = 12;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;

  VerbBracket(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The predicate that closes the bracket around {@code f}; null when there is no bracket. */
  Match end(Found f, boolean[] numbers) {
    int from = Math.max(f.after, f.noun == null ? f.nounTo : Math.max(f.nounTo, f.noun.to()));
    Match separated = separated(f, from, numbers);
    if (separated != null || !verb(f, from)) {
      return separated;
    }
    for (int i = from; i < Math.min(tokens.size, from + LONGEST); i++) {
      if (numbers[i] || breaks(i)) {
        return null;
      }
      Match kind = matches.at(Section.KIND, i);
      if (kind != null && closes(kind.to())) {
        return kind.entry().has("pre") || kind.entry().has("toll") ? null : kind;
      }
    }
    return null;
  }

  /** "nahm 45 Demonstranten fest": the particle at the end of the clause and its verb before it. */
  private Match separated(Found f, int from, boolean[] numbers) {
    for (int i = from; i < Math.min(tokens.size, from + LONGEST); i++) {
      if (numbers[i] || breaks(i)) {
        return null;
      }
      Map<String, Entry> verbs = tokens.isWord(i) ? lexicon.separable(tokens.form[i]) : Map.of();
      for (int k = i - 1;
          !verbs.isEmpty() && closes(i + 1) && k >= f.from - FINITE && k >= 0;
          k--) {
        Entry entry = verbs.get(tokens.form[k]);
        if (entry != null) {
          return new Match(entry, i, i + 1);
        }
        if (k < f.from && breaks(k)) {
          break;
        }
      }
    }
    return null;
  }

  /** A finite verb right behind the phrase or right before it. */
  private boolean verb(Found f, int from) {
    for (int i = from; i < Math.min(from + 2, tokens.size); i++) {
      Match stop = matches.at(Section.STOP, i);
      if (stop != null && stop.entry().has("aux")) {
        return true;
      }
    }
    for (int i = f.from - 1; i >= Math.max(0, f.from - VERB_BEFORE) && tokens.isWord(i); i--) {
      Match stop = matches.at(Section.STOP, i);
      if (stop != null && stop.entry().has("aux")) {
        return true;
      }
    }
    int before = f.from - 1;
    return tokens.isWord(before)
        && !tokens.upper[before]
        && matches.at(Section.STOP, before) == null
        && matches.at(Section.PLACE, before) == null
        && matches.at(Section.BREAK, before) == null
        && matches.at(Section.RANGE, before) == null;
  }

  private boolean breaks(int i) {
    return matches.pause(i) >= 3;
  }

  /** The clause ends here, but for auxiliaries ("worden", "werden mussten"). */
  private boolean closes(int at) {
    int i = at;
    while (i < tokens.size && tokens.isWord(i)) {
      Match stop = matches.at(Section.STOP, i);
      if (stop == null || !stop.entry().has("aux")) {
        return false;
      }
      i++;
    }
    return i >= tokens.size || tokens.isPunct(i);
  }
}
