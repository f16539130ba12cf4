package org.dateline.claim;

import java.util.Set;

/**
 * Reads the numeral that starts at a token: digits with scale words ("12.3 lakh"), number words
 * ("two hundred and five", "quatre-vingt-dix", "einhundertzwanzig"), fractions, factors and orders
 * of magnitude. The words come from the lexicon; this class knows only how they combine.
 */
final class NumeralScanner {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final Compounds compounds;
  private final String and;

  /** "one" is an article too, and still a part of numbers ("vingt et un"). */
  private final boolean articleOne;

  private final boolean invertedScales;

  /** Prepositions between a noun and the numeral behind it. */
  private final Set<String> across;

  NumeralScanner(Lexicon lexicon, Compounds compounds, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.compounds = compounds;
    this.and = lexicon.setting("number_and", "");
    this.articleOne = lexicon.on("article_one");
    this.across = lexicon.words("across");
    this.invertedScales = lexicon.on("inverted_scales");
    this.tokens = tokens;
    this.matches = matches;
  }

  /** The numeral starting at token {@code i}, or null. */
  Numeral at(int i) {
    if (tokens.isNumber(i)) {
      return digits(i);
    }
    if (!tokens.isWord(i)) {
      return null;
    }
    Numeral inverted = inverted(i);
    if (inverted != null) {
      return inverted;
    }
    Match magnitude = matches.at(Section.MAGNITUDE, i);
    Match number = matches.at(Section.NUMBER, i);
    Match fraction = matches.at(Section.FRACTION, i);
    Match ratio = matches.at(Section.RATIO, i);
    Match scale = matches.at(Section.SCALE, i);
    int longest =
        Math.max(
            Math.max(length(magnitude), length(number)), Math.max(length(fraction), length(ratio)));
    if (ratio != null && ratio.length() == longest) {
      return new Numeral(
          i,
          ratio.to(),
          ratio.entry().min(),
          ratio.entry().max(),
          Approx.EXACT,
          false,
          true,
          false);
    }
    if (fraction != null
        && fraction.length() == longest
        && !fraction.entry().has("counted")
        && !fraction.entry().has("plus")
        && (!fraction.entry().has("stepped") || stepped(i))) {
      return fraction(i, fraction);
    }
    if (magnitude != null && magnitude.length() == longest) {
      return magnitude(i, magnitude);
    }
    if (number != null || scale != null && scale.entry().has("alone")) {
      Numeral words = words(i);
      if (words != null) {
        return words;
      }
    }
    if (compounds != null) {
      double value = compounds.value(tokens.form[i]);
      if (value > 0) {
        return scaled(i, i + 1, value, false);
      }
    }
    Numeral fused = number == null && scale == null ? fused(i) : null;
    if (fused != null) {
      return fused;
    }
    Match vague = matches.at(Section.VAGUE, i);
    if (vague != null) {
      return new Numeral(
          i,
          vague.to(),
          vague.entry().min(),
          Double.POSITIVE_INFINITY,
          Approx.VAGUE,
          false,
          false,
          false);
    }
    return null;
  }

  /** "тысячи полторы", "десятка два", "тысяч на пять": the number behind its scale is a guess. */
  private Numeral inverted(int i) {
    Match scale = invertedScales ? matches.at(Section.SCALE, i) : null;
    if (scale == null || scale.length() != 1 || scale.entry().has("glued")) {
      return null;
    }
    int at = i + 1;
    if (at < tokens.size && across.contains(tokens.form[at])) {
      at++;
    }
    Match number = matches.at(Section.NUMBER, at);
    if (number == null
        || number.length() != 1
        || number.entry().min() >= 100
        || number.entry().min() <= 1
        || scale.entry().has("alone") && number.entry().min() != 1.5) {
      return null;
    }
    int to = number.to();
    double value = number.entry().min();
    Match more = matches.at(Section.NUMBER, to);
    if (more != null && addable(value, more.entry().min())) {
      value += more.entry().min();
      to = more.to();
    }
    if (matches.at(Section.SCALE, to) != null) {
      return null;
    }
    value *= scale.entry().min();
    return new Numeral(i, to, value, value, Approx.ABOUT, false, false, false);
  }

  /** "трёхметровый", "полтонны": numeral and unit in one word. */
  private Numeral fused(int i) {
    FusedNumerals.Fused word = lexicon.fused().read(tokens.form[i]);
    if (word == null || word.unit().has("term") && !term(i + 1)) {
      return null;
    }
    return new Numeral(
        i,
        i + 1,
        word.value(),
        word.over() ? Double.POSITIVE_INFINITY : word.value(),
        word.over() ? Approx.AT_LEAST : Approx.EXACT,
        false,
        word.unit().has("ratio"),
        false,
        word.unit());
  }

  /** "двухлетний запрет" is a term, "двухлетний ребёнок" an age. */
  private boolean term(int at) {
    for (int i = at; i < Math.min(at + 2, tokens.size); i++) {
      Match noun = matches.at(Section.NOUN, i);
      if (noun != null) {
        return noun.entry().is("policy");
      }
    }
    return false;
  }

  private static int length(Match match) {
    return match == null ? 0 : match.length();
  }

  private Numeral digits(int i) {
    return scaled(i, i + 1, tokens.value[i], true);
  }

  /**
   * Scale words, "and a half" and smaller parts after a value that ends before token {@code to}.
   */
  private Numeral scaled(int from, int end, double start, boolean digits) {
    double value = start;
    int to = end;
    double factor = 1;
    boolean about = false;
    Match plus = matches.at(Section.FRACTION, to);
    if (plus != null && plus.entry().has("plus")) {
      value += plus.entry().min();
      to = plus.to();
    }
    if (tokens.isNumber(to)
        && tokens.value[to] < 1
        && tokens.value[to] > 0
        && tokens.end[to] - tokens.start[to] == 1) {
      value += tokens.value[to];
      to++;
    }
    Match part = matches.at(Section.FRACTION, to);
    int afterHyphen = tokens.isHyphen(to) ? to + 1 : to;
    if (part == null) {
      part = matches.at(Section.FRACTION, afterHyphen);
    }
    if (part != null
        && part.entry().min() < 0.5
        && !part.entry().has("plus")
        && value < 20
        && value >= 1
        && value * part.entry().min() < 1.0001
        && part.length() == 1) {
      return new Numeral(
          from,
          part.to(),
          value * part.entry().min(),
          value * part.entry().min(),
          Approx.EXACT,
          digits,
          false,
          true);
    }
    int at = tokens.isHyphen(to) && digits ? to + 1 : to;
    Match scale = matches.at(Section.SCALE, at);
    while (scale != null && fits(scale, from, digits)) {
      factor *= scale.entry().min();
      about |= scale.entry().has("about");
      to = scale.to();
      scale = matches.at(Section.SCALE, to);
    }
    value = product(value, factor);
    // "2 million 300 thousand"
    if (factor >= 1000 && tokens.isNumber(to) && tokens.value[to] < 1000) {
      Match smaller = matches.at(Section.SCALE, to + 1);
      if (smaller != null && smaller.entry().min() < factor && !smaller.entry().has("glued")) {
        value += tokens.value[to] * smaller.entry().min();
        to = smaller.to();
      }
    }
    Approx approx = about ? Approx.ABOUT : Approx.EXACT;
    return new Numeral(from, to, value, value, approx, digits, false, false);
  }

  /** 4.1 million is 4,100,000, not 4,099,999.9999999995. */
  private static double product(double value, double factor) {
    double product = value * factor;
    double whole = Math.rint(product);
    return Math.abs(product - whole) < 1e-9 * Math.abs(product) ? whole : product;
  }

  /** Letters glued to the digits ("10m") are a scale only where they cannot be a unit. */
  private boolean fits(Match scale, int from, boolean digits) {
    if (!scale.entry().has("glued")) {
      return true;
    }
    int at = scale.from();
    if (!digits || tokens.spaced[at] && !scale.entry().has("loose")) {
      return false;
    }
    if (scale.entry().has("money")) {
      return currencyBefore(from) || matches.at(Section.NOUN, scale.to()) != null;
    }
    return true;
  }

  private boolean currencyBefore(int i) {
    Match unit = matches.before(Section.UNIT, i);
    return unit != null && unit.entry().has("money");
  }

  /** "fell by half", "falls more than half", "bondir de moitié": half of what it was. */
  private boolean stepped(int i) {
    Match bound = matches.before(Section.APPROX, i);
    int at = bound == null ? i : bound.from();
    return matches.before(Section.CHANGE, at) != null;
  }

  private Numeral fraction(int i, Match fraction) {
    double value = fraction.entry().min();
    int to = fraction.to();
    // "half a million", "half million"
    Match article = matches.at(Section.NUMBER, to);
    int at = article != null && article.entry().has("article") ? article.to() : to;
    Match scale = matches.at(Section.SCALE, at);
    if (scale != null && !scale.entry().has("glued")) {
      double scaled = value * scale.entry().min();
      return new Numeral(i, scale.to(), scaled, scaled, Approx.EXACT, false, false, false);
    }
    Approx approx = fraction.entry().has("about") ? Approx.ABOUT : Approx.EXACT;
    return new Numeral(i, to, value, fraction.entry().max(), approx, false, false, true);
  }

  private Numeral magnitude(int i, Match magnitude) {
    double min = magnitude.entry().min();
    double max = magnitude.entry().max();
    int to = magnitude.to();
    Match scale = matches.at(Section.SCALE, to);
    if (scale != null && !scale.entry().has("glued")) {
      min *= scale.entry().min();
      max *= scale.entry().min();
      to = scale.to();
    }
    return new Numeral(i, to, min, max, Approx.MAGNITUDE, false, false, false);
  }

  /** Number words, combined as all these languages do: smaller parts are added, scales multiply. */
  private Numeral words(int i) {
    double total = 0;
    double current = 0;
    double last = Double.MAX_VALUE;
    double lastScale = Double.MAX_VALUE;
    int at = i;
    int to = i;
    boolean onlyArticle = true;
    boolean any = false;
    boolean about = false;
    while (true) {
      Match number = matches.at(Section.NUMBER, at);
      Match scale = matches.at(Section.SCALE, at);
      if (number != null
          && (!number.entry().has("article") || at == i || articleOne)
          && addable(last, number.entry().min())) {
        current += number.entry().min();
        last = number.entry().min();
        onlyArticle &= number.entry().has("article");
        about |= number.entry().has("about");
        to = number.to();
        any = true;
      } else if (scale != null
          && !scale.entry().has("glued")
          && (any || scale.entry().has("alone"))
          && scale.entry().min() <= lastScale
          && !(scale.entry().min() < 1000 && current >= 100)) {
        double factor = scale.entry().min();
        if (factor < 1000) {
          current = (current == 0 ? 1 : current) * factor;
          last = factor;
        } else {
          // "hundred thousand": the scale multiplies all that came since the last bigger one.
          total += (current == 0 ? (total == 0 ? 1 : 0) : current) * factor;
          current = 0;
          last = factor;
          lastScale = factor;
        }
        onlyArticle = false;
        about |= scale.entry().has("about");
        to = scale.to();
        any = true;
      } else if (any
          && compounds != null
          && tokens.isWord(at)
          && compounds.value(tokens.form[at]) > 0
          && compounds.value(tokens.form[at]) < last) {
        current += compounds.value(tokens.form[at]);
        last = 1;
        to = at + 1;
      } else {
        break;
      }
      at = to;
      // Hyphens and "and" join, when a smaller part follows.
      int joined = tokens.isHyphen(at) ? at + 1 : at;
      if (lexicon.on("number_and") && tokens.is(joined, and)) {
        joined++;
        joined = tokens.isHyphen(joined) ? joined + 1 : joined;
      }
      if (joined > at) {
        Match next = matches.at(Section.NUMBER, joined);
        if (next != null
            && (!next.entry().has("article") || articleOne && last >= 20)
            && addable(last, next.entry().min())) {
          at = joined;
        } else if (tokens.isHyphen(at) && matches.at(Section.SCALE, joined) != null) {
          at = joined;
        }
      }
    }
    if (!any || onlyArticle && !measured(i, to)) {
      return null;
    }
    double value = total + current;
    Approx approx = about ? Approx.ABOUT : Approx.EXACT;
    Match of = about ? matches.at(Section.STOP, to) : null;
    Match many = of != null && of.entry().has("of") ? matches.at(Section.SCALE, of.to()) : null;
    if (many != null && many.entry().min() >= 1000 && !many.entry().has("glued")) {
      // "une soixantaine de milliards"
      return new Numeral(
          i,
          many.to(),
          value * many.entry().min(),
          value * many.entry().min(),
          approx,
          false,
          false,
          false);
    }
    // "three and a half million", "trois millions et demi", "two-thirds"
    Match plus = matches.at(Section.FRACTION, to);
    if (plus != null && plus.entry().has("plus")) {
      double unit = total > 0 && current == 0 ? lastScale : 1;
      value += plus.entry().min() * unit;
      to = plus.to();
      Match scale = matches.at(Section.SCALE, to);
      if (scale != null && !scale.entry().has("glued")) {
        value *= scale.entry().min();
        to = scale.to();
      }
    }
    int afterHyphen = tokens.isHyphen(to) ? to + 1 : to;
    Match part = matches.at(Section.FRACTION, afterHyphen);
    if (part != null
        && part.entry().min() < 0.5
        && !part.entry().has("plus")
        && value < 20
        && value >= 1
        && value * part.entry().min() < 1.0001
        && part.length() == 1) {
      value *= part.entry().min();
      return new Numeral(i, part.to(), value, value, Approx.EXACT, false, false, true);
    }
    return new Numeral(i, to, value, value, approx, false, false, false);
  }

  /** "less than an hour", "half a mile": an article is a number between a bound and a unit. */
  private boolean measured(int from, int to) {
    Match victim = matches.at(Section.KIND, to);
    Match someone = matches.at(Section.NOUN, to);
    if (articleOne
        && (victim != null && victim.entry().victim(lexicon)
            || someone != null && someone.entry().has("one"))) {
      // "a fait un mort", "ein Mensch starb"
      return true;
    }
    Match unit = matches.at(Section.UNIT, to);
    for (int i = to; i < Math.min(tokens.size, to + 5) && tokens.isWord(i); i++) {
      // "un indécis sur dix"
      Match share = matches.at(Section.RANGE, i);
      if (share != null && share.entry().has("share") && !share.entry().has("close")) {
        return i + 1 < tokens.size && at(share.to()) != null;
      }
    }
    return unit != null
        && (unit.entry().has("duration") || unit.entry().has("distance"))
        && matches.before(Section.APPROX, from) != null;
  }

  /** Whether {@code next} may follow {@code last} in one number: 20+3, 200+13, 60+11 (soixante). */
  private static boolean addable(double last, double next) {
    if (last == Double.MAX_VALUE) {
      return true;
    }
    if (last == 60 || last == 80) {
      return next < 20;
    }
    if (last >= 100) {
      return next < last;
    }
    return last >= 10 && last < 100 && last % 10 == 0 && next < 10;
  }
}
