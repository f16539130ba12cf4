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
  private final Set<String> listeners;
  private final Set<String> plurals;
  private final Set<String> impersonals;
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
    this.listeners = lexicon.words("listener_endings");
    this.plurals = lexicon.words("plural_verbs");
    this.impersonals = lexicon.words("impersonal_verbs");
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
    if (object(left) || pointsBack(left)) {
      left = null;
    }
    if (verbFinal && speakers.strength(left) < 3) {
      int[] first = clauses.first(verb.from());
      while (object(first)) {
        first = first[1] - 1 > first[0] ? new int[] {first[0], first[1] - 1} : null;
      }
      left = first != null ? first : left;
    }
    return behindPlace(left);
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

  /**
   * "In the ministry [they] told": a verb in the plural or impersonal with an office where its
   * subject would stand, as Slavic languages let offices speak. Who is named behind it is told.
   */
  boolean officeOf(Match verb, int[] left, int[] right) {
    if (speakers.strength(left) < 3 || !speakers.governed(left)) {
      return false;
    }
    boolean told = speakers.strength(right) < 3 || listener(right[0]);
    return impersonal(verb) || told && plural(verb);
  }

  /** "Аеропорт закрито", "podano": an impersonal verb has no subject. */
  boolean impersonal(Match verb) {
    return tokens.ends(verb.to() - 1, impersonals);
  }

  /** "сообщили", [they] told: a plural that may have no subject. */
  boolean plural(Match verb) {
    return tokens.ends(verb.to() - 1, plurals);
  }

  /** A word in the case of those who are told something. */
  private boolean listener(int i) {
    return tokens.isQuote(i) || tokens.ends(i, listeners);
  }

  /**
   * "In an interview with Reuters the minister Ann Lee said": a phrase behind a preposition, cut to
   * the office or name that starts behind where it was said.
   */
  private int[] behindPlace(int[] span) {
    if (listeners.isEmpty() || !speakers.governed(span)) {
      return span;
    }
    int from = span[0];
    boolean office = speaks(from);
    for (int i = from + 1; i < span[1]; i++) {
      if (!speaks(i) || tokens.upper[i] || listener(i)) {
        continue;
      }
      if (!office || tokens.upper[i - 1] || tokens.isQuote(i - 1)) {
        from = i;
      }
      office = true;
    }
    return from == span[0] ? span : new int[] {from, span[1]};
  }

  /** An office, or a noun for a person. */
  private boolean speaks(int i) {
    return matches.has(Section.SOURCE, i, "noun");
  }

  /** "Such data gave the ministry": what points to the sentence before is no subject. */
  private boolean pointsBack(int[] span) {
    Match back = span == null ? null : matches.before(Section.SOURCE, span[1]);
    return back != null && back.entry().is("back") && back.from() <= span[0];
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
