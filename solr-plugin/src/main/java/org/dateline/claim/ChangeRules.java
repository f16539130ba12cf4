package org.dateline.claim;

/** Rises and falls: "up 3.4 percentage points", "fell by a third", "a 12 per cent increase". */
final class ChangeRules {
  private static final int REACH = 4;

  /** Words between a verb and "by" or "to". */
  private static final int LINKED = 8;

  /** Tokens between a verb and the level behind its step. */
  private static final int FAR = 22;

  private final Tokens tokens;
  private final Matches matches;

  ChangeRules(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** A rise or fall in the words before a token. */
  private boolean steps(Found f, int end) {
    int at = end;
    for (int k = 0; k < 7 && at > 0; k++) {
      Match change = matches.before(Section.CHANGE, at);
      if (change != null && !change.entry().is("to") && !change.entry().is("by")) {
        f.change = change.entry().key();
        return true;
      }
      at--;
    }
    return false;
  }

  /** "снизил ключевую ставку на 50 базисных пунктов, до 16,5%": the verb opens the clause. */
  private boolean stepsFar(Found f) {
    Match to = matches.at(Section.RANGE, f.from);
    if (to == null || !to.entry().has("join")) {
      // The Spanish "hasta" is a bound more often.
      return false;
    }
    for (int at = f.from; at > Math.max(0, f.from - FAR); at--) {
      Match change = matches.before(Section.CHANGE, at);
      if (change != null && verb(change)) {
        f.change = change.entry().key();
        return true;
      }
      if (matches.pause(at - 1) > 4) {
        return false;
      }
    }
    return false;
  }

  /** "exports shrank threefold", "экспорт сократился втрое", "үш есе азайды" */
  private boolean fell(Found f) {
    for (int k = 0; k < REACH; k++) {
      Match before = matches.before(Section.CHANGE, f.from - k);
      Match after = matches.at(Section.CHANGE, f.after + k);
      boolean verb = before != null && verb(before) || after != null && verb(after);
      if (verb) {
        return before != null && before.entry().is("down")
            || after != null && after.entry().is("down");
      }
    }
    return false;
  }

  private static boolean verb(Match change) {
    return change.entry().is("up") || change.entry().is("down");
  }

  private boolean sentenced(int end) {
    for (int at = end; at > Math.max(0, end - LINKED); at--) {
      Match kind = matches.before(Section.KIND, at);
      boolean jailed = kind != null && kind.entry().is("detained");
      Match other = kind == null ? null : kind.alternative();
      if (jailed || other != null && other.entry().is("detained")) {
        return true;
      }
    }
    return false;
  }

  private boolean near(int at) {
    for (int k = at; k < Math.min(at + 3, tokens.size); k++) {
      Match change = matches.at(Section.CHANGE, k);
      if (change != null && !change.entry().is("to") && !change.entry().is("by")) {
        return true;
      }
    }
    return false;
  }

  /** "lost 190 points, or 0.6%": the same step in another unit. */
  void again(Found f, Found before) {
    boolean second = before != null && before.startLevel && f.from - before.after <= 1;
    if (second && !f.level && steps(f, before.from)) {
      // "rose from 8 to 12"
      f.level = true;
      return;
    }
    if (f.role != Found.Role.QUANTITY
        || f.change != null
        || before == null
        || before.change == null
        || before.level
        || before.changeAfter
        || f.unitKind == null) {
      return;
    }
    int at = before.after;
    if (tokens.is(at, ",")) {
      at++;
    }
    Match join = matches.at(Section.RANGE, at);
    if (join != null && join.entry().has("join") && join.to() == f.from) {
      f.change = before.change;
      // "rose 0.25 points to 5.5 per cent": the level reached.
      f.level = "to".equals(matches.key(Section.CHANGE, at));
    }
  }

  void apply(Found f) {
    if (f.role != Found.Role.QUANTITY) {
      return;
    }
    if (f.numeral.ratio()) {
      Match ratio = matches.at(Section.RATIO, f.numFrom);
      boolean falls = ratio != null && ratio.entry().has("down");
      f.change = falls || fell(f) ? "down" : "up";
      return;
    }
    int at = f.from;
    Match bound = matches.at(Section.CHANGE, f.from);
    if (f.approx == Approx.AT_MOST
        && f.from < f.numFrom
        && bound != null
        && bound.entry().is("to")) {
      // "up to" and "to" are one word in Slavic languages: after a rise or fall it is the level.
      if (steps(f, f.from) || f.unitKind != null && stepsFar(f)) {
        f.level = true;
        f.approx = Approx.EXACT;
        f.min = f.max;
      } else if ("duration".equals(f.unitKind) && sentenced(f.from)) {
        // "засудив до 12 років": the term itself, no upper bound.
        f.approx = Approx.EXACT;
        f.min = f.max;
      }
      return;
    }
    if (f.approx == Approx.AT_MOST && f.from >= f.numFrom - 1) {
      Match after = matches.before(Section.CHANGE, f.after);
      if (after != null && after.entry().is("to") && near(f.after)) {
        f.level = true;
        f.approx = Approx.EXACT;
        f.min = f.max;
        f.change =
            matches.at(Section.CHANGE, f.after) != null
                ? matches.at(Section.CHANGE, f.after).entry().key()
                : null;
        return;
      }
    }
    Match link = matches.before(Section.CHANGE, at);
    boolean by = false;
    if (link != null && (link.entry().is("to") || link.entry().is("by"))) {
      f.level = link.entry().is("to");
      by = link.entry().is("by");
      at = link.from();
    }
    int reach = by || f.level ? LINKED : REACH;
    for (int k = 0; k < reach && at > 0; k++) {
      Match change = matches.before(Section.CHANGE, at);
      if (change != null && !change.entry().is("to") && !change.entry().is("by")) {
        f.change = change.entry().key();
        return;
      }
      if (k > 0 && !by && !f.level && !"points".equals(f.unitKind)) {
        break;
      }
      at--;
      if (!tokens.isWord(at) || matches.at(Section.BREAK, at) != null) {
        break;
      }
    }
    boolean to = f.level;
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
        f.changeAfter = true;
        f.level = to;
        return;
      }
      if (!tokens.isWord(right)
          || matches.at(Section.BREAK, right) != null
          || matches.at(Section.STOP, right) != null) {
        return;
      }
      right++;
    }
  }
}
