package org.dateline.claim;

import java.util.List;

/**
 * Recognises numbers that count nothing: ages, dates, years, clock times, ordinals, scores, names
 * and model numbers, relative times, bracketed conversions.
 */
final class Exclusions {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;

  Exclusions(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
  }

  void classify(List<Found> found) {
    Found before = null;
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        classify(f, before);
      }
      before = f;
    }
  }

  private static void mark(Found f, Found.Role role, String why) {
    f.role = role;
    f.why = why;
  }

  private void classify(Found f, Found before) {
    if (glued(f)) {
      return;
    }
    if (age(f)) {
      mark(f, Found.Role.AGE, "age");
      f.unit = "year of age";
      f.unitKind = "age";
      return;
    }
    if (date(f)) {
      mark(f, Found.Role.NONE, "date");
      return;
    }
    if (f.fraction && tokens.isHyphen(f.numTo)) {
      mark(f, Found.Role.NONE, "compound word");
      return;
    }
    if (around(f)) {
      return;
    }
    if (year(f)) {
      mark(f, Found.Role.NONE, "year");
      return;
    }
    if (name(f)) {
      mark(f, Found.Role.NONE, "name");
      return;
    }
    if (before != null && before.role == Found.Role.NONE && listed(f, before)) {
      mark(f, Found.Role.NONE, before.why);
      return;
    }
    if (conversion(f, before)) {
      mark(f, Found.Role.CONVERSION, "conversion");
      if (f.approx == Approx.EXACT && before.approx == Approx.AT_LEAST) {
        f.approx = before.approx;
        f.max = before.max;
      } else if (f.approx == Approx.EXACT && before.approx == Approx.ABOUT) {
        f.approx = before.approx;
      }
    }
  }

  /** Ordinal endings and other letters glued to the digits, and digits glued to a name. */
  private boolean glued(Found f) {
    int to = f.numTo;
    if (f.numeral.digits() && to < tokens.size) {
      int at = tokens.isHyphen(to) ? to + 1 : to;
      Match match = matches.at(Section.NOT, at);
      if (match != null && match.entry().is("ordinal") && (at > to || !tokens.spaced[at])) {
        mark(f, Found.Role.NONE, "ordinal");
        return true;
      }
    }
    int first = f.numFrom;
    if (f.numeral.digits()
        && f.from == first
        && first >= 2
        && tokens.isHyphen(first - 1)
        && tokens.isWord(first - 2)
        && matches.before(Section.APPROX, first - 1) == null
        && matches.before(Section.APPROX, first) == null) {
      mark(f, Found.Role.NONE, "name");
      return true;
    }
    if (f.numeral.digits()
        && f.numTo - f.numFrom == 1
        && tokens.dotted[f.numFrom]
        && lexicon.on("dot_ordinals")) {
      mark(f, Found.Role.NONE, "ordinal");
      return true;
    }
    return false;
  }

  private boolean age(Found f) {
    if (f.approx == Approx.MAGNITUDE || f.approx == Approx.VAGUE) {
      return false;
    }
    int at = f.numTo;
    if (tokens.isHyphen(at)) {
      at++;
    }
    Match after = matches.at(Section.AGE, at);
    if (after == null) {
      after = matches.at(Section.AGE, f.after);
    }
    if (after != null && after.entry().is("after")) {
      f.after = Math.max(f.after, after.to());
      return true;
    }
    if (f.numeral.min() > 130) {
      return false;
    }
    Match ahead = matches.before(Section.AGE, f.from);
    if (ahead != null && ahead.entry().is("before")) {
      return true;
    }
    if (ahead != null && ahead.entry().is("of") && "year".equals(f.unit)) {
      Match noun = matches.before(Section.NOUN, ahead.from());
      if (noun != null && noun.entry().has("person")) {
        return true;
      }
    }
    if (years(f)) {
      return true;
    }
    boolean plain =
        f.numeral.digits()
            && f.unit == null
            && f.numFrom == f.from
            && f.numTo - f.numFrom == 1
            && f.min >= 1
            && f.min <= 110;
    if (!plain || f.numFrom < 2) {
      return false;
    }
    int open = f.numFrom - 1;
    boolean named = tokens.isWord(open - 1) && tokens.upper[open - 1];
    if (tokens.is(open, "(")) {
      return named && tokens.is(f.numTo, ")") && lexicon.on("bracket_ages");
    }
    return tokens.is(open, ",")
        && named
        && !tokens.isAcronym(open - 1)
        && matches.before(Section.MONTH, open) == null
        && matches.before(Section.WEEKDAY, open) == null
        && (tokens.is(f.numTo, ",") || f.numTo >= tokens.size || tokens.is(f.numTo, "."));
  }

  /** "Rita K., 52 years", "a seller of 44 years": years right behind a person. */
  private boolean years(Found f) {
    boolean plain = f.approx == Approx.EXACT || f.approx == Approx.RANGE;
    if (!"year".equals(f.unit)
        || !plain
        || f.hyphenated
        || f.min < 1
        || f.max > 110
        || f.from < 2) {
      return false;
    }
    int at = f.from;
    Match of = matches.before(Section.AGE, at);
    boolean genitive = of != null && of.entry().is("of");
    if (genitive) {
      at = of.from();
    }
    boolean ends = f.after >= tokens.size || tokens.isPunct(f.after);
    if (tokens.is(at - 1, ",")) {
      Match noun = matches.before(Section.NOUN, at - 1);
      return (tokens.upper[at - 2] || noun != null && noun.entry().has("person"))
          && (ends || genitive);
    }
    Match noun = matches.before(Section.NOUN, at);
    if (noun != null && noun.entry().has("person")) {
      return genitive || f.approx == Approx.RANGE;
    }
    return genitive
        && f.min >= 16
        && noun == null
        && matches.before(Section.KIND, at) == null
        && matches.before(Section.STOP, at) == null;
  }

  private boolean date(Found f) {
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
    boolean year = low >= 1000 && high <= 2999;
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

  /** The lexicon's words before and after that make it no quantity. */
  private boolean around(Found f) {
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
    if (ahead != null && applies(ahead.entry(), "before", f, duration)) {
      mark(
          f,
          duration ? Found.Role.RELATIVE : Found.Role.NONE,
          "after '" + tokens.of(ahead.from(), ahead.to()) + "'");
      return true;
    }
    Match after = matches.at(Section.NOT, f.after);
    if (after == null && f.numTo < f.after) {
      after = matches.at(Section.NOT, f.numTo);
    }
    if (after == null && duration && tokens.is(f.after, ",")) {
      after = null;
    }
    if (after != null && applies(after.entry(), "after", f, duration)) {
      mark(
          f,
          duration ? Found.Role.RELATIVE : Found.Role.NONE,
          "before '" + tokens.of(after.from(), after.to()) + "'");
      return true;
    }
    return false;
  }

  private boolean applies(Entry entry, String side, Found f, boolean duration) {
    if (!entry.is(side)) {
      return false;
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

  private boolean year(Found f) {
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

  /** "Boeing 737", "Formula 1": after a capitalised word, with nothing countable behind. */
  private boolean name(Found f) {
    if (!f.numeral.digits() || f.from != f.numFrom || f.unitKind != null || f.numFrom == 0) {
      return false;
    }
    int previous = f.numFrom - 1;
    if (!tokens.isWord(previous) || !tokens.upper[previous]) {
      return false;
    }
    boolean first = previous == 0;
    boolean countable =
        f.head != null
            || f.noun != null
            || matches.at(Section.KIND, f.after) != null
            || matches.at(Section.UNIT, f.after) != null;
    if (countable) {
      return false;
    }
    if (first && !tokens.isAcronym(previous)) {
      return false;
    }
    return matches.before(Section.KIND, f.numFrom) == null
        && matches.before(Section.NOUN, f.numFrom) == null
        && matches.before(Section.MONTH, f.numFrom) == null
        && matches.before(Section.WEEKDAY, f.numFrom) == null
        && matches.before(Section.STOP, f.numFrom) == null;
  }

  /** "Schools No. 16, 40 and 58": goes on the list of names before it. */
  private boolean listed(Found f, Found before) {
    if (!f.numeral.digits() || f.unit != null || f.from != f.numFrom || f.from - before.numTo > 2) {
      return false;
    }
    if (f.noun != null || f.head != null) {
      return false;
    }
    for (int i = before.numTo; i < f.from; i++) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause == null || pause.entry().min() > 2) {
        return false;
      }
    }
    return f.from > before.numTo && !"year".equals(before.why) && !"date".equals(before.why);
  }

  private boolean conversion(Found f, Found before) {
    if (before == null || f.unitKind == null || before.unitKind == null) {
      return false;
    }
    int open = f.from - 1;
    if (!tokens.is(open, "(") && !tokens.is(open, "[")) {
      return false;
    }
    if (before.after != open && before.after + 1 != open && before.nounTo != open) {
      return false;
    }
    if (!before.unitKind.equals(f.unitKind) || before.unit.equals(f.unit)) {
      return false;
    }
    return tokens.is(f.after, ")")
        || tokens.is(f.after, "]")
        || tokens.is(f.after + 1, ")")
        || tokens.is(f.after, ";")
        || tokens.is(f.after, ",");
  }
}
