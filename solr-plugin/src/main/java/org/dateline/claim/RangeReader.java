package org.dateline.claim;

/**
 * Joins two numerals to one quantity: a range ("10 to 15", "10–15 km", "жеті жылдан он жылға
 * дейін") or a part of a whole ("two in three").
 */
final class RangeReader {
  /** Words that may stand between a part and its whole ("one guard post in four"). */
  private static final int SHARE_WORDS = 3;

  /** Tokens between a score and the word for winning or losing. */
  private static final int SCORE_REACH = 7;

  /** Tokens behind a range in which the word that closes it stands. */
  private static final int CLOSE_REACH = 4;

  /** "3 à 1": no side makes as many points. */
  private static final int MAX_SCORE = 60;

  private final Tokens tokens;
  private final Matches matches;
  private final NumeralScanner numerals;
  private final String[] endings;

  RangeReader(Lexicon lexicon, Tokens tokens, Matches matches, NumeralScanner numerals) {
    this.tokens = tokens;
    this.matches = matches;
    this.numerals = numerals;
    String ablative = lexicon.setting("ablative", "");
    this.endings = ablative.isEmpty() ? new String[0] : ablative.split(" ");
  }

  /** Case endings hung on digits: "164-ке", "10-ти", "2000-den". */
  int suffixed(int to) {
    if (tokens.isHyphen(to)) {
      Match suffix = matches.at(Section.NOT, to + 1);
      if (suffix != null && suffix.entry().is("suffix")) {
        return suffix.to();
      }
    }
    return to;
  }

  /** "rises from 160 to 180 to 200": behind the first of several levels, no range of its own. */
  private boolean secondLevel(int from) {
    Match join = matches.before(Section.RANGE, from);
    for (int i = 1; join != null && join.entry().has("join") && i < 4; i++) {
      Match open = matches.before(Section.RANGE, join.from() - i);
      if (open != null && open.entry().has("levels") && open.length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Extends a quantity to a range or a share when a second numeral follows. */
  void range(Found f) {
    if (f.numeral.ratio() || f.approx == Approx.VAGUE) {
      return;
    }
    if (share(f) || secondLevel(f.from)) {
      return;
    }
    int at = suffixed(f.numTo);
    Match open = opening(matches.before(Section.RANGE, f.from));
    boolean opened = open != null && open.entry().has("open");
    boolean levels = opened && open.entry().has("levels");
    if (levels && !tokens.isDash(at) && (open.length() > 1 || stepBefore(open.from()))) {
      // "rose from 5 to 7", "ha pasado de once a veinticinco": two levels.
      f.startLevel = joint(at, true) > 0;
      return;
    }
    // "10 km to 15 km", "$3 billion to $5 billion"
    Match unit = matches.at(Section.UNIT, at);
    opened |= closed(at);
    int joint = joint(at, opened);
    boolean sameUnit = false;
    if (joint < 0 && unit != null) {
      joint = joint(unit.to(), opened);
      sameUnit = !opened;
    }
    if (joint < 0) {
      joint = ablative(at, unit);
      sameUnit = false;
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
    if (!opened && score(f, upper)) {
      f.role = Found.Role.NONE;
      f.why = "score";
      f.numTo = upper.to();
      return;
    }
    if (!opened
        && matches.at(Section.RANGE, at) != null
        && stepBefore(f.from)
        && matches.at(Section.CHANGE, at) != null
        && !lasts(upper.to())) {
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
    if (isYear(f.numeral) && isYear(upper) && (dash || years(upper))) {
      f.role = Found.Role.NONE;
      f.why = "years";
      f.numTo = upper.to();
      return;
    }
    if (min >= upper.max()) {
      if (dash && f.numeral.digits() && upper.digits()) {
        f.role = Found.Role.NONE;
        f.why = "score";
        f.numTo = upper.to();
      }
      return;
    }
    f.numTo = upper.to();
    f.min = min;
    f.max = upper.max();
    f.approx = Approx.RANGE;
    if (opened && open != null && open.entry().has("open")) {
      f.from = open.from();
    }
  }

  /** "two in three", "six de cada diez", "two flights out of three": a part in per cent. */
  private boolean share(Found f) {
    int at = f.numTo;
    Match join = reading(matches.at(Section.RANGE, at));
    boolean across = false;
    for (int words = 0;
        words < SHARE_WORDS
            && (join == null || !join.entry().has("share"))
            && tokens.isWord(at)
            && (words == 0 ? matches.at(Section.STOP, at) == null : plain(at));
        words++) {
      join = reading(matches.at(Section.RANGE, ++at));
      across = true;
    }
    if (join == null || !join.entry().has("share")) {
      return false;
    }
    Numeral whole = join.to() < tokens.size ? numerals.at(join.to()) : null;
    if (whole == null || whole.min() != whole.max() || whole.digits() != f.numeral.digits()) {
      return false;
    }
    if (across && join.entry().has("close") && (whole.digits() || !ends(whole.to()))) {
      return false;
    }
    Match people = matches.at(Section.NUMBER, f.numFrom);
    if (people != null && people.entry().has("person")) {
      // "четверо з п'яти суддів": two counts of people.
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

  /** Nothing is counted behind the whole: "в семи домах из десяти нет воды". */
  private boolean ends(int at) {
    return at >= tokens.size
        || tokens.isPunct(at)
        || matches.at(Section.STOP, at) != null
        || matches.at(Section.KIND, at) != null && matches.at(Section.NOUN, at) == null;
  }

  /** Of two readings ("з": out of, from) the one that opens a range. */
  private static Match opening(Match open) {
    return open == null || open.entry().has("open") || open.alternative() == null
        ? open
        : open.alternative();
  }

  /** Of two readings ("von": from, out of) the one for a share. */
  private static Match reading(Match join) {
    return join == null || join.entry().has("share") || join.alternative() == null
        ? join
        : join.alternative();
  }

  /** No mark and no break: the phrase goes on. */
  private boolean plain(int at) {
    return matches.at(Section.BREAK, at) == null && matches.at(Section.SOURCE, at) == null;
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

  /** "won 3 to 1", "lost 1-3": two small numbers near a word for winning, nothing counted. */
  private boolean score(Found f, Numeral upper) {
    boolean small =
        f.numeral.digits() && upper.digits() && f.max < MAX_SCORE && upper.max() < MAX_SCORE;
    if (!small
        || f.unit != null
        || matches.at(Section.UNIT, upper.to()) != null
        || matches.at(Section.NOUN, upper.to()) != null) {
      return false;
    }
    for (int k = -SCORE_REACH; k < SCORE_REACH; k++) {
      Match word = matches.at(Section.RANGE, f.from + k);
      if (word != null && word.entry().is("score")) {
        return true;
      }
    }
    return false;
  }

  /** "300 бен 600 арасында": the word that says between stands behind. */
  private boolean closed(int at) {
    Match join = matches.at(Section.RANGE, at);
    if (join == null || !join.entry().has("opened") || join.entry().has("until")) {
      return false;
    }
    Numeral upper = join.to() < tokens.size ? numerals.at(join.to()) : null;
    for (int k = 0; upper != null && k < CLOSE_REACH; k++) {
      Match close = matches.at(Section.RANGE, upper.to() + k);
      if (close != null && close.entry().is("close")) {
        return true;
      }
    }
    return false;
  }

  /** "жеті жылдан он жылға дейін": the case ending opens the range, a word behind it closes it. */
  private int ablative(int at, Match unit) {
    int second = unit != null ? unit.to() : at;
    if (endings.length == 0 || second >= tokens.size || !opensRange(second - 1)) {
      return -1;
    }
    Numeral upper = numerals.at(second);
    for (int i = upper == null ? tokens.size : upper.to(), k = 0;
        i < tokens.size && k < 5;
        i++, k++) {
      Match until = matches.at(Section.RANGE, i);
      if (until != null && until.entry().has("until")) {
        return second;
      }
    }
    return -1;
  }

  private boolean opensRange(int i) {
    for (String ending : endings) {
      if (tokens.isWord(i) && tokens.form[i].endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "cuts of four to six hours" */
  private boolean lasts(int at) {
    Match unit = matches.at(Section.UNIT, at);
    return unit != null && unit.entry().has("duration");
  }

  private boolean stepBefore(int end) {
    for (int at = end; at > Math.max(0, end - 4); at--) {
      Match change = matches.before(Section.CHANGE, at);
      Match hedge = matches.before(Section.HEDGE, at);
      if (change != null && !change.entry().is("to")
          || hedge != null && hedge.entry().is("revised")) {
        return true;
      }
    }
    return false;
  }

  /** Nothing countable follows: "between 2015 and 2023", "od 2007 do 2014 r." */
  private boolean years(Numeral upper) {
    Match not = matches.at(Section.NOT, upper.to());
    return upper.to() >= tokens.size
        || tokens.isPunct(upper.to())
        || not != null && not.entry().has("yearword")
        || matches.at(Section.STOP, upper.to()) != null;
  }

  private boolean isYear(Numeral numeral) {
    return numeral.digits()
        && numeral.to() - numeral.from() == 1
        && tokens.end[numeral.from()] - tokens.start[numeral.from()] == 4
        && numeral.min() >= 1500
        && numeral.min() <= 2100;
  }
}
