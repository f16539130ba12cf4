package org.dateline.claim;

import java.util.List;
import java.util.Set;

/**
 * Finds who says a number by the verb of saying: "the ministry said", "said the ministry", "a-t-il
 * dit", "was put at 6.8 by the survey", "Dodał, że".
 */
final class SpeechVerbs {
  /** Tokens behind a speaker that closes the sentence: a day, a place, the full stop. */
  private static final int TAIL = 5;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFirst;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final VerbSubjects subjects;
  private final Passives passives;
  private final Set<String> ownClauses;
  private final Set<String> elided;
  private final Set<String> relatives;

  SpeechVerbs(
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
    this.ownClauses = lexicon.words("own_clause");
    this.elided = lexicon.words("elided_subject");
    this.relatives = Set.of(lexicon.setting("relative", "-").split(" "));
  }

  /** "the ministry said", "said the ministry"; a listener who passes it on is a medium. */
  void say(Match match, List<SourceRules.Source> sources, List<int[]> media) {
    if (subjects.capitalised(match)) {
      return;
    }
    if (passives.passive(match)) {
      int[] agent = passives.agent(match.to());
      if (agent != null) {
        add(agent, match, false, sources);
      }
      return;
    }
    int pronoun = pronoun(match);
    if (pronoun >= 0) {
      add(new int[] {pronoun, pronoun + 1}, match, false, sources);
      return;
    }
    int before = beforeAuxiliaries(match);
    boolean opens = opensSpeech(match, before);
    int[] right = behind(match);
    int[] span = opens && !subjects.impersonal(match) ? inverted(match, before, right) : null;
    if (span == null) {
      span = stronger(match, right);
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
    add(span, match, span == right && opens && closes(right), sources);
  }

  /** The token before the verb and its auxiliaries; -1 at the start of the sentence. */
  private int beforeAuxiliaries(Match verb) {
    int before = verb.from() - 1;
    while (before > 0
        && matches.at(Section.STOP, before) != null
        && matches.at(Section.STOP, before).entry().has("aux")) {
      before--;
    }
    return before;
  }

  /** The verb follows a mark, or "según" ("según reconoció la Xunta"): its speaker may follow. */
  private boolean opensSpeech(Match verb, int before) {
    Match lead = matches.before(Section.SOURCE, verb.from());
    return before < 0
        || tokens.isQuote(before)
        || tokens.is(before, ",")
        || tokens.isDash(before)
        || tokens.is(before, "!")
        || tokens.is(before, "?")
        || lead != null && lead.entry().is("prefix");
  }

  /** The phrase behind the verb; null where it tells only where it was said ("w Kijowie"). */
  private int[] behind(Match verb) {
    int[] right = phrases.rightPhrase(verb.to());
    return speakers.strength(right) < 3 && speakers.governed(right) ? null : right;
  }

  /** "…, said the ministry.": the speaker behind a verb that opens; null where none stands. */
  private int[] inverted(Match verb, int before, int[] right) {
    if (right == null || speakers.strength(right) == 0 || !speakers.shortTail(right)) {
      return null;
    }
    if (tokens.is(before, ",") && !speakers.agent(right)) {
      // "The insurers, united in an association, put the losses at": the object follows.
      int[] subject = subjects.before(verb);
      return speakers.strength(subject) == 3 && speakers.agent(subject) ? subject : right;
    }
    return right;
  }

  /** The likelier speaker of the phrases before and behind the verb; null where neither may be. */
  private int[] stronger(Match verb, int[] right) {
    int[] left = subjects.before(verb);
    int l = speakers.strength(left);
    int r = speakers.strength(right);
    if (subjects.officeOf(verb, left, right)) {
      return left;
    }
    if (subjects.impersonal(verb)) {
      return null;
    }
    if (speakers.governed(left)) {
      int[] subject = subjects.farther(verb);
      if (speakers.strength(subject) > 1 && !speakers.governed(subject)) {
        left = subject;
        l = speakers.strength(left);
      } else if (r > 1) {
        l = 1;
      }
    }
    if (verbFirst && r == 3 && l == 2 && !speakers.agent(left)) {
      // "three times more than sociologists had promised"
      l = 0;
    }
    if (l > 0 && (l >= r || l > 1 || !verbFirst && r < 2)) {
      return left;
    }
    return r > 1 ? right : null;
  }

  private void add(int[] span, Match verb, boolean wide, List<SourceRules.Source> sources) {
    sources.add(
        new SourceRules.Source(
            tokens.of(span[0], span[1]),
            verb.from(),
            span[0],
            span[1],
            speakers.pronoun(span),
            wide));
  }

  /**
   * "…, said the minister." ends the sentence and speaks for all of it, as does he of whom more is
   * told behind ("…, said the union, which has 40 members.").
   */
  private boolean closes(int[] span) {
    boolean relative =
        tokens.is(span[1], ",")
            && tokens.isWord(span[1] + 1)
            && ownClauses.contains(tokens.form[span[1] + 1]);
    return verbFirst && (tokens.size - span[1] < TAIL || relative);
  }

  /** "Dodał, że": a verb of the third person that opens without a subject goes on with the last. */
  private void elided(Match verb, int before, List<SourceRules.Source> sources) {
    boolean ends = tokens.is(before, ",") && verb.to() >= tokens.size - 1;
    boolean opens =
        before < 0 || before < 2 && !tokens.isPunct(before) || closesQuote(before) || ends;
    if (opens && tokens.ends(verb.to() - 1, elided)) {
      sources.add(new SourceRules.Source("", verb.from(), verb.from(), verb.to(), true, false));
    }
  }

  private boolean closesQuote(int before) {
    return tokens.isQuote(before) || tokens.isDash(before) && tokens.isPunct(before - 1);
  }

  /** The personal pronoun beside a verb, as "he said" and "a-t-elle dit" have it; -1 when none. */
  private int pronoun(Match verb) {
    int before = verb.from() - 1;
    if (before >= 0
        && speakers.isPronoun(before)
        && !relatives.contains(tokens.form[before])
        && !matches.at(Section.SOURCE, before).entry().has("anybody")
        && !speakers.governed(new int[] {before, verb.from()})) {
      return before;
    }
    int after = verb.to();
    if (after < tokens.size && tokens.isHyphen(after)) {
      // "dit-il", "explique-t-elle"
      after = tokens.isHyphen(after + 2) ? after + 3 : after + 1;
      return speakers.isPronoun(after) ? after : -1;
    }
    return -1;
  }
}
