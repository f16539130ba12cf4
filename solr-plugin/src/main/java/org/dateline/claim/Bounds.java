package org.dateline.claim;

import java.util.Set;

/**
 * What blurs or bounds a number, on either side: "about 40", "at least 40", "40 or more", "40-odd",
 * "23 per cent, at least", "30 degrees below zero".
 */
final class Bounds {
  /** Rounds of wording before a number ("well over about 40"). */
  private static final int ROUNDS = 3;

  /** Words behind a number in which its bound may stand ("40 people at least"). */
  private static final int TAIL_WORDS = 3;

  private final Tokens tokens;
  private final Matches matches;
  private final NumeralScanner numerals;

  /** Case endings that say "than" ("40-тан аз": fewer than 40). */
  private final Set<String> than;

  Bounds(Lexicon lexicon, Tokens tokens, Matches matches, NumeralScanner numerals) {
    this.than = lexicon.words("ablative");
    this.tokens = tokens;
    this.matches = matches;
    this.numerals = numerals;
  }

  /** The wording before the number; moves its start. */
  void before(Found f) {
    for (int round = 0; round < ROUNDS; round++) {
      Match match = ahead(f, round == 0);
      if (match == null || !match.entry().has("before") || match.entry().is("exact")) {
        // "doszło do 1874 pożarów", "Kontrolle über 20 Prozent": governed, no bound.
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
    belowZero(f);
  }

  private Match ahead(Found f, boolean first) {
    int hyphen = tokens.isHyphen(f.from - 1) ? f.from - 1 : f.from;
    Match match = matches.before(Section.APPROX, hyphen);
    if (hyphen < f.from && (match == null || !match.entry().has("hyphen"))) {
      match = null;
    }
    if (match != null || !first || f.from <= 1) {
      return match;
    }
    // "по меньшей мере о 68", "more than the 12": one function word between.
    Match stop = matches.before(Section.STOP, f.from);
    Match place = matches.before(Section.PLACE, f.from);
    boolean small = stop != null && stop.length() == 1 || place != null && place.length() == 1;
    Match across = small ? matches.before(Section.APPROX, f.from - 1) : null;
    boolean fits =
        across != null
            && across.entry().has("before")
            && (across.length() > 1 || across.entry().is("about") && stop != null);
    return fits ? across : null;
  }

  /** "fell to -12 °C": a dash glued to a temperature only. */
  private void belowZero(Found f) {
    int dash = f.numFrom - 1;
    boolean temperature =
        "celsius".equals(f.unit) || "fahrenheit".equals(f.unit) || "degree".equals(f.unit);
    if (temperature
        && f.from == f.numFrom
        && f.min > 0
        && tokens.isDash(dash)
        && tokens.spaced[dash]
        && !tokens.spaced[f.numFrom]
        && !tokens.isNumber(dash - 1)) {
      negate(f);
      f.from = dash;
    }
  }

  /**
   * The wording behind the number and its unit.
   *
   * @return whether it stood right behind, so that the unit may follow it
   */
  boolean after(Found f) {
    int at = f.after;
    for (int k = 0; k < TAIL_WORDS && at + k < tokens.size; k++) {
      Match match = matches.at(Section.APPROX, at + k);
      if (match == null && k == 0) {
        match = glued(f);
      }
      if (match != null
          && match.entry().has("after")
          && (k == 0 || match.entry().has("loose"))
          && free(match, k > 0)) {
        apply(f, match.entry());
        if (k == 0) {
          f.after = Math.max(f.after, match.to());
        }
        return k == 0;
      }
      if (tokens.is(at + k, ",")) {
        tail(f, matches.at(Section.APPROX, at + k + 1));
        return false;
      }
      if (!tokens.isWord(at + k) || matches.at(Section.STOP, at + k) != null) {
        return false;
      }
    }
    return false;
  }

  /** "3 astam km", "200-дей", "40-odd people" */
  private Match glued(Found f) {
    if (tokens.isHyphen(f.after)) {
      return matches.at(Section.APPROX, f.after + 1);
    }
    if (f.numTo < f.after) {
      return matches.at(Section.APPROX, tokens.isHyphen(f.numTo) ? f.numTo + 1 : f.numTo);
    }
    return null;
  }

  /** Behind one number and not before the next: "12 people at least", "12 people, at least 3 …". */
  private boolean free(Match match, boolean apart) {
    Match of = apart ? matches.at(Section.STOP, match.to()) : null;
    if (of != null && of.entry().has("of") || apart && numerals.at(match.to()) != null) {
      // "23 morts et plus d'un milliard"
      return false;
    }
    if (match.entry().has("than") && !than(match.from() - 1)) {
      return false;
    }
    return !match.entry().has("before")
        || numerals.at(match.to()) == null
            && matches.at(Section.PLACE, match.to()) == null
            && matches.at(Section.UNIT, match.to()) == null;
  }

  private boolean than(int word) {
    for (String ending : than) {
      if (tokens.isWord(word) && tokens.form[word].endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "23 per cent, at least." */
  private void tail(Found f, Match match) {
    if (match != null
        && match.entry().has("after")
        && match.entry().has("loose")
        && (match.to() >= tokens.size || tokens.isPunct(match.to()))) {
      apply(f, match.entry());
    }
  }

  private static void apply(Found f, Entry entry) {
    f.strict |= entry.has("strict");
    if (f.approx == Approx.RANGE || f.approx == Approx.MAGNITUDE || f.approx == Approx.VAGUE) {
      return;
    }
    boolean bounded = f.approx == Approx.AT_LEAST || f.approx == Approx.AT_MOST;
    if (bounded && !entry.is("minus")) {
      // "przekracza do 1,5 tysiąca": the word next to the number holds, two bounds would void it.
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
      case "minus" -> negate(f);
      default -> {}
    }
  }

  /** Less than 15 degrees of frost and more than 15 are both at most -15. */
  private static void negate(Found f) {
    double low = f.min;
    f.min = -f.max;
    f.max = -low;
    if (f.approx == Approx.AT_LEAST) {
      f.approx = Approx.AT_MOST;
    } else if (f.approx == Approx.AT_MOST) {
      f.max = f.min;
      f.min = Double.NEGATIVE_INFINITY;
    }
  }
}
