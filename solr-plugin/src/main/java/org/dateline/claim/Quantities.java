package org.dateline.claim;

import java.util.List;
import org.dateline.text.Part;

/**
 * Turns the numbers found in a sentence into what is handed out: the quantities of the list, and
 * those of claims, whose unit and value are made comparable ("a third" and "33 %").
 */
final class Quantities {
  private final Tokens tokens;
  private final Matches matches;
  private final Part part;
  private final boolean english;

  Quantities(Language language, Part part, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.part = part;
    this.english = language.code.equals("en");
  }

  /** Adds every number that is a quantity, claimed or not. */
  void collect(List<Found> found, List<Quantity> quantities) {
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (english && f.startLevel && next != null && next.from - f.after <= 1) {
        quantities.add(span(f, next));
        i++;
      } else if (f.role != Found.Role.NONE && !pronoun(f)) {
        quantities.add(quantity(f));
      }
    }
  }

  /** "rose from 8 to 12": two claims, but one range among the quantities of English texts. */
  private Quantity span(Found first, Found second) {
    Quantity q =
        quantity(second, second.unit == null ? counted(second) : second.unit, second.change);
    return new Quantity(
        Math.min(first.min, second.min),
        Math.max(first.max, second.max),
        Approx.RANGE,
        q.change(),
        q.unit(),
        tokens.of(first.numFrom, second.numTo),
        part,
        tokens.start[first.numFrom],
        q.end());
  }

  /** "the same one", "each one": a pronoun, no number. */
  private boolean pronoun(Found f) {
    return f.one()
        && !f.numeral.digits()
        && f.nounFrom >= f.nounTo
        && (matches.at(Section.STOP, f.after) == null
            || !matches.at(Section.STOP, f.after).entry().has("of"));
  }

  /** The quantity of a claim: people and vehicles are counted as such, whatever they are called. */
  Quantity claimed(String kind, Found f) {
    String unit = f.unit;
    if (unit == null && f.noun != null) {
      unit = f.noun.entry().option("unit");
    }
    if (unit == null && f.head != null && "people".equals(f.head.entry().option("class"))) {
      unit = "person";
    }
    Quantity quantity = quantity(f, unit == null ? counted(f) : unit, f.change);
    return f.fraction ? percent(kind, quantity) : quantity;
  }

  /** A part of a whole is claimed in per cent, so that "a third" and "33 %" compare. */
  private static Quantity percent(String kind, Quantity q) {
    double least = q.min() == null ? q.max() : q.min();
    double most = q.max() == null ? q.min() : q.max();
    if (least <= 0
        || most >= 1
        || !kind.equals("percentage") && !kind.equals("change")
        || "ratio".equals(q.unit())
        || "percentage".equals(q.unit())) {
      return q;
    }
    return new Quantity(
        q.min() == null ? null : q.min() * 100,
        q.max() == null ? null : q.max() * 100,
        q.approx(),
        q.change(),
        "percentage",
        q.text(),
        q.in(),
        q.start(),
        q.end());
  }

  private Quantity quantity(Found f) {
    // A rise or fall counts here when a verb governs the number, not when a noun names it.
    String change = f.level || f.changeAfter ? null : f.change;
    return quantity(f, f.unit == null ? counted(f) : f.unit, change);
  }

  private Quantity quantity(Found f, String unit, String change) {
    return new Quantity(
        Double.isInfinite(f.min) ? null : f.min,
        Double.isInfinite(f.max) ? null : f.max,
        f.approx,
        change,
        unit,
        tokens.of(f.numFrom, f.numTo),
        part,
        tokens.start[f.numFrom],
        tokens.end[f.numTo - 1]);
  }

  private String counted(Found f) {
    return CountedNoun.of(tokens, f, english);
  }

  /** Approximator, numeral and counted noun, verbatim. */
  String surface(Found f) {
    int to = f.noun != null && !f.borrowed ? Math.max(f.after, f.noun.to()) : f.after;
    return tokens.of(f.from, Math.max(to, f.numTo));
  }
}
