package org.dateline.claim;

/** Rises and falls: "up 3.4 percentage points", "fell by a third", "a 12 per cent increase". */
final class ChangeRules {
  private static final int REACH = 4;

  private final Tokens tokens;
  private final Matches matches;

  ChangeRules(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  void apply(Found f) {
    if (f.role != Found.Role.QUANTITY) {
      return;
    }
    if (f.numeral.ratio()) {
      Match ratio = matches.at(Section.RATIO, f.numFrom);
      f.change = ratio != null && ratio.entry().has("down") ? "down" : "up";
      return;
    }
    int at = f.from;
    Match link = matches.before(Section.CHANGE, at);
    boolean by = false;
    if (link != null && (link.entry().is("to") || link.entry().is("by"))) {
      f.level = link.entry().is("to");
      by = link.entry().is("by");
      at = link.from();
    }
    for (int k = 0; k < REACH && at > 0; k++) {
      Match change = matches.before(Section.CHANGE, at);
      if (change != null && !change.entry().is("to") && !change.entry().is("by")) {
        f.change = change.entry().key();
        return;
      }
      if (k > 0 && !by && !f.level) {
        break;
      }
      at--;
      if (!tokens.isWord(at) || matches.at(Section.BREAK, at) != null) {
        break;
      }
    }
    f.level = false;
    if (by && f.numeral.fraction()) {
      f.change = "up";
      return;
    }
    int right = f.after;
    for (int k = 0; k < 2; k++) {
      Match change = matches.at(Section.CHANGE, right);
      if (change != null
          && !change.entry().is("to")
          && !change.entry().is("by")
          && change.entry().has("after")) {
        f.change = change.entry().key();
        return;
      }
      if (!tokens.isWord(right)) {
        return;
      }
      right++;
    }
  }
}
