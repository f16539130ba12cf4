package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/** Turns the quantities of one sentence into claims with kind and subject: who counts as what. */
final class ClaimRules {
  /** A claim before its slots are filled. */
  static final class Draft {
    final Found found;
    String kind;
    String rule;
    Match trigger;
    String subjectClass;
    String subject;
    KindRules.Decision decision;

    /** What is counted are people. */
    boolean person;

    Draft(Found found) {
      this.found = found;
    }
  }

  /** Tokens between a count and a bare number that counts the same. */
  private static final int ELISION = 25;

  /** Tokens between the word for a count and its number. */
  private static final int COUNT_REACH = 24;

  /** Sums without a currency below this are no sums. */
  private static final double BARE_SUM = 100_000;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final SubjectRules subjects;

  private Context context;

  /** The claim before in the sentence; null for the first. */
  private Draft last;

  ClaimRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.subjects = new SubjectRules(lexicon, tokens, matches);
  }

  /**
   * What the sentences before leave open.
   *
   * @param count the last count, which a bare number may take up again ("the police spoke of
   *     28,000"); null when there is none
   * @param money the last amount of money, whose currency a bare sum shares; null when there is
   *     none
   * @param spoken whether this sentence names a source
   */
  record Context(Draft count, Draft money, boolean spoken) {}

  /**
   * @param found the sentence's quantities
   * @param before what the sentences before leave open
   */
  List<Draft> decide(List<Found> found, Context before) {
    KindRules kinds = new KindRules(lexicon, tokens, matches, found);
    List<Draft> drafts = new ArrayList<>();
    Draft previous = null;
    this.context = before;
    this.last = null;
    for (Found f : found) {
      if (f.role != Found.Role.QUANTITY) {
        continue;
      }
      Draft draft = new Draft(f);
      if (f.counted()) {
        counted(draft, previous, kinds);
      } else {
        measured(draft, kinds);
      }
      if (draft.kind != null) {
        drafts.add(draft);
        last = draft;
        if (f.counted()) {
          previous = draft;
        }
      }
    }
    return drafts;
  }

  private void counted(Draft draft, Draft previous, KindRules kinds) {
    Found f = draft.found;
    String nounClass = f.noun == null ? null : f.noun.entry().key();
    boolean none = "none".equals(nounClass);
    boolean bare = f.noun == null && f.head == null && f.nounFrom >= f.nounTo;
    boolean person = f.noun != null && f.noun.entry().has("person");
    if (bare && collective(f)) {
      person = true;
      bare = false;
    }
    int[] named = bare ? namedCount(f) : null;
    if (named != null) {
      Match noun = matches.at(Section.NOUN, named[0]);
      nounClass = noun == null ? null : noun.entry().key();
      person = noun != null && noun.entry().has("person");
      none = "none".equals(nounClass);
      bare = false;
      draft.subject = tokens.of(named[0], named[1]);
      draft.subjectClass = nounClass;
    }
    draft.person = person;
    KindRules.Decision decision = none ? null : kinds.predicate(f, nounClass, person);
    if (bare && previous != null && f.from - previous.found.after <= ELISION) {
      // "315 drones, of which 284 were shot down": what was counted before is counted again.
      KindRules.Decision same = kinds.predicate(f, previous.subjectClass, previous.person);
      decision = same != null && same.cost() < 6 ? same : decision;
    }
    if (previous != null && !none && !bare) {
      decision =
          KindRules.better(
              decision, kinds.coordinated(f, previous.found, previous.decision, nounClass, person));
    }
    draft.decision = decision;
    boolean sure = decision != null && decision.cost() < 9;
    if (f.noun == null && f.head == null && !bare && decision != null && decision.cost() > 5.5) {
      // A noun that the lexicon does not know takes part only in what stands close by.
      sure = false;
    }
    if (f.numeral.fraction()) {
      draft.kind = f.change != null ? "change" : "percentage";
      draft.rule = "fraction";
    } else if (f.change != null && !f.level && bare) {
      draft.kind = "change";
      draft.rule = "step";
    } else if (sure && !none) {
      draft.kind = decision.kind();
      draft.rule = decision.rule();
      draft.trigger = decision.trigger();
    } else if (none) {
      return;
    } else if (bare) {
      inherit(draft, previous);
      return;
    } else if (f.noun != null && f.noun.entry().option("kind") != null) {
      draft.kind = f.noun.entry().option("kind");
      draft.rule = f.noun.entry().where();
    } else {
      draft.kind = "count_other";
      draft.rule = f.noun == null ? "counted noun" : f.noun.entry().where();
    }
    Match number = matches.at(Section.NUMBER, f.numFrom);
    if (number != null && number.entry().has("definite") && !person) {
      draft.kind = null;
      return;
    }
    boolean weak = draft.trigger == null || draft.kind.equals("count_other");
    if (f.one() && (!person && (f.noun == null || weak) || weak || one(f))) {
      draft.kind = null;
      return;
    }
    if (f.approx == Approx.VAGUE && (weak || !person && f.noun == null)) {
      draft.kind = null;
      return;
    }
    if (f.definite && weak && f.min <= 6 && f.approx == Approx.EXACT && !collective(f)) {
      draft.kind = null;
      return;
    }
    if (f.numeral.fraction() && f.noun == null && f.head == null) {
      subjects.measured(draft, null, last);
    } else {
      subjects.counted(draft, previous, bare);
    }
  }

  /** "… 11,000 people; the organisers spoke of 15,000": a bare number counts the same again. */
  private void inherit(Draft draft, Draft previous) {
    Found f = draft.found;
    if (previous == null && sum(draft)) {
      return;
    }
    Match after = matches.at(Section.COUNT, f.after);
    boolean them = after != null && after.entry().is("them");
    boolean across = previous == null;
    if (across) {
      previous = context.spoken() || them || f.approx != Approx.EXACT ? context.count() : null;
    }
    if (previous == null
        || f.one()
        || f.min == 0
        || f.approx == Approx.VAGUE
        || f.approx == Approx.MAGNITUDE && across) {
      return;
    }
    if (across && !them && f.min < 100) {
      return;
    }
    int gap = across ? 0 : f.from - previous.found.after;
    boolean large = f.min >= 13 || f.approx != Approx.EXACT || f.numTo - f.numFrom > 1;
    if (gap > 40 || !large && !them || looksLikeYear(f)) {
      return;
    }
    draft.kind = previous.kind;
    draft.rule = "same count again";
    draft.trigger = previous.trigger;
    draft.decision = previous.decision;
    draft.subjectClass = previous.subjectClass;
    draft.subject = previous.subject;
  }

  /** "The prosecutor puts the damage at 9 million": the currency was named before. */
  private boolean sum(Draft draft) {
    Found f = draft.found;
    if (context.money() == null || f.numTo - f.numFrom < 2 || Math.max(f.min, f.max) < BARE_SUM) {
      return false;
    }
    f.unit = context.money().found.unit;
    f.unitKind = "money";
    draft.kind = "money";
    draft.rule = "currency as before";
    draft.subjectClass = context.money().subjectClass;
    draft.subject = context.money().subject;
    return true;
  }

  /** "двое", "dwoje", "екеуі": numerals that count people. */
  private boolean collective(Found f) {
    Match number = matches.at(Section.NUMBER, f.numFrom);
    return number != null && number.entry().has("person") && number.to() == f.numTo;
  }

  /** "the number of refusals passed 87,000": the noun stands at the word for the count. */
  private int[] namedCount(Found f) {
    for (int i = f.from - 1; i >= Math.max(0, f.from - COUNT_REACH); i--) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() >= 3) {
        return null;
      }
      Match count = matches.at(Section.COUNT, i);
      if (count == null || !count.entry().is("of") || count.to() >= f.from) {
        continue;
      }
      if (count.entry().has("after")) {
        Match noun = matches.before(Section.NOUN, count.from());
        return noun == null ? null : new int[] {noun.from(), noun.to()};
      }
      for (int k = count.to(); k < Math.min(f.from, count.to() + 4); k++) {
        Match noun = matches.at(Section.NOUN, k);
        if (noun != null) {
          return new int[] {k, noun.to()};
        }
      }
      boolean plain = tokens.isWord(count.to()) && matches.at(Section.STOP, count.to()) == null;
      return plain ? new int[] {count.to(), count.to() + 1} : null;
    }
    return null;
  }

  private static boolean looksLikeYear(Found f) {
    return f.numeral.digits()
        && f.numeral.min() >= 1900
        && f.numeral.max() <= 2100
        && f.numTo - f.numFrom == 1;
  }

  /** "one of whom", "one of the demands": a part, not a count. */
  private boolean one(Found f) {
    Match stop = matches.at(Section.STOP, f.after);
    return stop != null && stop.entry().has("of");
  }

  private void measured(Draft draft, KindRules kinds) {
    Found f = draft.found;
    switch (f.unitKind) {
      case "money" -> draft.kind = "money";
      case "percentage" -> draft.kind = f.change != null && !f.level ? "change" : "percentage";
      case "points" ->
          draft.kind =
              f.change != null && !f.level
                      || f.unit.startsWith("percentage")
                      || f.min < 10 && f.min != Math.rint(f.min)
                  ? "change"
                  : f.min >= 100 ? "measure" : null;
      case "ratio" -> {
        boolean times = tokens.is(f.from - 1, "в") || tokens.is(f.from - 1, "у");
        draft.kind = f.numeral.ratio() || f.change != null || times ? "change" : null;
      }
      case "duration" -> {
        KindRules.Decision decision = kinds.predicate(f, null, false);
        boolean near =
            decision != null && decision.cost() < 8 && decision.kind().equals("duration");
        draft.kind = f.approx == Approx.VAGUE ? null : "duration";
        draft.trigger = near ? decision.trigger() : null;
      }
      default -> draft.kind = f.unitKind;
    }
    draft.rule = "unit " + f.unit;
    if (draft.kind != null) {
      subjects.measured(draft, context.money(), last);
    }
  }
}
