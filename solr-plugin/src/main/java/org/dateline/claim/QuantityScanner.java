package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the quantities of a sentence: numeral or range, approximators on either side, currency or
 * unit, counted noun. One pass; every look to the side is bounded, so the time is linear.
 */
final class QuantityScanner {
  /** Tokens between the commas of "the magnitude, officials said, was". */
  private static final int LONGEST_INSERTION = 14;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final NumeralScanner numerals;
  private final RangeReader ranges;
  private final NounReader nouns;
  private final Bounds bounds;
  private final CompoundMeasures measures;

  /** Prepositions between a noun and the numeral behind it. */
  private final Set<String> across;

  /** Case endings of units and nouns that say "about". */
  private final Set<String> aboutEndings;

  /** Token after the last quantity and its noun. */
  private int taken;

  /** Whether a plain quotation mark is open before each token; made on first use. */
  private boolean[] quoted;

  QuantityScanner(Lexicon lexicon, Compounds compounds, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.numerals = new NumeralScanner(lexicon, compounds, tokens, matches);
    this.ranges = new RangeReader(lexicon, tokens, matches, numerals);
    this.bounds = new Bounds(lexicon, tokens, matches, numerals);
    this.measures = new CompoundMeasures(lexicon, tokens, matches, numerals);
    this.across = lexicon.words("across");
    this.aboutEndings = lexicon.words("about_endings");
    this.nouns = new NounReader(lexicon, tokens, matches);
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
      taken = Math.max(quantity.after, quantity.nounTo);
      i = Math.max(numeral.to(), Math.max(quantity.numTo, quantity.after));
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
    f.from = f.numFrom;
    currency(f);
    ranges.range(f);
    f.after = ranges.suffixed(f.numTo);
    if (numeral.ratio()) {
      f.unit = "ratio";
      f.unitKind = "ratio";
    } else if (numeral.unit() != null && !numeral.unit().has("counted")) {
      f.unit = numeral.unit().key();
      f.unitKind = kindOf(numeral.unit());
    } else {
      unit(f);
    }
    measures.extend(f);
    measures.one(f);
    bounds.before(f);
    if (bounds.after(f) && f.unit == null) {
      unit(f);
    }
    if (f.approx == Approx.EXACT && f.after > f.numTo && endsAbout(f.after - 1)) {
      f.approx = Approx.ABOUT;
    }
    Match per = matches.before(Section.PER, f.from);
    if (per != null && per.entry().has("ahead") && "distance".equals(f.unitKind)) {
      // "сағатына 70 шақырым": a speed, the unit of time first.
      f.unitKind = "measure";
    }
    definite(f);
    nouns.noun(f);
    if (f.approx == Approx.EXACT && f.noun != null && endsAbout(f.noun.to() - 1)) {
      f.approx = Approx.ABOUT;
    }
    if (numeral.unit() != null && numeral.unit().has("counted")) {
      f.noun = new Match(numeral.unit(), f.numFrom, f.numTo);
    }
    inverted(f);
    return f;
  }

  /** "человек двести", "лет на десять": the counted noun before the numeral makes it a guess. */
  private void inverted(Found f) {
    int at = f.from;
    if (at > 0 && across.contains(tokens.form[at - 1])) {
      at--;
    }
    Match noun = matches.before(Section.COUNT, at);
    boolean free = f.approx == Approx.EXACT && f.unit == null && !f.fraction;
    if (!free || noun == null || !noun.entry().is("inverted") || noun.from() < taken) {
      return;
    }
    Match unit = matches.at(Section.UNIT, noun.from());
    if (unit != null && f.nounFrom < f.nounTo) {
      return;
    }
    f.approx = Approx.ABOUT;
    f.from = noun.from();
    if (unit != null) {
      f.unit = unit.entry().key();
      f.unitKind = kindOf(unit.entry());
    } else if (f.noun == null && f.head == null) {
      f.noun = matches.at(Section.NOUN, noun.from());
      f.nounFrom = f.noun == null ? f.nounFrom : noun.from();
      f.nounTo = f.noun == null ? f.nounTo : noun.to();
    }
  }

  /** "1400 доллардай": the ending of the unit or the noun says "about". */
  private boolean endsAbout(int i) {
    for (String ending : aboutEndings) {
      if (tokens.isWord(i) && tokens.form[i].endsWith(ending)) {
        return true;
      }
    }
    return false;
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
    ahead = ahead == null && f.min < 10 ? farAhead(f.from) : ahead;
    if (ahead != null && ahead.entry().has("ahead") && f.min < 10) {
      f.unit = ahead.entry().key();
      f.unitKind = kindOf(ahead.entry());
      f.from = ahead.to() >= f.from - 1 ? ahead.from() : f.from;
    }
  }

  /**
   * "магнитуда составила около 6,0", "магнитуда — 6,0", "The magnitude, the survey said, was 6.0":
   * the unit a few words before; null where there is none.
   */
  private Match farAhead(int from) {
    int inserted = 0;
    for (int i = from - 1; i >= from - 3 - inserted && i > 0; i--) {
      if (inserted == 0 && tokens.is(i, ",")) {
        int open = i - 1;
        while (open > Math.max(0, i - LONGEST_INSERTION) && !tokens.is(open, ",")) {
          open--;
        }
        inserted = i - open + 1;
        i = open;
      } else if (!tokens.isDash(i) && (!tokens.isWord(i) || matches.at(Section.NOUN, i) != null)) {
        return null;
      }
      Match far = matches.before(Section.UNIT, i);
      if (far != null && far.entry().has("ahead")) {
        return far;
      }
    }
    return null;
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
      // "millions de dollars", "trois millions d' euros", "a quarter of a point"
      int whole = matches.at(Section.STOP, at).to();
      Match article = f.fraction ? matches.at(Section.NUMBER, whole) : null;
      unit = unitAt(article != null && article.entry().has("article") ? article.to() : whole);
    }
    if (unit == null) {
      if (f.unit != null && !hyphen) {
        per(f);
      } else if (f.unit == null && !hyphen && !f.fraction) {
        each(f);
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
    if (unit.entry().has("upper") && !tokens.upper[at] || tokens.isQuote(at) && quoteOpen(at)) {
      return null;
    }
    return unit;
  }

  /** A mark of inches that closes a quotation is none. */
  private boolean quoteOpen(int at) {
    if (quoted == null) {
      quoted = new boolean[tokens.size + 1];
      for (int i = 0; i < tokens.size; i++) {
        quoted[i + 1] = quoted[i] ^ tokens.is(i, "\"");
      }
    }
    return quoted[at];
  }

  /** "up to 150 a day", "60 millions par an": a rate without a unit of its own. */
  private void each(Found f) {
    Match per = matches.at(Section.PER, f.after);
    Match unit = per == null ? null : matches.at(Section.UNIT, per.to());
    if (unit != null && unit.entry().has("duration") && f.min > 1) {
      f.unit = "count per " + unit.entry().key();
      f.unitKind = "rate";
      f.after = unit.to();
    }
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

  private void definite(Found f) {
    Match stop = matches.before(Section.STOP, f.from);
    Match both = matches.at(Section.NUMBER, f.numFrom);
    f.definite =
        stop != null && stop.entry().has("def") || both != null && both.entry().has("definite");
  }
}
