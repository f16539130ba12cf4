package org.dateline.claim;

import java.util.Set;

/** Finds the predicate of a count: its own, that of its noun, or that of the count before it. */
final class CountPredicates {
  /** Tokens between a count and a bare number that counts the same. */
  private static final int ELISION = 25;

  /** Tokens between two counts of one list. */
  private static final int LIST = 9;

  /** What a noun phrase costs that holds the predicate ("the number of refugees"). */
  private static final double NOMINAL = 5;

  /** A predicate of a bare number that costs as much is another's. */
  private static final double OWN = 6;

  /** Classes whose nouns are never people. */
  private static final Set<String> THINGS = Set.of("property", "territory", "other", "policy");

  private final Matches matches;
  private final KindRules kinds;
  private final SelectionRules selection;

  CountPredicates(Lexicon lexicon, Matches matches, KindRules kinds) {
    this.matches = matches;
    this.kinds = kinds;
    this.selection = new SelectionRules(lexicon);
  }

  /**
   * The predicate of a count, or null.
   *
   * @param previous the count before in the sentence; null for the first
   */
  KindRules.Decision of(Found f, ClaimRules.Draft previous, ClaimRules.Counted counted) {
    String nounClass = counted.nounClass();
    KindRules.Decision decision =
        counted.none() ? null : kinds.predicate(f, nounClass, counted.person());
    decision = nominal(decision, counted);
    if (previous == null) {
      return decision;
    }
    if (counted.bare()) {
      return f.from - previous.found.after <= ELISION ? again(f, previous, decision) : decision;
    }
    return counted.none()
        ? decision
        : KindRules.better(decision, coordinated(f, previous, counted));
  }

  /**
   * The decision of the number before, when the two are parts of one list ("18 flats, 65 houses").
   */
  private KindRules.Decision coordinated(
      Found f, ClaimRules.Draft previous, ClaimRules.Counted counted) {
    Found before = previous.found;
    KindRules.Decision earlier = previous.decision;
    if (earlier == null || earlier.trigger() == null || f.from - before.after > LIST) {
      return null;
    }
    boolean joined = false;
    for (int i = before.after; i < f.from; i++) {
      Match pause = matches.at(Section.BREAK, i);
      joined |= pause != null;
      if (pause != null && pause.entry().min() >= 3.5
          || matches.at(Section.KIND, i) != null && matches.at(Section.KIND, i) != before.head) {
        return null;
      }
      Match stop = matches.at(Section.STOP, i);
      joined |= stop != null && stop.entry().has("incl");
    }
    if (!joined
        || !selection.allowed(
            earlier.trigger().entry(), counted.nounClass(), counted.person(), f)) {
      return null;
    }
    return new KindRules.Decision(
        earlier.kind(), earlier.trigger(), 1.8 + earlier.cost() * 0.5, earlier.rule());
  }

  /** "the number of refugees passed 2.3 million" */
  private KindRules.Decision nominal(KindRules.Decision other, ClaimRules.Counted counted) {
    Match head = matches.at(Section.KIND, counted.detached());
    if (head == null || !head.entry().has("head")) {
      return other;
    }
    return KindRules.better(
        other, new KindRules.Decision(head.entry().key(), head, NOMINAL, head.entry().where()));
  }

  /** "315 drones, of which 284 were shot down": what was counted before is counted again. */
  private KindRules.Decision again(
      Found f, ClaimRules.Draft previous, KindRules.Decision decision) {
    KindRules.Decision same = kinds.predicate(f, previous.subjectClass, previous.person);
    if (same != null && same.cost() < OWN) {
      return same;
    }
    // "15 flights: seven were called off, eight held up": flights are not arrested.
    return decision != null && things(previous) && selection.peopleOnly(decision.kind())
        ? previous.decision
        : decision;
  }

  /** What was counted before is known and is no person. */
  private static boolean things(ClaimRules.Draft draft) {
    return !draft.person && draft.found.noun != null && THINGS.contains(draft.subjectClass);
  }
}
