package org.dateline.claim;

import java.util.List;
import java.util.Set;

/**
 * Decides what a quantity says: the predicate that governs it, found by its distance in tokens on
 * either side, with what lies between (commas, conjunctions, other numbers, other predicates) added
 * to the distance. The same weights serve all languages; what differs is in the lexicons.
 */
final class KindRules {
  /** No predicate farther away than this governs a number. */
  private static final double REACH = 13;

  private static final double WEAK = 6;

  /** A predicate nearer than this governs a noun that names a state by itself. */
  private static final double CLOSE = 2;

  /** Where verbs end their clause, one before the number belongs to another clause. */
  private static final double EARLIER = 2.5;

  /** Kinds whose counted nouns ("the injured") often stand with another predicate. */
  private static final Set<String> STATES =
      Set.of("injured", "detained", "displaced", "missing", "kidnapped", "affected");

  /** "the seizure of", "killing": what takes its number right behind it. */
  private static final double NOMINAL = 5;

  /** What a day or a time of day between number and predicate adds to their distance. */
  private static final double WHEN = 0.5;

  /**
   * What governs a number.
   *
   * @param kind kind of claim
   * @param trigger the word that decided, null when the unit or the noun did
   * @param cost distance with penalties; 0 = certain
   */
  record Decision(String kind, Match trigger, double cost, String rule) {}

  private final boolean verbFinal;
  private final boolean verbOverState;

  /** A dash parts the counts of a list ("Обысков — три, задержанных — семь"). */
  private final boolean dashLists;

  /** What each predicate can count. */
  private final SelectionRules selection;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean[] numbers;

  /** Marks a person as the object of a verb ("rescató a 184 migrantes"). */
  private final String objectMarker;

  /** Looks for the end of a German verb bracket; null in other languages. */
  private final VerbBracket bracket;

  KindRules(Lexicon lexicon, Tokens tokens, Matches matches, List<Found> found) {
    this.selection = new SelectionRules(lexicon);
    this.verbFinal = lexicon.on("verb_final");
    this.dashLists = lexicon.on("dash_lists");
    this.verbOverState = lexicon.on("verb_over_state");
    this.tokens = tokens;
    this.matches = matches;
    this.objectMarker = lexicon.setting("object_marker", "");
    this.bracket = lexicon.on("verb_bracket") ? new VerbBracket(lexicon, tokens, matches) : null;
    this.numbers = new boolean[tokens.size + 1];
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        numbers[f.numFrom] = true;
      }
    }
  }

  /** The predicate that governs a counted number; null when none does. */
  Decision predicate(Found f, String nounClass, boolean person) {
    Decision best = null;
    if (f.head != null && selection.allowed(f.head.entry(), nounClass, person, f)) {
      best =
          new Decision(
              f.head.entry().key(),
              f.head,
              f.head.entry().has("weak") ? WEAK : 0.2,
              f.head.entry().where());
    }
    Decision near = better(right(f, nounClass, person), left(f, nounClass, person));
    if (verbOverState
        && best != null
        && near != null
        && near.cost() < CLOSE
        && STATES.contains(best.kind())
        && !near.trigger().entry().has("toll")
        && !near.kind().equals("count_other")) {
      // "freed 46 convicts", "16 injured were taken to hospital": the verb says what is new.
      return near;
    }
    best = better(best, near);
    return bracket == null || best != null && best.cost() < VerbBracket.COST
        ? best
        : better(best, atClauseEnd(f, nounClass, person));
  }

  /** The predicate at the end of the clause that the verb before or behind the number opened. */
  private Decision atClauseEnd(Found f, String nounClass, boolean person) {
    Match kind = bracket.end(f, numbers);
    kind = selection.fitting(kind, nounClass, person, f);
    return kind == null || !selection.allowed(kind.entry(), nounClass, person, f)
        ? null
        : new Decision(kind.entry().key(), kind, VerbBracket.COST, kind.entry().where());
  }

  /** The nearer of two; either may be null. */
  static Decision better(Decision a, Decision b) {
    if (a == null) {
      return b;
    }
    return b == null || a.cost() <= b.cost() ? a : b;
  }

  /** The predicate behind the number. */
  private Decision right(Found f, String nounClass, boolean person) {
    double cost = 0;
    Decision best = null;
    int at = f.after;
    if (tokens.isDash(f.from - 1)
        && tokens.spaced[f.from - 1]
        && matches.at(Section.BREAK, at) != null
        && dashLists) {
      // "Обысков — три, задержанных — семь": the list goes on with another count.
      return null;
    }
    Match preposition = matches.before(Section.PLACE, f.from);
    if (preposition != null && preposition.entry().is("in") && !person && f.noun != null) {
      // "drivers at 14 depots walked out": the depots did not.
      cost += 5;
    }
    int nounTo = f.noun != null && f.noun.to() <= f.nounTo ? f.noun.to() : f.nounTo;
    while (at < tokens.size && cost < REACH) {
      Match kind = selection.fitting(matches.at(Section.KIND, at), nounClass, person, f);
      if (kind != null && kind != f.head && !insideNoun(kind, f)) {
        if (selection.allowed(kind.entry(), nounClass, person, f)) {
          double extra = kind.entry().has("pre") ? 8 : 0;
          if (kind.entry().has("toll")) {
            extra += cost <= 2 ? 0 : 8;
          }
          if (kind.entry().has("weak")) {
            extra += WEAK;
          }
          if (governsNext(kind) && !passive(kind)) {
            extra += 8;
          }
          best = better(best, decision(kind, cost + extra));
        }
        cost += 3;
        at = kind.to();
        continue;
      }
      Match when = when(matches.at(Section.TIME, at), matches.at(Section.WEEKDAY, at));
      if (when != null) {
        cost += WHEN;
        at = when.to();
        continue;
      }
      int jump = insertion(at);
      if (jump > 0) {
        cost += 2.5;
        at = jump;
        continue;
      }
      cost += weight(at, at < nounTo ? 0.25 : 1);
      at++;
    }
    return best;
  }

  /** Token after a stretch between commas that the predicate follows; -1 when there is none. */
  private int insertion(int at) {
    if (!tokens.is(at, ",")) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(at + 16, tokens.size); i++) {
      if (numbers[i] || matches.at(Section.KIND, i) != null) {
        return -1;
      }
      if (tokens.is(i, ",")) {
        Match stop = matches.at(Section.STOP, i + 1);
        boolean verb =
            stop != null && stop.entry().has("aux") || matches.at(Section.KIND, i + 1) != null;
        return verb && i - at > 1 ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The predicate before the number. */
  private Decision left(Found f, String nounClass, boolean person) {
    double cost = 0.5;
    Decision best = null;
    int at = f.from;
    Match place = matches.before(Section.PLACE, at);
    boolean object = person && !objectMarker.isEmpty() && tokens.is(at - 1, objectMarker);
    if (object) {
      at--;
    } else if (place != null && place.entry().is("in") && !f.level && !f.startLevel) {
      cost += 4;
    }
    if (!f.startLevel && acts(matches.before(Section.ACTOR, at))) {
      cost += 8;
    }
    while (at > 0 && cost < REACH) {
      Match kind = selection.fitting(matches.before(Section.KIND, at), nounClass, person, f);
      if (kind != null) {
        if (selection.allowed(kind.entry(), nounClass, person, f)) {
          double extra = kind.entry().has("post") ? 7 : 0;
          if (verbFinal && !kind.entry().has("toll") && !kind.entry().has("weak")) {
            extra += EARLIER;
          }
          if (kind.entry().has("pre") && cost > NOMINAL) {
            extra += 3;
          }
          if (kind.entry().has("toll")) {
            extra -= 4;
          }
          if (kind.entry().has("weak")) {
            extra += WEAK;
          }
          best = better(best, decision(kind, Math.max(0.3, cost + extra)));
        }
        cost += kind.entry().has("weak") ? 1 : 3;
        at = kind.from();
        continue;
      }
      Match when = when(matches.before(Section.TIME, at), matches.before(Section.WEEKDAY, at));
      if (when != null) {
        cost += WHEN;
        at = when.from();
        continue;
      }
      at--;
      cost += weight(at, 1);
    }
    return best;
  }

  /** "by" before the number, but not the German "von" of "Festnahme von 45 Menschen". */
  private boolean acts(Match by) {
    Match noun = by == null || bracket == null ? null : matches.before(Section.KIND, by.from());
    return by != null && (noun == null || !tokens.upper[noun.to() - 1]);
  }

  /** "this morning", "Friday": the longer of the two. */
  private static Match when(Match time, Match day) {
    return time == null || day != null && day.length() > time.length() ? day : time;
  }

  private static Decision decision(Match kind, double cost) {
    return cost > REACH ? null : new Decision(kind.entry().key(), kind, cost, kind.entry().where());
  }

  private static boolean insideNoun(Match kind, Found f) {
    return f.noun != null && kind.from() >= f.noun.from() && kind.to() <= f.noun.to();
  }

  /** The predicate is directly followed by another number: that one is its object. */
  private boolean governsNext(Match kind) {
    int at = kind.to();
    for (int k = 0; k < 4 && at < tokens.size; k++, at++) {
      if (numbers[at]) {
        return true;
      }
      if (matches.at(Section.APPROX, at) == null
          && !(k == 0 && tokens.isDash(at) && tokens.spaced[at])
          && !(k > 0 && matches.before(Section.APPROX, at) != null)) {
        return false;
      }
    }
    return false;
  }

  private boolean passive(Match kind) {
    Match stop = matches.before(Section.STOP, kind.from());
    return stop != null && stop.entry().has("aux");
  }

  /** What a token between number and predicate adds to their distance. */
  private double weight(int at, double plain) {
    if (at < 0 || at >= tokens.size) {
      return plain;
    }
    if (numbers[at]) {
      return 2.5;
    }
    Match pause = matches.at(Section.BREAK, at);
    if (pause != null) {
      return pause.entry().min();
    }
    if (tokens.isPunct(at)) {
      return tokens.isHyphen(at) ? 0 : 0.5;
    }
    return plain;
  }
}
