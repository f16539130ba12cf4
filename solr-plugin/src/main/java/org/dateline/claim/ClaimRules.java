package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** Who speaks for it in its own sentence; null when nobody does. */
    SourceRules.Source source;

    Draft(Found found) {
      this.found = found;
    }
  }

  /**
   * What a number counts.
   *
   * @param nounClass class of the counted noun, null when the lexicon does not know it
   * @param person people are counted
   * @param bare nothing says what is counted
   * @param collective a numeral that by itself counts people ("двое")
   * @param detached first token of a noun that stands apart from its number; negative when none
   *     does
   */
  record Counted(String nounClass, boolean person, boolean bare, boolean collective, int detached) {
    /** A noun of no interest. */
    boolean none() {
      return "none".equals(nounClass);
    }
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

  /** A predicate that costs as much is another's. */
  private static final double SURE = 9;

  /** What a noun that the lexicon does not know takes part in stands closer by. */
  private static final double SURE_UNKNOWN = 5.5;

  private final Tokens tokens;
  private final Matches matches;
  private final List<Found> found;
  private final Context context;
  private final KindRules kinds;
  private final CountPredicates predicates;
  private final DetachedNouns detachedNouns;
  private final WeakCounts weakCounts;
  private final ElidedCounts elidedCounts;
  private final BareSums sums;
  private final MeasureRules measures;
  private final SubjectRules subjects;

  /** Case endings of a whole before its part. */
  private final Set<String> wholeEndings;

  /** Collective numerals count things as well as people. */
  private final boolean collectivesAny;

  /** The claim before in the sentence; null for the first. */
  private Draft last;

  /** The last sum of money of this sentence; null before there is one. */
  private Draft sum;

  /**
   * @param found the sentence's quantities
   * @param context what the sentences before leave open
   */
  ClaimRules(Lexicon lexicon, Tokens tokens, Matches matches, List<Found> found, Context context) {
    this.tokens = tokens;
    this.matches = matches;
    this.found = found;
    this.context = context;
    this.kinds = new KindRules(lexicon, tokens, matches, found);
    this.predicates = new CountPredicates(lexicon, matches, kinds);
    this.detachedNouns = new DetachedNouns(lexicon, tokens, matches);
    this.weakCounts = new WeakCounts(lexicon, matches);
    this.elidedCounts = new ElidedCounts(tokens, matches, context.count(), context.spoken());
    this.sums = new BareSums(tokens, matches, context.money());
    this.measures = new MeasureRules(lexicon, tokens, matches);
    this.subjects = new SubjectRules(lexicon, tokens, matches);
    this.wholeEndings = lexicon.words("whole_endings");
    this.collectivesAny = lexicon.on("collectives_any");
  }

  /** The claims of the sentence in the order of their numbers; called once. */
  List<Draft> decide() {
    List<Draft> drafts = new ArrayList<>();
    Draft previous = null;
    Draft start = null;
    for (Found f : found) {
      if (f.role != Found.Role.QUANTITY) {
        continue;
      }
      Draft draft = new Draft(f);
      if (f.counted()) {
        counted(draft, previous);
      } else {
        measures.decide(draft, kinds);
        if (draft.kind != null) {
          subjects.measured(draft, context.money(), last);
        }
      }
      if (draft.kind == null && f.startLevel && f.counted()) {
        start = draft;
        continue;
      }
      if (draft.kind != null) {
        if (start != null && f.counted()) {
          // "raised the toll from 12 to 18": both are levels of one count.
          start.kind = draft.kind;
          start.rule = draft.rule;
          start.trigger = draft.trigger;
          start.subject = draft.subject;
          start.subjectClass = draft.subjectClass;
          drafts.add(start);
        }
        start = null;
        pair(last, draft);
        drafts.add(draft);
        last = draft;
        if (f.counted()) {
          previous = draft;
        }
        sum = draft.kind.equals("money") ? draft : sum;
      }
    }
    return drafts;
  }

  /** "The number of wounded rose from 30 to 41": one predicate for both levels. */
  private static void pair(Draft first, Draft second) {
    if (first == null
        || !first.found.startLevel
        || !first.found.counted()
        || !second.found.counted()
        || second.found.from - first.found.after > 1
        || first.kind.equals(second.kind)) {
      return;
    }
    Draft from = second.kind.equals("count_other") ? first : second;
    Draft to = from == first ? second : first;
    to.kind = from.kind;
    to.rule = from.rule;
    to.trigger = from.trigger;
    to.subject = from.subject;
    to.subjectClass = from.subjectClass;
  }

  private void counted(Draft draft, Draft previous) {
    Found f = draft.found;
    Counted counted = whatIsCounted(draft, previous);
    draft.person = counted.person();
    draft.decision = predicates.of(f, previous, counted);
    if (draft.decision != null && (none(f) || whole(f, draft.decision))) {
      draft.decision = null;
    }
    if (f.numeral.fraction()) {
      draft.kind = f.change != null ? "change" : "percentage";
      draft.rule = "fraction";
    } else if (f.change != null && !f.level && !f.startLevel && counted.bare()) {
      draft.kind = "change";
      draft.rule = "step";
    } else if (counted.none()) {
      return;
    } else if (sure(draft.decision, f, counted)) {
      draft.kind = draft.decision.kind();
      draft.rule = draft.decision.rule();
      draft.trigger = draft.decision.trigger();
    } else if (counted.bare()) {
      bare(draft, previous);
      return;
    } else {
      untold(draft, previous);
    }
    if (weakCounts.weak(draft, previous, counted)) {
      draft.kind = null;
    } else if (f.numeral.fraction() && f.noun == null && f.head == null) {
      subjects.measured(draft, null, last);
    } else {
      subjects.counted(draft, previous, counted.bare());
    }
  }

  /** No predicate is near: the kind of the whole it is a part of, of a rate, or of its noun. */
  private void untold(Draft draft, Draft previous) {
    Found f = draft.found;
    Draft whole = previous == null && draft.person && subset(f) ? context.count() : null;
    if (whole != null && whole.person && whole.trigger != null) {
      // "Nine people were killed. Among them were five children."
      draft.kind = whole.kind;
      draft.rule = whole.rule;
      draft.trigger = whole.trigger;
      draft.decision = whole.decision;
      return;
    }
    String kind = f.noun == null ? null : f.noun.entry().option("kind");
    draft.kind = kind != null ? kind : measures.rate(f) ? "rate" : "count_other";
    draft.rule = f.noun == null ? "counted noun" : f.noun.entry().where();
  }

  /** "Among them were …", "five of them …" */
  private boolean subset(Found f) {
    for (int i = 0; i < f.from; i++) {
      Match stop = matches.at(Section.STOP, i);
      Match them = matches.at(Section.COUNT, i);
      if (stop != null && stop.entry().has("incl") || them != null && them.entry().is("them")) {
        return true;
      }
    }
    Match them = matches.at(Section.COUNT, f.after);
    return them != null && them.entry().is("them");
  }

  /** "none of the five was hurt" */
  private boolean none(Found f) {
    Match of = matches.before(Section.STOP, f.from);
    if (of != null && of.entry().has("def")) {
      of = matches.before(Section.STOP, of.from());
    }
    return of != null && of.entry().has("none");
  }

  /** "Of the 60 passengers, 12 were hurt": the predicate is that of the part. */
  private boolean whole(Found f, KindRules.Decision decision) {
    Match of = matches.before(Section.STOP, f.from);
    of = of != null && of.entry().has("def") ? matches.before(Section.STOP, of.from()) : of;
    Match share = matches.before(Section.RANGE, f.from);
    boolean opens =
        of != null && (of.entry().has("of") || of.entry().has("whole")) && clauseStart(of.from())
            || share != null && share.entry().has("share") && clauseStart(share.from());
    int behind = found.indexOf(f) + 1;
    opens |=
        behind < found.size()
            && found.get(behind).from == f.nounTo
            && f.nounFrom < f.nounTo
            && endsAsWhole(f.nounTo - 1);
    int next = opens && decision.trigger() != null ? behind : found.size();
    return next < found.size()
        && found.get(next).role == Found.Role.QUANTITY
        && found.get(next).min < f.min
        && found.get(next).counted()
        && decision.trigger().from() >= found.get(next).after;
  }

  /** "60 жолаушының 12-сі": the case ending says "of". */
  private boolean endsAsWhole(int word) {
    for (String ending : wholeEndings) {
      if (tokens.form[word].endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean clauseStart(int at) {
    return at == 0 || tokens.isPunct(at - 1) || matches.before(Section.BREAK, at) != null;
  }

  /** The noun of a number, at it or apart from it. */
  private Counted whatIsCounted(Draft draft, Draft previous) {
    Found f = draft.found;
    boolean collective = collective(f);
    Match noun = f.noun;
    boolean bare = noun == null && f.head == null && f.nounFrom >= f.nounTo;
    boolean things = previous != null && !previous.person && collectivesAny;
    if (bare && collective && !things) {
      return new Counted(null, true, false, true, -1);
    }
    int[] detached = bare ? detachedNouns.of(f) : null;
    if (detached != null) {
      noun = matches.at(Section.NOUN, detached[0]);
      draft.subject = tokens.of(detached[0], detached[1]);
      draft.subjectClass = noun == null ? null : noun.entry().key();
    }
    return new Counted(
        noun == null ? null : noun.entry().key(),
        noun != null && noun.entry().has("person"),
        bare && detached == null,
        collective,
        detached == null ? -1 : detached[0]);
  }

  /** "двое", "dwoje", "екеуі": numerals that count people. */
  private boolean collective(Found f) {
    Match number = matches.at(Section.NUMBER, f.numFrom);
    return number != null && number.entry().has("person") && number.to() == f.numTo;
  }

  /** Whether a predicate stands close enough to be that of the number. */
  private static boolean sure(KindRules.Decision decision, Found f, Counted counted) {
    boolean unknown = f.noun == null && f.head == null && !counted.bare();
    return decision != null
        && decision.cost() < SURE
        && !(unknown && decision.cost() > SURE_UNKNOWN);
  }

  /** A number without noun and predicate: a reading, a sum, or what was counted before. */
  private void bare(Draft draft, Draft previous) {
    if (measures.reading(draft.found)) {
      draft.kind = "measure";
      draft.rule = "named measure";
      subjects.measured(draft, null, last);
    } else if (previous != null || !sums.claim(draft, sum)) {
      elidedCounts.inherit(draft, previous);
    }
  }
}
