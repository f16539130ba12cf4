package org.dateline.claim;

/**
 * Reads numbers in words: "two hundred and five", "quatre-vingt-dix", "three and a half million".
 */
final class NumberWords {
  private final Compounds compounds;
  private final Tokens tokens;
  private final Matches matches;
  private final FractionScanner fractions;
  private final ArticleNumerals articles;

  /** "one" is an article too, and still a part of numbers ("vingt et un"). */
  private final boolean articleOne;

  /** "and" joins the parts of a number. */
  private final boolean andJoins;

  private final String and;

  /**
   * @param compounds reads numbers written as one word; null where the language has none
   */
  NumberWords(
      Lexicon lexicon,
      Compounds compounds,
      Tokens tokens,
      Matches matches,
      FractionScanner fractions,
      ArticleNumerals articles) {
    this.compounds = compounds;
    this.tokens = tokens;
    this.matches = matches;
    this.fractions = fractions;
    this.articles = articles;
    this.articleOne = lexicon.on("article_one");
    this.andJoins = lexicon.on("number_and");
    this.and = lexicon.setting("number_and", "");
  }

  /** Number words, combined as all these languages do: smaller parts are added, scales multiply. */
  Numeral at(int i) {
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
      at = joined(to, last);
    }
    if (!any || onlyArticle && !articles.counts(i, to)) {
      return null;
    }
    double unit = total > 0 && current == 0 ? lastScale : 1;
    return completed(i, to, total + current, unit, about);
  }

  /** The token at which a smaller part goes on behind a hyphen or "and"; {@code at} if none. */
  private int joined(int at, double last) {
    int joined = tokens.isHyphen(at) ? at + 1 : at;
    if (andJoins && tokens.is(joined, and)) {
      joined++;
      joined = tokens.isHyphen(joined) ? joined + 1 : joined;
    }
    if (joined == at) {
      return at;
    }
    Match next = matches.at(Section.NUMBER, joined);
    boolean smaller =
        next != null
            && (!next.entry().has("article") || articleOne && last >= 20)
            && addable(last, next.entry().min());
    boolean scale = tokens.isHyphen(at) && matches.at(Section.SCALE, joined) != null;
    return smaller || scale ? joined : at;
  }

  /**
   * "three and a half million", "trois millions et demi", "two-thirds": what follows the words of a
   * number.
   *
   * @param unit what a half is the half of
   */
  private Numeral completed(int from, int end, double sum, double unit, boolean about) {
    double value = sum;
    int to = end;
    Approx approx = about ? Approx.ABOUT : Approx.EXACT;
    Match of = about ? matches.at(Section.STOP, to) : null;
    Match many = of != null && of.entry().has("of") ? matches.at(Section.SCALE, of.to()) : null;
    if (many != null && many.entry().min() >= 1000 && !many.entry().has("glued")) {
      // "une soixantaine de milliards"
      return new Numeral(
          from,
          many.to(),
          value * many.entry().min(),
          value * many.entry().min(),
          approx,
          false,
          false,
          false);
    }
    Match plus = matches.at(Section.FRACTION, to);
    if (plus != null && plus.entry().has("plus")) {
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
    Numeral parts = fractions.parts(from, value, false, part);
    return parts != null ? parts : new Numeral(from, to, value, value, approx, false, false, false);
  }

  /** Whether {@code next} may follow {@code last} in one number: 20+3, 200+13, 60+11 (soixante). */
  static boolean addable(double last, double next) {
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
