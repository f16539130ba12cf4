package org.dateline.claim;

/** Bare numbers that count again what was counted before: "… 11,000; the police say 9,000". */
final class ElidedCounts {
  /** Tokens between a count and a bare number that counts the same. */
  private static final int REACH = 40;

  /** Tokens between a count and a small bare number in digits that counts the same. */
  private static final int NEAR = 12;

  /** Bare numbers from here on are counts by their size. */
  private static final double LARGE = 13;

  /** Smaller bare numbers do not take up the count of the sentence before by themselves. */
  private static final double LARGE_ACROSS = 100;

  /** No house has more seats. */
  private static final double LARGEST_SEATS = 800;

  private final Tokens tokens;
  private final Matches matches;

  /** The last count of the sentences before; null when there is none. */
  private final ClaimRules.Draft earlier;

  /** Whether this sentence names a source. */
  private final boolean spoken;

  ElidedCounts(Tokens tokens, Matches matches, ClaimRules.Draft earlier, boolean spoken) {
    this.tokens = tokens;
    this.matches = matches;
    this.earlier = earlier;
    this.spoken = spoken;
  }

  /**
   * Gives the draft the predicate and subject of the count that its number takes up, if any.
   *
   * @param previous the count before in the sentence; null for the first
   */
  void inherit(ClaimRules.Draft draft, ClaimRules.Draft previous) {
    Found f = draft.found;
    boolean across = previous == null;
    boolean part = part(f);
    Match after = matches.at(Section.COUNT, f.after);
    boolean them = after != null && after.entry().is("them") || part || seats(f);
    boolean said = said(f);
    boolean subject = !f.numeral.digits() && verbFollows(f);
    boolean refers = spoken || them || subject || f.approx != Approx.EXACT;
    ClaimRules.Draft count = across ? (refers ? earlier : null) : previous;
    if (count == null
        || f.one()
        || f.min == 0
        || f.approx == Approx.VAGUE
        || f.approx == Approx.MAGNITUDE && across) {
      return;
    }
    boolean clear = them || said || subject;
    if (across && !clear && f.min < LARGE_ACROSS) {
      return;
    }
    boolean beside = !across && (dashed(f) || near(f, count.found) || parallel(f));
    if (!across && f.from - count.found.after > REACH
        || !clear && !beside && !large(f)
        || f.looksLikeYear() && !said) {
      return;
    }
    // "Of the 14 analysts nine had forecast a cut": what they did is told, but of no listed kind.
    draft.kind = subject ? "count_other" : count.kind;
    draft.rule = "same count again";
    draft.trigger = count.trigger;
    draft.decision = count.decision;
    draft.subjectClass = count.subjectClass;
    draft.subject = count.subject;
  }

  private static boolean large(Found f) {
    return f.min >= LARGE || f.approx != Approx.EXACT || f.numTo - f.numFrom > 1;
  }

  private static boolean near(Found f, Found count) {
    return f.from - count.after <= NEAR && f.numeral.digits();
  }

  /** "ten died in the north, in the south — 7": a dash stands for what is left out. */
  private boolean dashed(Found f) {
    return tokens.isDash(f.from - 1) && tokens.isWord(f.from - 2)
        || matches.before(Section.STOP, f.from) != null
            && tokens.isDash(f.from - 2)
            && tokens.isWord(f.from - 3);
  }

  /**
   * "arrested 30 people on Friday and 12 on Saturday", "14 died in the north, in the south nine"
   */
  private boolean parallel(Found f) {
    boolean ends = f.after >= tokens.size || tokens.isPunct(f.after);
    Match place = matches.at(Section.PLACE, f.after);
    return f.min >= 2
        && (ends
            || place != null && place.entry().is("in")
            || day(f.after)
            || day(f.after + 1)
            || matches.before(Section.WEEKDAY, f.from) != null
            || matches.before(Section.TIME, f.from) != null);
  }

  private boolean day(int at) {
    return matches.at(Section.WEEKDAY, at) != null || matches.at(Section.TIME, at) != null;
  }

  /** "The Liberals took 31": seats were counted in the sentence before. */
  private boolean seats(Found f) {
    Match noun = earlier == null ? null : earlier.found.noun;
    return noun != null
        && "seat".equals(noun.entry().option("unit"))
        && noun.entry().is("institution")
        && f.min >= 2
        && f.min <= LARGEST_SEATS;
  }

  /** "the company itself names 1700": the answer to how many. */
  private boolean said(Found f) {
    Match say = matches.before(Section.SOURCE, f.from);
    if (say == null && matches.before(Section.STOP, f.from) != null) {
      say = matches.before(Section.SOURCE, f.from - 1);
    }
    return say != null && say.entry().is("say");
  }

  /** "nine had …", "acht haben …": the bare number is the subject. */
  private boolean verbFollows(Found f) {
    Match stop = matches.at(Section.STOP, f.after);
    return stop != null && stop.entry().has("aux") && f.min >= 2;
  }

  /** "отыз алтысы": the ending says "of them". */
  private boolean part(Found f) {
    Match number = matches.before(Section.NUMBER, f.numTo);
    Match scale = matches.before(Section.SCALE, f.numTo);
    return number != null && number.entry().has("part")
        || scale != null && scale.entry().has("part");
  }
}
