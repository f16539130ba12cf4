package org.dateline.claim;

import java.util.List;

/**
 * Recognises numbers that count nothing: ordinals, scores, names and model numbers, references,
 * relative times, bracketed conversions; ages, dates and years with the help of their own rules.
 */
final class Exclusions {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final AgeRules ages;
  private final DateRules dates;
  private final NameRules names;

  Exclusions(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.ages = new AgeRules(lexicon, tokens, matches);
    this.dates = new DateRules(lexicon, tokens, matches);
    this.names = new NameRules(lexicon, tokens, matches);
  }

  void classify(List<Found> found) {
    Found before = null;
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        classify(f, before);
      }
      before = f;
    }
    new Spans(matches).restore(found);
  }

  private static void mark(Found f, Found.Role role, String why) {
    f.role = role;
    f.why = why;
  }

  private void classify(Found f, Found before) {
    if (glued(f) || attached(f)) {
      return;
    }
    if (names.address(f)) {
      mark(f, Found.Role.NONE, "address");
      return;
    }
    if (ages.age(f)) {
      mark(f, Found.Role.AGE, "age");
      f.unit = "year of age";
      f.unitKind = "age";
      return;
    }
    if (dates.date(f)) {
      mark(f, Found.Role.NONE, "date");
      return;
    }
    if (f.fraction && f.unit == null && tokens.isHyphen(f.numTo)) {
      mark(f, Found.Role.NONE, "compound word");
      return;
    }
    if (f.fraction && matches.at(Section.MONTH, f.numTo) != null && !f.numeral.digits()) {
      mark(f, Found.Role.NONE, "middle of a month");
      return;
    }
    Match which = f.fraction ? matches.before(Section.NOT, f.numFrom) : null;
    if (which != null && (names(which) || names(which.alternative()))) {
      mark(f, Found.Role.NONE, "half of a period");
      return;
    }
    if (furniture(f)) {
      return;
    }
    if (around(f)) {
      return;
    }
    if (dates.year(f)) {
      mark(f, Found.Role.NONE, "year");
      return;
    }
    if (names.name(f)) {
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

  /** "the first half", "die zweite Hälfte" */
  private static boolean names(Match which) {
    return which != null && (which.entry().is("ordinals") || which.entry().is("which"));
  }

  /** Numbers of a list, of a note, in a name between quotation marks. */
  private boolean furniture(Found f) {
    boolean plain = f.numeral.digits() && f.unit == null && f.numTo - f.numFrom == 1;
    if (!plain) {
      return false;
    }
    int before = f.numFrom - 1;
    if (tokens.is(before, "[") && tokens.is(f.numTo, "]")) {
      mark(f, Found.Role.NONE, "note");
      return true;
    }
    if (before < 0 && tokens.dotted[f.numFrom] && tokens.isWord(1) && tokens.upper[1]) {
      mark(f, Found.Role.NONE, "item of a list");
      return true;
    }
    if (f.min == 0 && f.max == 0) {
      mark(f, Found.Role.NONE, "zero");
      return true;
    }
    if (tokens.isQuote(f.numTo) && f.from == f.numFrom && names.quotedName(before)) {
      mark(f, Found.Role.NONE, "name");
      return true;
    }
    return false;
  }

  /** "jeudi 18 h 40", "twenty-first", "10DowningStreet": the word beside makes it no quantity. */
  private boolean attached(Found f) {
    int to = f.numTo;
    int at = tokens.isHyphen(to) ? to + 1 : to;
    Match next = matches.at(Section.NOT, at);
    if (next != null && ordinal(next) && !f.numeral.digits()) {
      mark(f, Found.Role.NONE, "ordinal");
      return true;
    }
    if (!f.numeral.digits()) {
      boolean name = names.properName(f);
      if (name) {
        mark(f, Found.Role.NONE, "name");
      }
      return name;
    }
    if (f.numFrom > 1
        && f.unit == null
        && f.min < 60
        && (tokens.is(f.numFrom - 1, "h") || tokens.is(f.numFrom - 1, "heures"))
        && tokens.isNumber(f.numFrom - 2)) {
      mark(f, Found.Role.NONE, "time");
      return true;
    }
    if (tokens.isWord(to)
        && !tokens.spaced[to]
        && tokens.upper[to]
        && f.unit == null
        && f.numTo - f.numFrom == 1
        && tokens.end[to] - tokens.start[to] > 1) {
      mark(f, Found.Role.NONE, "name");
      return true;
    }
    return false;
  }

  private static boolean ordinal(Match word) {
    return word.entry().is("ordinals")
        || word.alternative() != null && word.alternative().entry().is("ordinals");
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
    if (hyphenOrdinal(f)) {
      mark(f, Found.Role.NONE, "ordinal");
      return true;
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

  /** "21-жеңісі", "9-сынып": languages that write an ordinal as digits, hyphen and noun. */
  private boolean hyphenOrdinal(Found f) {
    int word = f.numTo + 1;
    return f.numeral.digits()
        && f.numTo - f.numFrom == 1
        && f.unit == null
        && tokens.isHyphen(f.numTo)
        && tokens.isWord(word)
        && lexicon.on("hyphen_ordinals")
        && matches.at(Section.APPROX, word) == null
        && matches.at(Section.SCALE, word) == null
        && !(matches.at(Section.NOT, word) != null
            && matches.at(Section.NOT, word).entry().is("suffix"));
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
    ahead = reading(ahead, "before");
    if (ahead != null && applies(ahead.entry(), "before", f, duration)) {
      mark(
          f,
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
        mark(f, Found.Role.RELATIVE, "before '" + tokens.of(between.from(), between.to()) + "'");
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
    if (after == null && duration && tokens.is(f.after, ",")) {
      after = null;
    }
    after = reading(after, "after");
    if (after != null && applies(after.entry(), "after", f, duration)) {
      mark(
          f,
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
