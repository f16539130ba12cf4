package org.dateline.claim;

import java.util.Set;

/** Decides the kind of a claim whose number has a unit: a level, a change, a count of times. */
final class MeasureRules {
  /** The unit of "three times"; the shipped files use both names. */
  private static final Set<String> TIMES = Set.of("times", "count");

  /** Bare numbers from here on are no readings of a scale. */
  private static final double LARGEST_READING = 1000;

  /** Tokens between a bare number and the word that makes it a reading of a scale. */
  private static final int GAUGE_REACH = 9;

  private final Tokens tokens;
  private final Matches matches;

  /** "six times" without a rise or fall is a count. */
  private final boolean timesCounted;

  /** "six times" is always a rise or fall. */
  private final boolean timesChange;

  MeasureRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.timesCounted = lexicon.on("times_counted");
    this.timesChange = lexicon.on("times_change");
  }

  /** Gives the draft its kind; none where the number claims nothing. */
  void decide(ClaimRules.Draft draft, KindRules kinds) {
    Found f = draft.found;
    switch (f.unitKind) {
      case "money" -> draft.kind = "money";
      case "percentage" -> draft.kind = steps(f) ? "change" : "percentage";
      case "points" -> draft.kind = points(f);
      case "ratio" -> draft.kind = ratio(f);
      case "duration" -> {
        KindRules.Decision decision = kinds.predicate(f, null, false);
        boolean near =
            decision != null && decision.cost() < 8 && decision.kind().equals("duration");
        draft.kind = f.approx == Approx.VAGUE ? null : "duration";
        draft.trigger = near ? decision.trigger() : null;
      }
      default -> draft.kind = f.unitKind;
    }
    draft.rule = "unit " + f.unit;
  }

  /** A step up or down, not the level reached. */
  private static boolean steps(Found f) {
    return f.change != null && !f.level && !f.startLevel;
  }

  /** Points of an index are a level, percentage points and parts of a point a change. */
  private static String points(Found f) {
    boolean parts = f.min < 10 && f.min != Math.rint(f.min);
    if (steps(f) || !f.unit.equals("point") || parts) {
      return "change";
    }
    return f.min >= 100 ? "measure" : null;
  }

  /** "doubled", "three times as much", "he was fined three times". */
  private String ratio(Found f) {
    boolean times = fold(f.from - 1) || fold(f.numFrom - 1) || timesChange;
    Match than = matches.at(Section.COUNT, f.after);
    boolean compared = than != null && than.entry().is("than");
    if (f.numeral.ratio() || f.change != null || times || compared) {
      return "change";
    }
    boolean counted = timesCounted && TIMES.contains(f.unit) && f.min >= 2 && !f.definite;
    return counted ? "count_other" : null;
  }

  /** "в пять раз": so many times as much. */
  private boolean fold(int i) {
    return tokens.is(i, "в") || tokens.is(i, "у");
  }

  /** "makes 300 cars a day": a unit of time behind the noun. */
  boolean rate(Found f) {
    int at = f.noun != null ? f.noun.to() : f.nounTo;
    Match per = matches.at(Section.PER, at);
    Match unit = per == null ? null : matches.at(Section.UNIT, per.to());
    boolean timed = unit != null && unit.entry().has("duration");
    return f.nounFrom < f.nounTo && per != null && (per.entry().has("alone") || timed);
  }

  /** "aftershocks of up to 5.1": the word for the scale stands before the bare number. */
  boolean reading(Found f) {
    return f.numeral.digits() && f.max < LARGEST_READING && gauge(f.from - 1);
  }

  /** The word for a scale before a token, in the same clause. */
  private boolean gauge(int before) {
    for (int i = before; i >= 0 && i > before - GAUGE_REACH; i--) {
      if (matches.pause(i) > 3) {
        return false;
      }
      Match word = matches.at(Section.COUNT, i);
      if (word != null && word.entry().is("gauge")) {
        return true;
      }
    }
    return false;
  }
}
