package org.dateline.claim;

import java.util.function.IntPredicate;

/** Tells where an article alone is the number one: "less than an hour", "a fait un mort". */
final class ArticleNumerals {
  /** Tokens in which the whole of a share follows ("un indécis sur dix"). */
  private static final int SHARE_REACH = 5;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;

  /** Whether a numeral starts at a token. */
  private final IntPredicate numeral;

  /** "one" is an article too. */
  private final boolean articleOne;

  ArticleNumerals(Lexicon lexicon, Tokens tokens, Matches matches, IntPredicate numeral) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.numeral = numeral;
    this.articleOne = lexicon.on("article_one");
  }

  /** "less than an hour", "half a mile": an article is a number between a bound and a unit. */
  boolean counts(int from, int to) {
    Match victim = matches.at(Section.KIND, to);
    Match someone = matches.at(Section.NOUN, to);
    if (articleOne
        && matches.before(Section.PLACE, from) == null
        && (victim != null && victim.entry().victim(lexicon)
            || someone != null && someone.entry().has("one"))) {
      // "a fait un mort", "ein Mensch starb"
      return true;
    }
    Match unit = matches.at(Section.UNIT, to);
    for (int i = to; i < Math.min(tokens.size, to + SHARE_REACH) && tokens.isWord(i); i++) {
      // "un indécis sur dix"
      Match share = matches.at(Section.RANGE, i);
      if (share != null && share.entry().has("share") && !share.entry().has("close")) {
        return i + 1 < tokens.size && numeral.test(share.to());
      }
    }
    Match half = unit == null ? null : matches.at(Section.FRACTION, unit.to());
    if (half != null && half.entry().has("plus")) {
      // "un metro y medio", "an hour and a half"
      return true;
    }
    if (unit != null && unit.entry().has("distance") && tensBehind(unit.to())) {
      // "un mètre cinquante"
      return true;
    }
    return unit != null
        && (unit.entry().has("duration") || unit.entry().has("distance"))
        && matches.before(Section.APPROX, from) != null;
  }

  private boolean tensBehind(int at) {
    Match tens = matches.at(Section.NUMBER, at);
    return tens != null && tens.entry().min() >= 10 && tens.entry().min() < 100;
  }
}
