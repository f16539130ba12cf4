package org.dateline.claim;

import java.util.Set;

/**
 * Finds the subject of a verb, which {@link SpeechVerbs} and {@link ActingVerbs} judge. A subject
 * is a pair of token indices, end exclusive; null where there is none.
 */
final class VerbSubjects {
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;
  private final Set<String> objects;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final ClauseSubjects clauses;

  VerbSubjects(
      Lexicon lexicon,
      Tokens tokens,
      Matches matches,
      Speakers speakers,
      SourcePhrases phrases,
      ClauseSubjects clauses) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFinal = lexicon.on("verb_final");
    this.objects = lexicon.words("object_endings");
    this.speakers = speakers;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** A word with a capital inside the sentence is a name or a noun ("the United States"). */
  boolean capitalised(Match verb) {
    return tokens.upper[verb.from()] && verb.from() > 0 && tokens.isWord(verb.from() - 1);
  }

  /** The subject before a verb: right before it, else at the start of its clause. */
  int[] before(Match verb) {
    int[] left = conjoined(verb.from()) ? clauses.ofClause(verb.from()) : null;
    if (left == null) {
      left = phrases.leftPhrase(verb.from());
      if (speakers.strength(left) < 3 || tokens.is(verb.from() - 1, ",")) {
        int[] outer = clauses.beforeRelative(verb.from());
        left = outer != null ? outer : left;
      }
    }
    int word = verb.from() - 1;
    if (speakers.strength(left) == 0 && tokens.isWord(word) && tokens.is(word - 1, ",")) {
      // "The insurer, PZU, tentatively estimates"
      int[] beforeAdverb = phrases.leftPhrase(word);
      left = speakers.strength(beforeAdverb) > 1 ? beforeAdverb : left;
    }
    if (left != null
        && left[0] > 0
        && speakers.counts(left[0] - 1)
        && speakers.strength(left) < 3
        && !verbFinal) {
      // "The court has 14 hearing days until April fixed": what is counted is no subject.
      int[] subject = clauses.ofClause(verb.from());
      left = speakers.strength(subject) == 3 ? subject : left;
    }
    if (object(left)) {
      left = null;
    }
    if (verbFinal && speakers.strength(left) < 3) {
      int[] first = clauses.first(verb.from());
      while (object(first)) {
        first = first[1] - 1 > first[0] ? new int[] {first[0], first[1] - 1} : null;
      }
      left = first != null ? first : left;
    }
    return left;
  }

  /** The subject of the verb's clause, wherever it stands. */
  int[] ofClause(Match verb) {
    return clauses.ofClause(verb.from());
  }

  /**
   * The subject of a verb with only a prepositional phrase before it: that of the clause, else that
   * of the sentence.
   */
  int[] farther(Match verb) {
    int[] subject = ofClause(verb);
    if (subject != null && !speakers.governed(subject)) {
      return subject;
    }
    int[] opening = clauses.opening();
    return opening != null && opening[1] <= verb.from() ? opening : null;
  }

  /** The case ending of the phrase's last word tells that it is no subject. */
  private boolean object(int[] span) {
    return span != null && !tokens.upper[span[1] - 1] && tokens.ends(span[1] - 1, objects);
  }

  /** "…, put the damage at 175 million and said": the verb shares the subject of its clause. */
  private boolean conjoined(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() < 2 && tokens.isWord(i)) {
        return true;
      }
    }
    return false;
  }
}
