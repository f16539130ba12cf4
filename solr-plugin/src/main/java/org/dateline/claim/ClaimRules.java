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

    Draft(Found found) {
      this.found = found;
    }
  }

  /** Tokens between a count and a bare number that counts the same. */
  private static final int ELISION = 25;

  /** Tokens between the items of a list of counts. */
  private static final int LIST = 5;

  /** Tokens between a count and a small bare number in digits that counts the same. */
  private static final int NEAR = 12;

  /** Tokens between the word for a count and its number. */
  private static final int COUNT_REACH = 24;

  /** The unit of "three times"; the shipped files use both names. */
  private static final Set<String> TIMES = Set.of("times", "count");

  /** Classes whose nouns are never people. */
  private static final Set<String> THINGS = Set.of("property", "territory", "other", "policy");

  /** Bare numbers below this are no amounts of money. */
  private static final double SMALLEST_AMOUNT = 1000;

  /** Tokens between the word for an amount and its number. */
  private static final int AMOUNT_REACH = 10;

  /** Tokens between a bare number and the word that makes it a reading of a scale. */
  private static final int GAUGE_REACH = 9;

  /** Sums without a currency below this are no sums. */
  private static final double BARE_SUM = 100_000;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final SubjectRules subjects;

  /** "six times" without a rise or fall is a count. */
  private final boolean timesCounted;

  /** Collective numerals count things as well as people. */
  private final boolean collectivesAny;

  private Context context;

  /** The claim before in the sentence; null for the first. */
  private Draft last;

  /** The last sum of money of this sentence; null before there is one. */
  private Draft sum;

  ClaimRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.subjects = new SubjectRules(lexicon, tokens, matches);
    this.collectivesAny = lexicon.on("collectives_any");
    this.timesCounted = lexicon.on("times_counted");
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
        sum = draft.kind.equals("money") ? draft : sum;
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
    boolean things = previous != null && !previous.person && collectivesAny;
    if (bare && collective(f) && !things) {
      person = true;
      bare = false;
    }
    int[] named = bare ? namedCount(f) : null;
    named = bare && named == null ? dashed(f) : named;
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
    if (named != null) {
      Match head = matches.at(Section.KIND, named[0]);
      if (head != null && head.entry().has("head")) {
        // "the number of refugees passed 2.3 million"
        decision =
            KindRules.better(
                decision,
                new KindRules.Decision(head.entry().key(), head, 5, head.entry().where()));
      }
    }
    if (bare && previous != null && f.from - previous.found.after <= ELISION) {
      // "315 drones, of which 284 were shot down": what was counted before is counted again.
      KindRules.Decision same = kinds.predicate(f, previous.subjectClass, previous.person);
      decision = same != null && same.cost() < 6 ? same : decision;
      if (decision != null && decision != same && things(previous) && peopleOnly(decision.kind())) {
        // "15 flights: seven were called off, eight held up": flights are not arrested.
        decision = previous.decision;
      }
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
    } else if (bare && measureNamed(f)) {
      draft.kind = "measure";
      draft.rule = "named measure";
      subjects.measured(draft, null, last);
      return;
    } else if (bare) {
      if (previous != null || !amount(draft)) {
        inherit(draft, previous);
      }
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
    if (f.one() && !oneOfList(f, previous) && (one(f) || !victim(f) && (!person || weak))) {
      draft.kind = null;
      return;
    }
    boolean vague = draft.trigger == f.head && f.head != null && f.head.entry().has("weak");
    if (f.approx == Approx.VAGUE && (weak || vague || !person && f.noun == null)) {
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

  /** What was counted before is known and is no person. */
  private static boolean things(Draft draft) {
    return !draft.person && draft.found.noun != null && THINGS.contains(draft.subjectClass);
  }

  /** The kind counts people only. */
  private boolean peopleOnly(String kind) {
    return "people".equals(lexicon.setting("counts." + kind, "any"));
  }

  /** "a fait un mort", "ein Verletzter": one victim. */
  private boolean victim(Found f) {
    boolean article = f.noun == null && lexicon.on("article_one");
    Match behind = article ? matches.at(Section.KIND, f.after) : null;
    return f.head != null && !f.head.entry().has("weak")
        || behind != null && behind.entry().victim(lexicon);
  }

  /** "20 Filipinos, two Ukrainians, one Russian": the last of several counts. */
  private boolean oneOfList(Found f, Draft previous) {
    return previous != null
        && f.from - previous.found.after <= LIST
        && f.nounFrom < f.nounTo
        && !one(f)
        && matches.before(Section.BREAK, f.from) != null
        && (previous.found.min > 1 || previous.found.one());
  }

  /** "… 11,000 people; the organisers spoke of 15,000": a bare number counts the same again. */
  private void inherit(Draft draft, Draft previous) {
    Found f = draft.found;
    if (previous == null && sum(draft)) {
      return;
    }
    Match after = matches.at(Section.COUNT, f.after);
    boolean them = after != null && after.entry().is("them") || part(f);
    boolean across = previous == null;
    boolean said = said(f);
    boolean subject = !f.numeral.digits() && verbFollows(f);
    if (across) {
      boolean refers = context.spoken() || them || subject || f.approx != Approx.EXACT;
      previous = refers ? context.count() : null;
    }
    if (previous == null
        || f.one()
        || f.min == 0
        || f.approx == Approx.VAGUE
        || f.approx == Approx.MAGNITUDE && across) {
      return;
    }
    if (across && !them && !said && !subject && f.min < 100) {
      return;
    }
    int gap = across ? 0 : f.from - previous.found.after;
    boolean dashed =
        !across
            && (tokens.isDash(f.from - 1) && tokens.isWord(f.from - 2)
                || matches.before(Section.STOP, f.from) != null
                    && tokens.isDash(f.from - 2)
                    && tokens.isWord(f.from - 3));
    boolean near = !across && gap <= NEAR && f.numeral.digits();
    boolean large =
        f.min >= 13
            || f.approx != Approx.EXACT
            || f.numTo - f.numFrom > 1
            || dashed
            || near
            || part(f);
    if (gap > 40 || !large && !them && !said && !subject || looksLikeYear(f) && !said) {
      return;
    }
    // "Of the 14 analysts nine had forecast a cut": what they did is told, but of no listed kind.
    draft.kind = subject ? "count_other" : previous.kind;
    draft.rule = "same count again";
    draft.trigger = previous.trigger;
    draft.decision = previous.decision;
    draft.subjectClass = previous.subjectClass;
    draft.subject = previous.subject;
  }

  /** "The fine was 500,000": the word for an amount of money stands close by. */
  private boolean amount(Draft draft) {
    Found f = draft.found;
    boolean large = Math.max(f.min, f.max) >= SMALLEST_AMOUNT && !looksLikeYear(f);
    Match sum = large ? amountWord(f) : null;
    if (sum == null && !furtherSum(f)) {
      return false;
    }
    draft.kind = "money";
    draft.rule = sum == null ? "sum" : sum.entry().where();
    f.unitKind = "money";
    f.unit = context.money() == null ? null : context.money().found.unit;
    draft.subjectClass = "policy";
    draft.subject = sum == null ? null : tokens.of(sum.from(), sum.to());
    return true;
  }

  /** The word for an amount on either side, in the same clause. */
  private Match amountWord(Found f) {
    for (int i = f.from; i > Math.max(0, f.from - AMOUNT_REACH); i--) {
      Match sum = matches.before(Section.SUM, i);
      if (sum != null) {
        return sum;
      }
      Match pause = matches.at(Section.BREAK, i - 1);
      if (pause != null && pause.entry().min() > 5) {
        break;
      }
    }
    for (int i = f.after; i < Math.min(tokens.size, f.after + AMOUNT_REACH); i++) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() > 3) {
        break;
      }
      Match sum = matches.at(Section.SUM, i);
      if (sum != null) {
        return sum;
      }
    }
    return null;
  }

  /** "the company itself names 1700": the answer to how many. */
  private boolean said(Found f) {
    Match say = matches.before(Section.SOURCE, f.from);
    if (say == null && matches.before(Section.STOP, f.from) != null) {
      say = matches.before(Section.SOURCE, f.from - 1);
    }
    return say != null && say.entry().is("say");
  }

  /** "nine had …", "acht haben …": the bare number is the subject. */
  private boolean verbFollows(Found f) {
    Match stop = matches.at(Section.STOP, f.after);
    return stop != null && stop.entry().has("aux") && f.min >= 2;
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

  /** "отыз алтысы": the ending says "of them". */
  private boolean part(Found f) {
    Match number = matches.before(Section.NUMBER, f.numTo);
    Match scale = matches.before(Section.SCALE, f.numTo);
    return number != null && number.entry().has("part")
        || scale != null && scale.entry().has("part");
  }

  /** "200 Millionen … weitere 400": another sum right after one. */
  private boolean furtherSum(Found f) {
    Match other = matches.before(Section.STOP, f.from);
    return sum != null
        && f.from - sum.found.after <= ELISION
        && other != null
        && other.entry().has("others");
  }

  /** "aftershocks of up to 5.1": the word for the scale stands before. */
  private boolean measureNamed(Found f) {
    return f.numeral.digits() && f.max < SMALLEST_AMOUNT && beside(f.from, -1, "gauge");
  }

  /** A word of the COUNT section on one side, in the same clause. */
  private boolean beside(int from, int step, String key) {
    int at = step < 0 ? from - 1 : from;
    for (int k = 0; k < GAUGE_REACH && at >= 0 && at < tokens.size; k++, at += step) {
      Match pause = matches.at(Section.BREAK, at);
      if (pause != null && pause.entry().min() > 3) {
        return false;
      }
      Match word = matches.at(Section.COUNT, at);
      if (word != null && word.entry().is(key)) {
        return true;
      }
    }
    return false;
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

  /** "Обысков — три, задержанных — семь": what is counted stands before a dash. */
  private int[] dashed(Found f) {
    int dash = f.from - 1;
    if (dash < 1 || !tokens.isDash(dash) || !tokens.spaced[dash] || !lexicon.on("dash_lists")) {
      return null;
    }
    Match noun = matches.before(Section.NOUN, dash);
    boolean first = dash == 1 || matches.at(Section.BREAK, dash - 2) != null;
    if (noun != null) {
      return new int[] {noun.from(), noun.to()};
    }
    return first && tokens.isWord(dash - 1) ? new int[] {dash - 1, dash} : null;
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
        boolean times = fold(f.from - 1) || fold(f.numFrom - 1) || lexicon.on("times_change");
        Match than = matches.at(Section.COUNT, f.after);
        boolean compared = than != null && than.entry().is("than");
        boolean change = f.numeral.ratio() || f.change != null || times || compared;
        boolean count = timesCounted && TIMES.contains(f.unit) && f.min >= 2 && !f.definite;
        draft.kind = change ? "change" : count ? "count_other" : null;
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

  /** "в пять раз": so many times as much. */
  private boolean fold(int i) {
    return tokens.is(i, "в") || tokens.is(i, "у");
  }
}
