package org.dateline.claim;

import java.util.List;

/**
 * Gives a bare number the unit of its fellow in the sentence: "cost 990 hryvnias, the tent another
 * 600", "64.06 points to 4,577.10", "280 million of the 1.5 billion shekels".
 */
final class ElidedUnits {
  private static final int REACH = 25;

  private ElidedUnits() {}

  static void fill(List<Found> found, Matches matches) {
    Found unit = null;
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      if (f.role != Found.Role.QUANTITY) {
        continue;
      }
      if (f.unitKind != null) {
        unit = shares(f) ? f : unit;
        continue;
      }
      if (f.noun != null || f.head != null) {
        unit = null;
        continue;
      }
      if (f.nounFrom < f.nounTo
          || f.numeral.ratio()
          || f.numeral.fraction()
          || f.min < 3
          || year(f)) {
        continue;
      }
      if (matches.at(Section.KIND, f.after) != null) {
        continue;
      }
      Found whole = i + 1 < found.size() ? found.get(i + 1) : null;
      Match of = matches.at(Section.STOP, f.after);
      if (whole != null
          && whole.unitKind != null
          && shares(whole)
          && of != null
          && of.entry().has("of")
          && whole.from - f.after <= 2) {
        take(f, whole);
      } else if (whole != null && whole.unitKind != null && levels(f, whole, matches)) {
        take(f, whole);
      } else if (unit != null && f.from - unit.after < REACH) {
        take(f, unit);
      }
    }
  }

  /** "est passé de 12 à 19 dinars": the unit stands at the second level. */
  private static boolean levels(Found f, Found second, Matches matches) {
    Match open = matches.before(Section.RANGE, f.from);
    Match join = matches.at(Section.RANGE, f.after);
    return open != null
        && open.entry().has("levels")
        && join != null
        && join.entry().has("join")
        && second.from == join.to();
  }

  private static boolean shares(Found f) {
    return switch (f.unitKind) {
      case "money", "distance", "measure", "rate" -> true;
      case "points" -> "point".equals(f.unit);
      default -> false;
    };
  }

  private static boolean year(Found f) {
    return f.numeral.digits() && f.min >= 1900 && f.max <= 2100 && f.numTo - f.numFrom == 1;
  }

  private static void take(Found f, Found from) {
    f.unit = from.unit;
    f.unitKind = from.unitKind;
    f.elided = true;
  }
}
