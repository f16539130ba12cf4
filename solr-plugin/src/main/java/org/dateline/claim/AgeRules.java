package org.dateline.claim;

/** Recognises the age of a person: "a 55-year-old", "aged 12", "Nazarbayev, 81", "52 ans". */
final class AgeRules {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean dative;

  AgeRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.dative = lexicon.on("dative_ages");
  }

  boolean age(Found f) {
    if (f.approx == Approx.MAGNITUDE || f.approx == Approx.VAGUE) {
      return false;
    }
    int at = f.numTo;
    if (tokens.isHyphen(at)) {
      at++;
    }
    Match after = matches.at(Section.AGE, at);
    if (after == null) {
      after = matches.at(Section.AGE, f.after);
    }
    if (after != null && after.entry().is("after")) {
      f.after = Math.max(f.after, after.to());
      return true;
    }
    if (f.numeral.min() > 130) {
      return false;
    }
    Match ahead = matches.before(Section.AGE, f.from);
    if (ahead != null && ahead.entry().is("before")) {
      return true;
    }
    if (ahead != null
        && ahead.entry().is("of")
        && ("year".equals(f.unit) || "month".equals(f.unit))) {
      Match noun = matches.before(Section.NOUN, ahead.from());
      if (noun != null && noun.entry().has("person")) {
        return true;
      }
    }
    if (years(f)) {
      return true;
    }
    boolean plain =
        f.numeral.digits()
            && f.unit == null
            && f.numFrom == f.from
            && f.numTo - f.numFrom == 1
            && f.min >= 1
            && f.min <= 110;
    if (!plain || f.numFrom < 2) {
      return false;
    }
    int open = f.numFrom - 1;
    boolean named = tokens.isWord(open - 1) && tokens.upper[open - 1];
    if (tokens.is(open, "(")) {
      return named && tokens.is(f.numTo, ")") && lexicon.on("bracket_ages");
    }
    Match person = matches.before(Section.NOUN, open);
    named |= person != null && person.entry().has("person");
    return tokens.is(open, ",")
        && named
        && !tokens.isAcronym(open - 1)
        && matches.before(Section.MONTH, open) == null
        && matches.before(Section.WEEKDAY, open) == null
        && (tokens.is(f.numTo, ",") || f.numTo >= tokens.size || tokens.is(f.numTo, "."));
  }

  /** "Rita K., 52 years", "a seller of 44 years": years right behind a person. */
  private boolean years(Found f) {
    boolean plain = f.approx == Approx.EXACT || f.approx == Approx.RANGE;
    if (!"year".equals(f.unit)
        || !plain
        || f.hyphenated
        || f.min < 1
        || f.max > 110
        || f.from < 1) {
      return false;
    }
    int at = f.from;
    Match of = matches.before(Section.AGE, at);
    boolean genitive = of != null && of.entry().is("of");
    if (genitive) {
      at = of.from();
    }
    boolean ends = f.after >= tokens.size || tokens.isPunct(f.after);
    Match has = matches.before(Section.AGE, f.from);
    if (has != null && has.entry().is("have") && ends && f.min >= 5) {
      return true;
    }
    if (dative && ends && f.approx == Approx.EXACT && named(at - 1)) {
      return true;
    }
    if (f.from < 2) {
      return false;
    }
    if (tokens.is(at - 1, ",")) {
      Match noun = matches.before(Section.NOUN, at - 1);
      return (tokens.upper[at - 2] || noun != null && noun.entry().has("person"))
          && (ends || genitive);
    }
    Match noun = matches.before(Section.NOUN, at);
    if (noun != null && noun.entry().has("person")) {
      return genitive || f.approx == Approx.RANGE;
    }
    return genitive
        && f.min >= 16
        && noun == null
        && matches.before(Section.KIND, at) == null
        && matches.before(Section.STOP, at) == null;
  }

  /** "Президенту 68 лет": years right behind a name or an office. */
  private boolean named(int i) {
    Match office = matches.at(Section.SOURCE, i);
    Match noun = matches.at(Section.NOUN, i);
    return tokens.isWord(i)
        && (tokens.upper[i] && i > 0
            || office != null && office.entry().is("noun")
            || noun != null && noun.entry().has("person"))
        && matches.at(Section.MONTH, i) == null
        && matches.at(Section.STOP, i) == null;
  }
}
