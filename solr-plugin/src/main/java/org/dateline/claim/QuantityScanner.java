package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities of a sentence: numeral or range, approximators on either side, currency or
 * unit, counted noun. One pass; every look to the side is bounded, so the time is linear.
 */
final class QuantityScanner {
  /** Words looked at after a numeral for its noun. */
  private static final int NOUN_WINDOW = 7;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final NumeralScanner numerals;
  private final boolean headFirst;

  QuantityScanner(Lexicon lexicon, Compounds compounds, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.numerals = new NumeralScanner(lexicon, compounds, tokens, matches);
    this.headFirst = lexicon.on("head_first");
  }

  List<Found> scan() {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size) {
      Numeral numeral = numerals.at(i);
      if (numeral == null) {
        i++;
        continue;
      }
      Found quantity = read(numeral);
      if (!found.isEmpty()) {
        Found before = found.get(found.size() - 1);
        if (before.after > quantity.from) {
          quantity.from = Math.min(quantity.numFrom, Math.max(quantity.from, before.after));
        }
      }
      found.add(quantity);
      i = Math.max(numeral.to(), quantity.numTo);
    }
    return found;
  }

  private Found read(Numeral numeral) {
    Found f = new Found();
    f.numeral = numeral;
    f.numFrom = numeral.from();
    f.numTo = numeral.to();
    f.min = numeral.min();
    f.max = numeral.max();
    f.approx = numeral.approx();
    f.fraction = numeral.fraction();
    f.fraction = numeral.fraction();
    f.from = f.numFrom;
    currency(f);
    range(f);
    f.after = suffixed(f.numTo);
    if (numeral.ratio()) {
      f.unit = "ratio";
      f.unitKind = "ratio";
    } else {
      unit(f);
    }
    approximators(f);
    definite(f);
    noun(f);
    return f;
  }

  /** Case endings hung on digits: "164-ке", "10-ти", "2000-den". */
  private int suffixed(int to) {
    if (tokens.isHyphen(to)) {
      Match suffix = matches.at(Section.NOT, to + 1);
      if (suffix != null && suffix.entry().is("suffix")) {
        return suffix.to();
      }
    }
    return to;
  }

  private void currency(Found f) {
    Match unit = matches.before(Section.UNIT, f.from);
    if (unit != null && unit.entry().has("pre")) {
      f.unit = unit.entry().key();
      f.unitKind = "money";
      f.from = unit.from();
    }
    Match ahead = unit;
    if (ahead == null && f.from > 1) {
      Match stop = matches.before(Section.STOP, f.from);
      boolean skip = tokens.isHyphen(f.from - 1) || stop != null && stop.length() == 1;
      ahead = skip ? matches.before(Section.UNIT, f.from - 1) : null;
    }
    if (ahead != null && ahead.entry().has("ahead") && f.min < 10) {
      f.unit = ahead.entry().key();
      f.unitKind = kindOf(ahead.entry());
      f.from = ahead.from();
    }
  }

  private void range(Found f) {
    if (f.numeral.ratio() || f.approx == Approx.VAGUE) {
      return;
    }
    if (share(f)) {
      return;
    }
    int at = suffixed(f.numTo);
    Match open = matches.before(Section.RANGE, f.from);
    boolean opened = open != null && open.entry().has("open");
    // "10 km to 15 km", "$3 billion to $5 billion"
    Match unit = matches.at(Section.UNIT, at);
    int joint = joint(at, opened);
    boolean sameUnit = false;
    if (joint < 0 && unit != null) {
      joint = joint(unit.to(), opened);
      sameUnit = !opened;
    }
    if (joint < 0) {
      return;
    }
    int second = joint;
    Match currency = matches.at(Section.UNIT, second);
    if (currency != null && currency.entry().has("pre")) {
      second = currency.to();
    }
    Numeral upper = second < tokens.size ? numerals.at(second) : null;
    if (sameUnit && upper != null) {
      // "15 per cent to 20 per cent"
      Match again = matches.at(Section.UNIT, upper.to());
      if (again == null || again.entry() != unit.entry()) {
        return;
      }
    }
    if (upper == null || upper.ratio() || upper.approx() == Approx.VAGUE) {
      return;
    }
    if (!opened
        && matches.at(Section.RANGE, at) != null
        && stepBefore(f.from)
        && matches.at(Section.CHANGE, at) != null) {
      // "increased by 43 to 419": the step and the level.
      return;
    }
    double min = f.min;
    Match scale = matches.before(Section.SCALE, upper.to());
    double factor =
        scale != null && scale.from() > upper.from() && !scale.entry().has("alone")
            ? scale.entry().min()
            : scale != null && scale.from() > upper.from() ? scale.entry().min() : 1;
    if (min < factor && f.numTo - f.numFrom == 1 && min * factor < upper.max()) {
      min *= factor;
    }
    boolean dash = tokens.isDash(joint - 1);
    if (min >= upper.max()) {
      if (dash && f.numeral.digits() && upper.digits()) {
        f.role = Found.Role.NONE;
        f.why = "score";
        f.numTo = upper.to();
      }
      return;
    }
    if (dash && isYear(f.numeral) && isYear(upper)) {
      f.role = Found.Role.NONE;
      f.why = "years";
      f.numTo = upper.to();
      return;
    }
    f.numTo = upper.to();
    f.min = min;
    f.max = upper.max();
    f.approx = Approx.RANGE;
    if (opened) {
      f.from = open.from();
    }
  }

  /** "two in three", "six de cada diez", "two flights out of three": a part in per cent. */
  private boolean share(Found f) {
    int at = f.numTo;
    Match join = matches.at(Section.RANGE, at);
    boolean across = false;
    if ((join == null || !join.entry().has("share"))
        && tokens.isWord(at)
        && matches.at(Section.STOP, at) == null) {
      join = matches.at(Section.RANGE, at + 1);
      across = true;
    }
    if (join == null || !join.entry().has("share") || across && join.entry().has("close")) {
      return false;
    }
    Numeral whole = join.to() < tokens.size ? numerals.at(join.to()) : null;
    if (whole == null || whole.min() != whole.max() || whole.digits() != f.numeral.digits()) {
      return false;
    }
    boolean round = whole.min() <= 10 || whole.min() == 20 || whole.min() == 100 && !across;
    if (f.min != f.max || f.min < 1 || f.min >= whole.min() || !round) {
      return false;
    }
    f.min = 100 * f.min / whole.min();
    f.max = f.min;
    f.numTo = whole.to();
    f.unit = "percentage";
    f.unitKind = "percentage";
    return true;
  }

  /** First token of the second number of a range, or -1. */
  private int joint(int at, boolean opened) {
    if (tokens.isDash(at)) {
      boolean glued = !tokens.spaced[at] && at + 1 < tokens.size && !tokens.spaced[at + 1];
      boolean even =
          tokens.spaced[at]
              && at + 1 < tokens.size
              && tokens.spaced[at + 1]
              && tokens.isNumber(at - 1)
              && tokens.isNumber(at + 1);
      return glued || even ? at + 1 : -1;
    }
    Match join = matches.at(Section.RANGE, at);
    if (join != null && join.entry().has("join") && (opened || !join.entry().has("opened"))) {
      return join.to();
    }
    return -1;
  }

  private boolean stepBefore(int end) {
    for (int at = end; at > Math.max(0, end - 4); at--) {
      Match change = matches.before(Section.CHANGE, at);
      if (change != null && !change.entry().is("to")) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(Numeral numeral) {
    return numeral.digits()
        && numeral.to() - numeral.from() == 1
        && tokens.end[numeral.from()] - tokens.start[numeral.from()] == 4
        && numeral.min() >= 1500
        && numeral.min() <= 2100;
  }

  private void unit(Found f) {
    int at = f.after;
    boolean hyphen = tokens.isHyphen(at);
    if (hyphen) {
      at++;
    }
    Match unit = unitAt(at);
    if (unit == null
        && at < tokens.size
        && matches.at(Section.STOP, at) != null
        && matches.at(Section.STOP, at).entry().has("of")) {
      // "millions de dollars", "trois millions d' euros"
      unit = unitAt(matches.at(Section.STOP, at).to());
    }
    if (unit == null) {
      if (f.unit != null && !hyphen) {
        per(f);
      }
      return;
    }
    boolean money = unit.entry().has("money");
    if (f.unitKind != null && !money) {
      return;
    }
    f.hyphenated = hyphen;
    if (f.unit == null) {
      f.unit = unit.entry().key();
      f.unitKind = kindOf(unit.entry());
    }
    f.after = unit.to();
    per(f);
  }

  /** The unit at a token, unless glued letters make it something else. */
  private Match unitAt(int at) {
    Match unit = matches.at(Section.UNIT, at);
    if (unit == null
        || unit.entry().has("glued") && tokens.spaced[at] && !unit.entry().has("loose")) {
      return null;
    }
    if (unit.entry().has("upper") && !tokens.upper[at]) {
      return null;
    }
    return unit;
  }

  private void per(Found f) {
    int at = tokens.isHyphen(f.after) ? f.after + 1 : f.after;
    Match per = matches.at(Section.PER, at);
    if (per == null) {
      return;
    }
    int below = tokens.isHyphen(per.to()) ? per.to() + 1 : per.to();
    Match unit = matches.at(Section.UNIT, below);
    boolean word = tokens.isWord(below) && matches.at(Section.STOP, below) == null;
    if (unit != null && !unit.entry().has("money")) {
      f.unit = f.unit + " per " + unit.entry().key();
      f.after = unit.to();
      if (!"money".equals(f.unitKind) && !"percentage".equals(f.unitKind)) {
        f.unitKind = "rate";
      }
    } else if (word && per.entry().has("firm")) {
      f.unit = f.unit + " per " + CountedNoun.singular(tokens.form[below]);
      f.after = below + 1;
    }
  }

  private static String kindOf(Entry unit) {
    for (String kind :
        new String[] {
          "money", "percentage", "points", "distance", "measure", "duration", "rate", "ratio"
        }) {
      if (unit.has(kind)) {
        return kind;
      }
    }
    return "measure";
  }

  private void approximators(Found f) {
    for (int round = 0; round < 3; round++) {
      int hyphen = tokens.isHyphen(f.from - 1) ? f.from - 1 : f.from;
      Match match = matches.before(Section.APPROX, hyphen);
      if (hyphen < f.from && (match == null || !match.entry().has("hyphen"))) {
        match = null;
      }
      if (match == null && round == 0 && f.from > 1) {
        // "по меньшей мере о 68", "more than the 12": one function word between.
        Match stop = matches.before(Section.STOP, f.from);
        Match place = matches.before(Section.PLACE, f.from);
        boolean small = stop != null && stop.length() == 1 || place != null && place.length() == 1;
        Match across = small ? matches.before(Section.APPROX, f.from - 1) : null;
        if (across != null && across.length() > 1 && across.entry().has("before")) {
          match = across;
        }
      }
      if (match == null || !match.entry().has("before")) {
        break;
      }
      if (f.approx == Approx.MAGNITUDE && f.numTo - f.numFrom == 1 && round == 0) {
        // "более тысячи": with a bound the word is the number itself.
        Match scale = matches.at(Section.SCALE, f.numFrom);
        if (scale != null) {
          f.min = scale.entry().min();
          f.max = f.min;
          f.approx = Approx.EXACT;
        }
      }
      apply(f, match.entry());
      f.from = match.from();
    }
    // "12 or more", "200-ден астам", "12 personnes au moins"
    int at = f.after;
    for (int k = 0; k < 3 && at + k < tokens.size; k++) {
      Match match = matches.at(Section.APPROX, at + k);
      if (match == null && k == 0 && f.numTo < f.after) {
        match = matches.at(Section.APPROX, f.numTo);
      }
      if (match != null && match.entry().has("after") && (k == 0 || match.entry().has("loose"))) {
        apply(f, match.entry());
        if (k == 0) {
          f.after = Math.max(f.after, match.to());
          if (f.unit == null) {
            unit(f);
          }
        }
        break;
      }
      if (!tokens.isWord(at + k) || matches.at(Section.STOP, at + k) != null) {
        break;
      }
    }
  }

  private static void apply(Found f, Entry entry) {
    f.strict |= entry.has("strict");
    if (f.approx == Approx.RANGE || f.approx == Approx.MAGNITUDE || f.approx == Approx.VAGUE) {
      if (f.approx == Approx.MAGNITUDE && entry.is("at_least")) {
        return;
      }
      return;
    }
    switch (entry.key()) {
      case "about" -> {
        if (f.approx == Approx.EXACT) {
          f.approx = Approx.ABOUT;
        }
      }
      case "at_least" -> {
        f.approx = Approx.AT_LEAST;
        f.max = Double.POSITIVE_INFINITY;
      }
      case "at_most" -> {
        f.approx = Approx.AT_MOST;
        f.min = Double.NEGATIVE_INFINITY;
      }
      case "minus" -> {
        double low = f.min;
        f.min = -f.max;
        f.max = -low;
      }
      default -> {}
    }
  }

  private void definite(Found f) {
    Match stop = matches.before(Section.STOP, f.from);
    Match both = matches.at(Section.NUMBER, f.numFrom);
    f.definite =
        stop != null && stop.entry().has("def") || both != null && both.entry().has("definite");
  }

  /** The counted noun phrase: words up to a function word, verb or mark. */
  private void noun(Found f) {
    int at = f.after;
    if (tokens.isHyphen(at)) {
      at++;
    }
    Match of = matches.at(Section.STOP, at);
    if (of != null && of.entry().has("of") && matches.at(Section.UNIT, of.to()) == null) {
      at = of.to();
      Match article = matches.at(Section.STOP, at);
      if (article != null && article.entry().has("def")) {
        at = article.to();
      }
    }
    f.nounFrom = at;
    int end = at;
    Match chosen = null;
    boolean done = false;
    while (end < tokens.size && end - at < NOUN_WINDOW) {
      if (tokens.isQuote(end) && end == at) {
        f.nounFrom = ++at;
        end++;
        continue;
      }
      if (tokens.isHyphen(end)) {
        end++;
        continue;
      }
      if (!tokens.isWord(end) || matches.at(Section.BREAK, end) != null) {
        break;
      }
      Match noun = matches.at(Section.NOUN, end);
      Match kind = matches.at(Section.KIND, end);
      Match stop = matches.at(Section.STOP, end);
      boolean others = stop != null && stop.entry().has("others");
      if (stop != null && !others && (noun == null || noun.length() <= stop.length())) {
        break;
      }
      if (others && matches.at(Section.NOUN, stop.to()) != null) {
        end = stop.to();
        continue;
      }
      if (kind != null && (noun == null || noun.length() < kind.length())) {
        if (kind.entry().has("head")) {
          if (f.head == null && !done) {
            f.head = kind;
          }
          end = kind.to();
          if (headFirst) {
            done = true;
          }
          continue;
        }
        if (end > at || kind.entry().has("pre") || matches.at(Section.NOUN, kind.to()) == null) {
          break;
        }
        end = kind.to();
        continue;
      }
      if (noun != null) {
        if (chosen == null
            || !headFirst && chosen.to() == noun.from()
            || chosen.entry().has("adj")) {
          chosen = noun;
          if (kind != null && !kind.entry().has("pre") && !kind.entry().has("toll")) {
            f.head = kind;
          }
        } else if (!headFirst) {
          break;
        }
        end = noun.to();
        continue;
      }
      Match source = matches.at(Section.SOURCE, end);
      if (source != null && !source.entry().is("noun")
          || matches.at(Section.MONTH, end) != null
          || matches.at(Section.WEEKDAY, end) != null
          || matches.at(Section.CHANGE, end) != null
          || matches.at(Section.APPROX, end) != null && end > at) {
        break;
      }
      if (chosen != null && !headFirst) {
        break;
      }
      end++;
    }
    while (end > at && tokens.isPunct(end - 1)) {
      end--;
    }
    f.nounTo = end;
    f.noun = chosen;
  }
}
