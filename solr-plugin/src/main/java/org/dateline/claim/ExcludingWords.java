package org.dateline.claim;

/**
 * Recognises numbers that a word before or after them makes no quantity: the lexicon's section
 * {@code not}, with the conditions that its flags set.
 */
final class ExcludingWords {
  private final Tokens tokens;
  private final Matches matches;

  ExcludingWords(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Marks a number that has such a word beside it; whether it has one. */
  boolean around(Found f) {
    boolean duration = "duration".equals(f.unitKind);
    Match ahead = matches.before(Section.NOT, f.from);
    if (ahead == null
        && f.from > 0
        && matches.before(Section.STOP, f.from) != null
        && matches.before(Section.STOP, f.from).entry().has("def")) {
      ahead = matches.before(Section.NOT, matches.before(Section.STOP, f.from).from());
      if (ahead != null && !ahead.entry().has("duration")) {
        ahead = null;
      }
    }
    ahead = reading(ahead, "before");
    if (ahead != null && applies(ahead.entry(), "before", f, duration)) {
      f.mark(
          duration ? Found.Role.RELATIVE : Found.Role.NONE,
          "after '" + tokens.of(ahead.from(), ahead.to()) + "'");
      f.span = ahead.entry().has("span");
      return true;
    }
    Match between = matches.at(Section.NOT, f.after);
    if (between != null && between.entry().is("between") && f.unit == null) {
      // "los tres últimos años", "последних"
      Match unit = matches.at(Section.UNIT, between.to());
      if (unit != null && unit.entry().has("duration")) {
        f.mark(Found.Role.RELATIVE, "before '" + tokens.of(between.from(), between.to()) + "'");
        return true;
      }
    }
    Match after = matches.at(Section.NOT, f.after);
    if (after == null && tokens.isHyphen(f.after) && f.numeral.digits()) {
      // "345-бабы"
      after = matches.at(Section.NOT, f.after + 1);
      after = reading(after, "after");
      after = after != null && after.entry().has("digits") ? after : null;
    }
    if (after == null && f.numTo < f.after) {
      after = matches.at(Section.NOT, f.numTo);
    }
    after = reading(after, "after");
    if (after != null && applies(after.entry(), "after", f, duration)) {
      f.mark(
          duration ? Found.Role.RELATIVE : Found.Role.NONE,
          "before '" + tokens.of(after.from(), after.to()) + "'");
      return true;
    }
    return false;
  }

  /** Of two readings the one for this side of the number. */
  private static Match reading(Match match, String side) {
    if (match == null || match.entry().is(side) || match.alternative() == null) {
      return match;
    }
    return match.alternative();
  }

  /** The flags of a word allow it to exclude this number. */
  private boolean applies(Entry entry, String side, Found f, boolean duration) {
    if (!entry.is(side)) {
      return false;
    }
    if (entry.has("pair")) {
      return f.min == 2 && f.max == 2;
    }
    if (entry.has("course") && matches.at(Section.STOP, f.after) != null) {
      // "after six hours of talks"
      return duration && !matches.at(Section.STOP, f.after).entry().has("of");
    }
    if (entry.has("duration")) {
      return duration;
    }
    if (entry.has("digits") && !f.numeral.digits()) {
      return false;
    }
    if (entry.has("bare") && (f.noun != null || f.head != null || f.unit != null)) {
      return false;
    }
    if (entry.has("hour") && !(f.numeral.max() <= 24)) {
      return false;
    }
    if (entry.has("hours") && !"hour".equals(f.unit)) {
      return false;
    }
    if (entry.has("yearword")) {
      return f.numeral.digits()
          && f.numeral.min() >= 1000
          && f.numeral.max() <= 2999
          && f.numTo - f.numFrom == 1;
    }
    return f.unit == null || !entry.has("unitless");
  }
}
