package org.dateline.claim;

import java.util.List;
import java.util.Set;

/** Finds what casts doubt on a number: unverified, alleged, reported, appeared, planned, denied. */
final class HedgeRules {
  private static final List<String> STRONGEST_FIRST =
      List.of("denied", "unverified", "alleged", "appeared", "planned", "revised", "reported");

  /** Reach in tokens of a hedge flagged {@code near}, and of the others. */
  private static final int NEAR = 10;

  private static final int FAR = 12;

  /** Breaks from this weight on part clauses; "that" and "when" do not. */
  private static final double CLAUSE = 3.5;

  /** A verb of intent reaches its object over these many tokens, and one before it over fewer. */
  private static final int OBJECT = 16;

  private static final int OBJECT_BEFORE = 9;

  /** Tokens between two numbers that share one verb, with a dash in its place, and in a list. */
  private static final int SHARED = 18;

  private static final int SHARED_LIST = 12;

  /** Tokens between the dash and its number. */
  private static final int GAP = 4;

  /** Breaks below this weight are "and" and "or". */
  private static final double COORDINATION = 2;

  /** Key of the words after which a figure is the current one, however it was given before. */
  private static final String CURRENT = "current";

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;
  private final Set<String> relatives;
  private final List<Match> all;

  HedgeRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.verbFinal = lexicon.on("verb_final");
    this.relatives = lexicon.words("own_clause");
    this.matches = matches;
    this.all = matches.all(Section.HEDGE).stream().filter(m -> !m.entry().is(CURRENT)).toList();
  }

  /** The hedge of the number of a draft, from its own sentence; null when there is none. */
  String of(ClaimRules.Draft draft) {
    String best = null;
    for (Match match : all) {
      if (match.entry().has("next") && !match.entry().has("here")) {
        continue;
      }
      if (reaches(match, draft) && stronger(match.entry().key(), best)) {
        best = match.entry().key();
      }
    }
    return best;
  }

  /** A hedge that a sentence casts back on the figures of the sentence before; null if none. */
  String backward() {
    for (Match match : all) {
      if (match.entry().has("next")) {
        return match.entry().key();
      }
    }
    return null;
  }

  private static boolean stronger(String key, String than) {
    if (than == null) {
      return true;
    }
    int a = STRONGEST_FIRST.indexOf(key);
    int b = STRONGEST_FIRST.indexOf(than);
    return a >= 0 && (b < 0 || a < b);
  }

  private boolean reaches(Match match, ClaimRules.Draft draft) {
    Found f = draft.found;
    if (match.entry().is("revised") && current(match.to(), f.from)) {
      return false;
    }
    if (match.entry().has("sentence")) {
      return true;
    }
    if (match.entry().has("verb")) {
      return governs(match, f);
    }
    int window = match.entry().has("near") ? NEAR : FAR;
    boolean left =
        match.to() <= f.from && f.from - match.to() < window && clear(match.to(), f.from);
    if (left) {
      return true;
    }
    int end =
        draft.trigger != null && draft.trigger.from() >= f.after
            ? draft.trigger.to() + 2
            : f.after + 3;
    return match.from() >= f.after - 1 && match.from() <= end && joined(f.after, match.from());
  }

  /** "initially 8, now 12": the figure behind "now" stands. */
  private boolean current(int from, int to) {
    for (int i = from; i < to; i++) {
      if (matches.has(Section.HEDGE, i, CURRENT)) {
        return true;
      }
    }
    return false;
  }

  /** "… by 20 per cent and announced a bonus": what is coordinated behind casts no doubt back. */
  private boolean joined(int from, int to) {
    for (int i = from; i < to; i++) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() < COORDINATION && tokens.isWord(i)) {
        return false;
      }
    }
    return clear(from, to);
  }

  /** The number is in the clause of the verb. */
  private boolean governs(Match verb, Found f) {
    if (verb.from() >= f.after) {
      for (int i = f.after; i < verb.from(); i++) {
        boolean mark =
            tokens.isPunct(i) && !tokens.isHyphen(i) && !tokens.isQuote(i) && !bracket(i);
        double pause = matches.pause(i);
        if (mark || !verbFinal && pause > 0 && !bracket(i) || pause >= CLAUSE) {
          return false;
        }
      }
      return verb.from() - f.after < OBJECT_BEFORE;
    }
    if (verb.to() > f.from || f.from - verb.to() > OBJECT) {
      return false;
    }
    for (int i = verb.to(); i < f.from; i++) {
      boolean relative = tokens.isWord(i) && relatives.contains(tokens.form[i]);
      boolean parted = matches.pause(i) >= CLAUSE && (!tokens.isWord(i) || tokens.isPunct(i - 1));
      if (relative || parted || verbFinal && tokens.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  private boolean bracket(int i) {
    return tokens.is(i, "(") || tokens.is(i, ")");
  }

  /**
   * Whether a number shares the verb of the one before it, which is left out: "5,000 for the
   * injured, for the families — 20,000".
   */
  boolean shared(ClaimRules.Draft before, ClaimRules.Draft draft) {
    int from = before.found.after;
    int to = draft.found.from;
    boolean alike =
        before.kind.equals(draft.kind)
            || before.found.unit != null && before.found.unit.equals(draft.found.unit);
    if (to - from > SHARED || to < from || !alike) {
      return false;
    }
    for (int i = Math.max(from, to - GAP); i < to; i++) {
      if (tokens.isDash(i) && !tokens.isHyphen(i)) {
        return true;
      }
    }
    if (current(from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Match kind = matches.at(Section.KIND, i);
      boolean verb = kind != null && !kind.entry().has("head") && !kind.entry().has("weak");
      if (verb || matches.at(Section.CHANGE, i) != null || matches.pause(i) > CLAUSE + 1) {
        return false;
      }
    }
    return to - from < SHARED_LIST;
  }

  private boolean clear(int from, int to) {
    for (int i = from; i < to; i++) {
      if (matches.pause(i) >= CLAUSE && !tokens.is(i, ",")) {
        return false;
      }
    }
    return true;
  }
}
