package org.dateline.claim;

/** Finds the noun that a bare number counts where it stands apart, before the number. */
final class DetachedNouns {
  /** Tokens between the word for a count and its number. */
  private static final int COUNT_REACH = 24;

  private final Tokens tokens;
  private final Matches matches;

  /** Lists of the form "noun, dash, number" are usual. */
  private final boolean dashLists;

  DetachedNouns(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.dashLists = lexicon.on("dash_lists");
  }

  /** First token of the noun and the token after its last; null when there is none. */
  int[] of(Found f) {
    int[] named = namedCount(f);
    return named == null ? dashed(f) : named;
  }

  /** "the number of refusals passed 87,000": the noun stands at the word for the count. */
  private int[] namedCount(Found f) {
    for (int i = f.from - 1; i >= Math.max(0, f.from - COUNT_REACH); i--) {
      if (matches.pause(i) >= 3) {
        return null;
      }
      Match count = matches.at(Section.COUNT, i);
      if (count == null || !count.entry().is("of") || count.to() >= f.from) {
        continue;
      }
      if (count.entry().has("after")) {
        Match noun = matches.before(Section.NOUN, count.from());
        return noun == null ? null : new int[] {noun.from(), noun.to()};
      }
      for (int k = count.to(); k < Math.min(f.from, count.to() + 4); k++) {
        Match noun = matches.at(Section.NOUN, k);
        if (noun != null) {
          return new int[] {k, noun.to()};
        }
      }
      boolean plain = tokens.isWord(count.to()) && matches.at(Section.STOP, count.to()) == null;
      return plain ? new int[] {count.to(), count.to() + 1} : null;
    }
    return null;
  }

  /** "Обысков — три, задержанных — семь": what is counted stands before a dash. */
  private int[] dashed(Found f) {
    int dash = f.from - 1;
    if (dash < 1 || !tokens.isDash(dash) || !tokens.spaced[dash] || !dashLists) {
      return null;
    }
    Match noun = matches.before(Section.NOUN, dash);
    boolean first = dash == 1 || matches.at(Section.BREAK, dash - 2) != null;
    if (noun != null) {
      return new int[] {noun.from(), noun.to()};
    }
    return first && tokens.isWord(dash - 1) ? new int[] {dash - 1, dash} : null;
  }
}
