package org.dateline.claim;

import java.util.Locale;

/** What a line of a claim lexicon is about: its first column, in lower case. */
enum Section {
  /** A number word; key = its value. */
  NUMBER,
  /** A word that multiplies the number before it; key = factor. */
  SCALE,
  /** An order of magnitude; key = {@code min..max}. */
  MAGNITUDE,
  /** A number without a numeral ("several"); key = lower bound. */
  VAGUE,
  /** A part of a whole; key = its value. */
  FRACTION,
  /** A change by a factor ("doubled"); key = factor. */
  RATIO,
  /** Wording that opens or blurs a number; key = about, at_least, at_most. */
  APPROX,
  /** Words that make two numbers a range; key = open, join. */
  RANGE,
  /** A unit; key = canonical name. */
  UNIT,
  /** A part of a word that holds numeral and unit ("трёхметровый"); key = value or unit. */
  FUSED,
  /** A word for an amount of money: a bare number beside it is one ("the fine was 500,000"). */
  SUM,
  /** Words between a unit and the unit it is measured against ("per", "a"). */
  PER,
  /** A countable noun; key = subject class. */
  NOUN,
  /** A word that tells what a measure is about; key = subject class. */
  TOPIC,
  /** A predicate; key = kind of claim. */
  KIND,
  /** A rise or fall; key = up, down. */
  CHANGE,
  /** Words that introduce a source; key = say, prefix, suffix, via, that, noun. */
  SOURCE,
  /** Words that cast or lift doubt; key = hedge. */
  HEDGE,
  /** Prepositions of place and words that are no place; key = in, no. */
  PLACE,
  /** Time expressions; key = as_of, or an offset in days. */
  TIME,
  /** A month; key = 1 to 12. */
  MONTH,
  /** A day of the week; key = 1 (Monday) to 7. */
  WEEKDAY,
  /** Words that make a number an age; key = before, after. */
  AGE,
  /** Words that make a number a name, an ordinal, a date …; key = before, after. */
  NOT,
  /** Words that name a count ("the number of … stood at 12"); key = of. */
  COUNT,
  /** Words that end a noun phrase. */
  STOP,
  /** Words that part clauses; key = weight in tokens. */
  BREAK,
  /** Words that say the counted thing did it or suffered it ("by", "от"); key = by. */
  ACTOR,
  /** Settings of the language; key = name of the setting. */
  SETTING;

  static Section of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
