package org.dateline.claim;

import java.util.List;

/**
 * Recognises numbers that count nothing, one construction after the other: ordinals, items of
 * lists, bracketed conversions; names, ages, dates, years and what the lexicon excludes with the
 * help of their own rules.
 */
final class Exclusions {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final AgeRules ages;
  private final DateRules dates;
  private final NameRules names;
  private final ExcludingWords words;

  Exclusions(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.ages = new AgeRules(lexicon, tokens, matches);
    this.dates = new DateRules(lexicon, tokens, matches);
    this.names = new NameRules(lexicon, tokens, matches);
    this.words = new ExcludingWords(tokens, matches);
  }

  /** Gives each number of a sentence its role. */
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

  private void classify(Found f, Found before) {
    if (glued(f) || attached(f)) {
      return;
    }
    if (names.address(f)) {
      f.mark(Found.Role.NONE, "address");
      return;
    }
    if (ages.age(f)) {
      f.mark(Found.Role.AGE, "age");
      f.unit = "year of age";
      f.unitKind = "age";
      return;
    }
    if (dates.date(f)) {
      f.mark(Found.Role.NONE, "date");
      return;
    }
    if (f.fraction && f.unit == null && tokens.isHyphen(f.numTo)) {
      f.mark(Found.Role.NONE, "compound word");
      return;
    }
    if (f.fraction && matches.at(Section.MONTH, f.numTo) != null && !f.numeral.digits()) {
      f.mark(Found.Role.NONE, "middle of a month");
      return;
    }
    Match which = f.fraction ? matches.before(Section.NOT, f.numFrom) : null;
    if (which != null && (names(which) || names(which.alternative()))) {
      f.mark(Found.Role.NONE, "half of a period");
      return;
    }
    if (furniture(f)) {
      return;
    }
    if (words.around(f)) {
      return;
    }
    if (dates.year(f)) {
      f.mark(Found.Role.NONE, "year");
      return;
    }
    if (names.name(f)) {
      f.mark(Found.Role.NONE, "name");
      return;
    }
    if (before != null && before.role == Found.Role.NONE && listed(f, before)) {
      f.mark(Found.Role.NONE, before.why);
      return;
    }
    if (conversion(f, before)) {
      f.mark(Found.Role.CONVERSION, "conversion");
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
      f.mark(Found.Role.NONE, "note");
      return true;
    }
    if (before < 0 && tokens.dotted[f.numFrom] && tokens.isWord(1) && tokens.upper[1]) {
      f.mark(Found.Role.NONE, "item of a list");
      return true;
    }
    if (f.min == 0 && f.max == 0) {
      f.mark(Found.Role.NONE, "zero");
      return true;
    }
    if (tokens.isQuote(f.numTo) && f.from == f.numFrom && names.quotedName(before)) {
      f.mark(Found.Role.NONE, "name");
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
      f.mark(Found.Role.NONE, "ordinal");
      return true;
    }
    if (!f.numeral.digits()) {
      boolean name = names.properName(f);
      if (name) {
        f.mark(Found.Role.NONE, "name");
      }
      return name;
    }
    if (f.numFrom > 1
        && f.unit == null
        && f.min < 60
        && (tokens.is(f.numFrom - 1, "h") || tokens.is(f.numFrom - 1, "heures"))
        && tokens.isNumber(f.numFrom - 2)) {
      f.mark(Found.Role.NONE, "time");
      return true;
    }
    if (tokens.isWord(to)
        && !tokens.spaced[to]
        && tokens.upper[to]
        && f.unit == null
        && f.numTo - f.numFrom == 1
        && tokens.end[to] - tokens.start[to] > 1) {
      f.mark(Found.Role.NONE, "name");
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
        f.mark(Found.Role.NONE, "ordinal");
        return true;
      }
    }
    if (hyphenOrdinal(f)) {
      f.mark(Found.Role.NONE, "ordinal");
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
      f.mark(Found.Role.NONE, "name");
      return true;
    }
    if (f.numeral.digits()
        && f.numTo - f.numFrom == 1
        && tokens.dotted[f.numFrom]
        && lexicon.on("dot_ordinals")) {
      f.mark(Found.Role.NONE, "ordinal");
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

  /** "20 miles (32 km)": the value before in another unit of the same kind. */
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
