package org.dateline.claim;

import java.util.List;
import java.util.Set;

/** Finds whose verb it is: who says a number, and who decides or does what is counted. */
final class SpeechVerbs {
  /** Tokens behind a speaker that closes the sentence: a day, a place, the full stop. */
  private static final int TAIL = 5;

  /** Words between a passive verb and who did it. */
  private static final int AGENT_REACH = 8;

  /** Words between a verb and its particle. */
  private static final int PARTICLE_REACH = 20;

  /** Breaks from this weight on part clauses. */
  private static final double CLAUSE = 3;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFirst;
  private final boolean verbFinal;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final Set<String> passives;
  private final Set<String> plurals;
  private final Set<String> impersonals;
  private final Set<String> ownClauses;
  private final Set<String> objects;
  private final Set<String> elided;
  private final Set<String> relatives;

  SpeechVerbs(
      Lexicon lexicon, Tokens tokens, Matches matches, Speakers speakers, SourcePhrases phrases) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFirst = lexicon.on("verb_first");
    this.verbFinal = lexicon.on("verb_final");
    this.speakers = speakers;
    this.phrases = phrases;
    this.impersonals = lexicon.words("impersonal_verbs");
    this.ownClauses = lexicon.words("own_clause");
    this.objects = lexicon.words("object_endings");
    this.plurals = lexicon.words("plural_verbs");
    this.elided = lexicon.words("elided_subject");
    this.passives = Set.of(lexicon.setting("passive", "-").split(" "));
    this.relatives = Set.of(lexicon.setting("relative", "-").split(" "));
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
    for (int i = verb.to(); i < Math.min(tokens.size, verb.to() + PARTICLE_REACH); i++) {
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

  /** "the ministry said", "said the ministry"; a listener who passes it on is a medium. */
  void say(Match match, List<SourceRules.Source> sources, List<int[]> media) {
    if (named(match)) {
      return;
    }
    if (passive(match)) {
      int[] agent = agent(match.to());
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
    if (speakers.strength(right) < 3 && speakers.governed(right)) {
      // "oświadczył w Kijowie": where it was said.
      right = null;
    }
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
        if (subject == null || speakers.governed(subject)) {
          int[] opening = phrases.opening();
          subject = opening != null && opening[1] <= match.from() ? opening : null;
        }
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
    add(span, match, span == right && mark && closes(right), sources);
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
    String form = tokens.form[verb.to() - 1];
    if (opens && elided.stream().anyMatch(form::endsWith)) {
      sources.add(new SourceRules.Source("", verb.from(), verb.from(), verb.to(), true, false));
    }
  }

  private boolean closesQuote(int before) {
    return tokens.isQuote(before) || tokens.isDash(before) && tokens.isPunct(before - 1);
  }

  private boolean breaks(int i) {
    Match pause = matches.at(Section.BREAK, i);
    return pause != null && pause.entry().min() >= CLAUSE;
  }

  /** A word with a capital inside the sentence is a name or a noun ("the United States"). */
  private boolean named(Match verb) {
    return tokens.upper[verb.from()] && verb.from() > 0 && tokens.isWord(verb.from() - 1);
  }

  /** "was told", "gemeldet wurde": the subject suffers it. */
  private boolean passive(Match verb) {
    return verb.from() > 0 && passives.contains(tokens.form[verb.from() - 1])
        || verb.to() < tokens.size && passives.contains(tokens.form[verb.to()]);
  }

  /** "according to a tally published by the ministry": who published it; null when nobody did. */
  int[] author(int[] report) {
    if (report == null || verbFinal) {
      return null;
    }
    int words = 0;
    for (int i = report[0]; i < Math.min(tokens.size, report[0] + AGENT_REACH); i++) {
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

  /** "was put at 6.8 by the survey": who did it; null where nobody is named. */
  private int[] agent(int from) {
    for (int i = from; i < Math.min(tokens.size, from + AGENT_REACH); i++) {
      if (breaks(i)) {
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
    if (object(left)) {
      left = null;
    }
    if (verbFinal && speakers.strength(left) < 3) {
      int[] first = phrases.firstPhrase(verb.from());
      while (object(first)) {
        first = first[1] - 1 > first[0] ? new int[] {first[0], first[1] - 1} : null;
      }
      left = first != null ? first : left;
    }
    return left;
  }

  /** The case ending of the phrase's last word tells that it is no subject. */
  private boolean object(int[] span) {
    if (span == null || tokens.upper[span[1] - 1]) {
      return false;
    }
    String last = tokens.form[span[1] - 1];
    return objects.stream().anyMatch(last::endsWith);
  }

  /** "the court sentenced", "Angeboten hat der Verband": who decides or does it. */
  void act(Match match, List<SourceRules.Source> sources) {
    if (named(match) || passive(match) || impersonal(match)) {
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

  /** "Аеропорт закрито": an impersonal passive has no subject. */
  private boolean impersonal(Match verb) {
    String form = tokens.form[verb.to() - 1];
    return impersonals.stream().anyMatch(form::endsWith);
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
