package org.dateline.claim;

import java.util.Set;

/**
 * Measures in two units or with a half behind their unit: "2 hours 30 minutes", "6 ft 2 in", "3
 * euros 20", "dos horas y media", "метр пятьдесят". What a unit holds of the smaller one is a
 * setting: {@code part.hour.minute}, and {@code part.metre} for what may be left out.
 */
final class CompoundMeasures {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final NumeralScanner numerals;

  /** Words between the two parts. */
  private final Set<String> and;

  /** "long", "hoch": what a length may be followed by. */
  private final Set<String> dimensions;

  CompoundMeasures(Lexicon lexicon, Tokens tokens, Matches matches, NumeralScanner numerals) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.numerals = numerals;
    this.and = lexicon.words("part_and");
    this.dimensions = lexicon.words("dimensions");
  }

  /** Adds the smaller part that follows the unit of an exact number. */
  void extend(Found f) {
    if (f.unit == null || f.min != f.max || f.after <= f.numTo || f.numeral.fraction()) {
      return;
    }
    Match half = matches.at(Section.FRACTION, f.after);
    if (half != null && half.entry().has("plus")) {
      add(f, half.entry().min(), half.to());
      return;
    }
    boolean joined = f.after < tokens.size && and.contains(tokens.form[f.after]);
    if (joined && "duration".equals(f.unitKind)) {
      // "27 years and three months": news gives each its own figure.
      return;
    }
    Numeral smaller = numerals.at(joined ? f.after + 1 : f.after);
    if (smaller == null || smaller.min() != smaller.max() || smaller.approx() != Approx.EXACT) {
      return;
    }
    Match unit = matches.at(Section.UNIT, smaller.to());
    double parts = unit == null ? 0 : parts("part." + f.unit + "." + unit.entry().key());
    if (parts > smaller.min()) {
      add(f, smaller.min() / parts, unit.to());
    } else if (unit == null && !joined && twoDigits(smaller) && alone(smaller.to())) {
      parts = parts("part." + f.unit);
      if (parts > 0) {
        add(f, smaller.min() / parts, smaller.to());
      }
    }
  }

  /** "метр пятьдесят": the one is left out before the unit. */
  void one(Found f) {
    Match unit = f.unit == null ? matches.before(Section.UNIT, f.numFrom) : null;
    if (unit == null
        || f.numeral.digits()
        || f.from != f.numFrom
        || unit.length() != 1
        || !twoDigits(f.numeral)
        || !unit.entry().has("distance")
        || matches.before(Section.NUMBER, unit.from()) != null
        || tokens.isNumber(unit.from() - 1)
        || !alone(f.numTo)) {
      return;
    }
    double parts = parts("part." + unit.entry().key());
    if (parts > 0) {
      f.min = 1 + f.min / parts;
      f.max = f.min;
      f.from = unit.from();
      f.unit = unit.entry().key();
      f.unitKind = "distance";
    }
  }

  private static void add(Found f, double part, int to) {
    f.min += part;
    f.max = f.min;
    f.after = to;
  }

  private double parts(String setting) {
    String value = lexicon.setting(setting, "");
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  private static boolean twoDigits(Numeral n) {
    return n.min() >= 10 && n.min() < 100 && n.min() == Math.rint(n.min()) && n.min() == n.max();
  }

  /** Nothing is counted here. */
  private boolean alone(int at) {
    return matches.at(Section.NOUN, at) == null
        && matches.at(Section.UNIT, at) == null
        && matches.at(Section.MONTH, at) == null
        && (at >= tokens.size
            || tokens.isPunct(at)
            || dimensions.contains(tokens.form[at])
            || matches.at(Section.STOP, at) != null
            || matches.at(Section.PLACE, at) != null
            || matches.at(Section.COUNT, at) != null);
  }
}
