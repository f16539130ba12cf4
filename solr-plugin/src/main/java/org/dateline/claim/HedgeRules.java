package org.dateline.claim;

import java.util.List;

/** Finds what casts doubt on a number: unverified, alleged, reported, appeared, planned, denied. */
final class HedgeRules {
  private static final List<String> STRONGEST_FIRST =
      List.of("denied", "unverified", "alleged", "appeared", "planned", "reported");

  /** Reach in tokens of a hedge flagged {@code near}, and of the others. */
  private static final int NEAR = 7;

  private static final int FAR = 12;

  /** Breaks from this weight on part clauses; "that" and "when" do not. */
  private static final double CLAUSE = 3.5;

  private final Tokens tokens;
  private final Matches matches;
  private final List<Match> all;

  HedgeRules(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.all = matches.all(Section.HEDGE);
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
    if (match.entry().has("sentence")) {
      return true;
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
    return match.from() >= f.after - 1 && match.from() <= end && clear(f.after, match.from());
  }

  private boolean clear(int from, int to) {
    for (int i = from; i < to; i++) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() >= CLAUSE && !tokens.is(i, ",")) {
        return false;
      }
    }
    return true;
  }
}
