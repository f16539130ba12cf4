package org.dateline.claim;

/** Recognises the day of a date and a year: "5 May", "May 5, 2022", "in 1999". */
final class DateRules {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;

  DateRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
  }

  boolean date(Found f) {
    double low = f.numeral.min();
    double high = f.approx == Approx.RANGE ? f.max : f.numeral.max();
    if (f.approx == Approx.MAGNITUDE
        || low < 1
        || f.numeral.ratio()
        || f.numeral.fraction()
        || low != Math.rint(low)) {
      return false;
    }
    if (f.unitKind != null && !(f.unitKind.equals("duration"))) {
      return false;
    }
    boolean day = high <= 31;
    boolean year =
        low >= 1000
            && high <= 2999
            && tokens.end[f.numFrom] - tokens.start[f.numFrom] == (f.numeral.digits() ? 4 : 0);
    if (!day && !year) {
      return false;
    }
    if ("hour".equals(f.unit) && matches.before(Section.WEEKDAY, f.from) != null) {
      return true;
    }
    int to = f.numTo;
    Match of = matches.at(Section.STOP, to);
    Match after = matches.at(Section.MONTH, to);
    if (after == null && of != null && of.entry().has("of")) {
      after = matches.at(Section.MONTH, of.to());
    }
    if (after == null && tokens.isHyphen(to)) {
      after = matches.at(Section.MONTH, to + 1);
    }
    if (after != null && upperIfNeeded(after) && f.unit == null) {
      return true;
    }
    int from = f.numFrom;
    Match ahead = matches.before(Section.MONTH, from);
    if (ahead == null
        && from > 0
        && matches.before(Section.STOP, from) != null
        && matches.before(Section.STOP, from).entry().has("of")) {
      ahead = matches.before(Section.MONTH, matches.before(Section.STOP, from).from());
    }
    if (ahead == null && tokens.is(from - 1, ",") && year) {
      // "May 5, 2022"
      ahead =
          tokens.isNumber(from - 2)
              ? matches.before(Section.MONTH, from - 2)
              : matches.before(Section.MONTH, from - 1);
    }
    if (ahead == null && year && tokens.isNumber(from - 1)) {
      ahead = matches.before(Section.MONTH, from - 1);
    }
    if (ahead == null || !upperIfNeeded(ahead) || f.unit != null) {
      return false;
    }
    return f.noun == null || !f.noun.entry().has("person") || lexicon.on("month_first");
  }

  /** "march" and "may" are months only with a capital, where the language writes one. */
  private boolean upperIfNeeded(Match month) {
    return !month.entry().has("upper") || tokens.upper[month.from()];
  }

  boolean year(Found f) {
    Numeral n = f.numeral;
    if (!n.digits()
        || f.numTo - f.numFrom != 1
        || f.unit != null && !"year".equals(f.unit) && !"duration".equals(f.unitKind)) {
      return false;
    }
    int length = tokens.end[f.numFrom] - tokens.start[f.numFrom];
    if (length != 4 || n.min() < 1500 || n.min() > 2100) {
      return false;
    }
    if ("duration".equals(f.unitKind)) {
      return "year".equals(f.unit);
    }
    if (f.from < f.numFrom) {
      // An approximator before a year: "about 2019 people" is rare, "since about 1990" is not.
      return f.noun == null && f.head == null;
    }
    boolean when = matches.before(Section.PLACE, f.from) != null && !lexicon.on("blank_groups");
    if (f.head != null
        || f.noun != null && f.noun.from() - f.after <= (when ? 0 : 1) && !f.definite) {
      Match before = matches.before(Section.PLACE, f.from);
      return f.noun != null
          && !f.noun.entry().has("person")
          && before != null
          && f.head == null
          && !lexicon.on("blank_groups");
    }
    return matches.at(Section.KIND, f.after) == null
        || matches.before(Section.PLACE, f.from) != null;
  }
}
