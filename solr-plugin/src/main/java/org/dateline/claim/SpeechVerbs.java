package org.dateline.claim;

import java.util.List;
import java.util.Set;

/** Finds whose verb it is: who says a number, and who decides or does what is counted. */
final class SpeechVerbs {
  /** Tokens behind a speaker that closes the sentence: a day, a place, the full stop. */
  private static final int TAIL = 5;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFirst;
  private final boolean verbFinal;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final Set<String> passives;
  private final Set<String> plurals;
  private final Set<String> elided;

  SpeechVerbs(
      Lexicon lexicon, Tokens tokens, Matches matches, Speakers speakers, SourcePhrases phrases) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFirst = lexicon.on("verb_first");
    this.verbFinal = lexicon.on("verb_final");
    this.speakers = speakers;
    this.phrases = phrases;
    this.plurals = lexicon.words("plural_verbs");
    this.elided = lexicon.words("elided_subject");
    this.passives = Set.of(lexicon.setting("passive", "-").split(" "));
  }

  /** "the ministry said", "said the ministry"; a listener who passes it on is a medium. */
  void say(Match match, List<SourceRules.Source> sources, List<int[]> media) {
    int before = match.from() - 1;
    while (before > 0
        && matches.at(Section.STOP, before) != null
        && matches.at(Section.STOP, before).entry().has("aux")) {
      before--;
    }
    boolean mark =
        before < 0
            || tokens.isQuote(before)
            || tokens.is(before, ",")
            || tokens.isDash(before)
            || tokens.is(before, "!")
            || tokens.is(before, "?");
    Match lead = matches.before(Section.SOURCE, match.from());
    // "según reconoció la Xunta"
    mark |= lead != null && lead.entry().is("prefix");
    int[] right = phrases.rightPhrase(match.to());
    int[] span = null;
    if (mark && right != null && speakers.strength(right) > 0 && speakers.shortTail(right)) {
      span = right;
    }
    if (span != null && tokens.is(before, ",") && !speakers.agent(right)) {
      // "The insurers, united in an association, put the losses at": the object follows.
      int[] subject = left(match);
      span = speakers.strength(subject) == 3 && speakers.agent(subject) ? subject : span;
    }
    if (span == null) {
      int[] left = left(match);
      int l = speakers.strength(left);
      int r = speakers.strength(right);
      if (speakers.governed(left)) {
        int[] subject = phrases.clauseSubject(match.from());
        if (speakers.strength(subject) > 1 && !speakers.governed(subject)) {
          left = subject;
          l = speakers.strength(left);
        } else if (r > 1) {
          l = 1;
        }
      }
      if (l > 0 && (l >= r || l > 1 || !verbFirst && r < 2)) {
        span = left;
      } else if (r > 1) {
        span = right;
      }
    }
    if (span == null) {
      elided(match, before, sources);
      return;
    }
    if (match.entry().has("told")
        && span != right
        && speakers.strength(right) > 1
        && !speakers.pronoun(right)) {
      media.add(right);
    }
    sources.add(
        new SourceRules.Source(
            tokens.of(span[0], span[1]),
            match.from(),
            span[0],
            span[1],
            speakers.pronoun(span),
            span == right && mark && closes(right)));
  }

  /** "…, said the minister." ends the sentence and speaks for all of it. */
  private boolean closes(int[] span) {
    return verbFirst && tokens.size - span[1] < TAIL;
  }

  /** "Dodał, że": a verb of the third person that opens without a subject goes on with the last. */
  private void elided(Match verb, int before, List<SourceRules.Source> sources) {
    boolean opens = before < 0 || before < 2 && !tokens.isPunct(before) || closesQuote(before);
    String form = tokens.form[verb.to() - 1];
    if (opens && elided.stream().anyMatch(form::endsWith)) {
      sources.add(new SourceRules.Source("", verb.from(), verb.from(), verb.to(), true, false));
    }
  }

  private boolean closesQuote(int before) {
    return tokens.isQuote(before) || tokens.isDash(before) && tokens.isPunct(before - 1);
  }

  /** The subject before a verb: right before it, else at the start of its clause. */
  private int[] left(Match verb) {
    int[] left = conjoined(verb.from()) ? phrases.clauseSubject(verb.from()) : null;
    if (left == null) {
      left = phrases.leftPhrase(verb.from());
      if (speakers.strength(left) < 3 || tokens.is(verb.from() - 1, ",")) {
        int[] outer = phrases.beforeRelative(verb.from());
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
      int[] subject = phrases.clauseSubject(verb.from());
      left = speakers.strength(subject) == 3 ? subject : left;
    }
    if (verbFinal && speakers.strength(left) < 3) {
      int[] first = phrases.firstPhrase(verb.from());
      left = first != null ? first : left;
    }
    return left;
  }

  /** "the court sentenced", "Angeboten hat der Verband": who decides or does it. */
  void act(Match match, List<SourceRules.Source> sources) {
    if (match.from() > 0 && passives.contains(tokens.form[match.from() - 1])
        || match.to() < tokens.size && passives.contains(tokens.form[match.to()])) {
      return;
    }
    int[] span = left(match);
    if (!speakers.agent(span)) {
      span = phrases.clauseSubject(match.from());
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
    if (!office && (speakers.governed(span) || impersonal(match, span))) {
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
    String form = tokens.form[verb.to() - 1];
    if (span == null || plurals.stream().noneMatch(form::endsWith)) {
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
