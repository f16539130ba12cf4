package org.dateline.claim;

/** Tells which counts claim nothing: "one" as a pronoun, "the two", "many" without a predicate. */
final class WeakCounts {
  /** Tokens between the items of a list of counts. */
  private static final int LIST = 5;

  /** "the six …" takes up what is known; a larger number is told for its own sake. */
  private static final double LARGEST_DEFINITE = 6;

  private final Lexicon lexicon;
  private final Matches matches;

  /** "one" is an article too. */
  private final boolean articleOne;

  WeakCounts(Lexicon lexicon, Matches matches) {
    this.lexicon = lexicon;
    this.matches = matches;
    this.articleOne = lexicon.on("article_one");
  }

  /**
   * Whether a draft whose kind is decided claims nothing.
   *
   * @param previous the count before in the sentence; null for the first
   */
  boolean weak(ClaimRules.Draft draft, ClaimRules.Draft previous, ClaimRules.Counted counted) {
    Found f = draft.found;
    boolean person = counted.person();
    Match number = matches.at(Section.NUMBER, f.numFrom);
    if (number != null && number.entry().has("definite") && !person) {
      return true;
    }
    boolean untold = draft.trigger == null || draft.kind.equals("count_other");
    if (f.one() && !ofList(f, previous) && (part(f) || !victim(f) && (!person || untold))) {
      return true;
    }
    boolean vague = draft.trigger == f.head && f.head != null && f.head.entry().has("weak");
    if (f.approx == Approx.VAGUE && (untold || vague || !person && f.noun == null)) {
      return true;
    }
    return f.definite
        && untold
        && f.min <= LARGEST_DEFINITE
        && f.approx == Approx.EXACT
        && !counted.collective();
  }

  /** "a fait un mort", "ein Verletzter": one victim. */
  private boolean victim(Found f) {
    boolean article = f.noun == null && articleOne;
    Match behind = article ? matches.at(Section.KIND, f.after) : null;
    return f.head != null && !f.head.entry().has("weak")
        || behind != null && behind.entry().victim(lexicon);
  }

  /** "20 Filipinos, two Ukrainians, one Russian": the last of several counts. */
  private boolean ofList(Found f, ClaimRules.Draft previous) {
    return previous != null
        && f.from - previous.found.after <= LIST
        && f.nounFrom < f.nounTo
        && !part(f)
        && matches.before(Section.BREAK, f.from) != null
        && (previous.found.min > 1 || previous.found.one());
  }

  /** "one of whom", "one of the demands": a part, not a count. */
  private boolean part(Found f) {
    Match stop = matches.at(Section.STOP, f.after);
    return stop != null && stop.entry().has("of");
  }
}
