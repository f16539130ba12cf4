package org.dateline.claim;

/**
 * Tells who or what a claim counts and of which class that is. A counted noun has its class from
 * the lexicon; a measure (money, share, length, span of time) belongs to the noun or topic word
 * nearest to it, and where none stands near, to what its unit usually measures.
 */
final class SubjectRules {
  /** Tokens looked at after and before a measure. */
  private static final int AFTER = 14;

  private static final int BEFORE = 30;

  /** A candidate farther away than this says nothing. */
  private static final double FARTHEST = 34;

  /** What a topic word is nearer than a plain noun at the same distance. */
  private static final double TOPIC_LEAD = 3;

  /** A number of its own between the measure and a noun. */
  private static final double OTHER_NUMBER = 3;

  /** Sums below are prices, from here on budgets, unless the text says what they are. */
  private static final double SUM = 100_000;

  /** What costs as much is an undertaking, not a ware. */
  private static final double UNDERTAKING = 50_000_000;

  /** Tokens between "of them" and what they were. */
  private static final int PART_REACH = 5;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean wholeFirst;

  SubjectRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
    this.wholeFirst = lexicon.on("verb_final");
  }

  /** The kinds of measure that share topic words. */
  private static String group(String kind) {
    return switch (kind) {
      case "money", "duration" -> kind;
      case "distance" -> "length";
      case "measure" -> "size";
      default -> "share";
    };
  }

  /**
   * Class and subject of a measure.
   *
   * @param money the last sum of money; null when there is none
   * @param last the claim before in the sentence, of which this may be a part or multiple; null
   *     when there is none
   */
  void measured(ClaimRules.Draft draft, ClaimRules.Draft money, ClaimRules.Draft last) {
    Found f = draft.found;
    String group = group(draft.kind);
    Match best = nearest(f, group);
    if (best != null) {
      draft.subjectClass = classOf(best, group);
      draft.subject = tokens.of(best.from(), best.to());
      if (group.equals("money") && draft.subjectClass.equals("price") && amount(f) >= UNDERTAKING) {
        draft.subjectClass = "policy";
      }
    } else if (last != null && group.equals("share") && last.subjectClass != null) {
      draft.subjectClass = last.subjectClass;
      draft.subject = last.subject;
    } else if (group.equals("money")) {
      draft.subjectClass =
          money != null && money.subjectClass != null
              ? money.subjectClass
              : amount(f) < SUM ? "price" : "policy";
    } else {
      String unit = f.unit == null ? "" : f.unit;
      draft.subjectClass =
          lexicon.setting("class." + unit, lexicon.setting("class." + draft.kind, "other"));
    }
  }

  private static double amount(Found f) {
    return Math.max(f.min, Double.isInfinite(f.max) ? 0 : f.max);
  }

  private Match nearest(Found f, String group) {
    Match best = null;
    double bestCost = FARTHEST;
    Match of = matches.at(Section.STOP, f.after);
    double cost = of != null && of.entry().has("of") ? -4 : wholeFirst ? 1.5 : 0;
    int end = Math.min(tokens.size, f.after + AFTER);
    for (int i = f.after; i < end; i++) {
      double own = cost(matches.at(Section.TOPIC, i), matches.at(Section.NOUN, i), group);
      if (cost + own < bestCost) {
        bestCost = cost + own;
        best = chosen(matches.at(Section.TOPIC, i), matches.at(Section.NOUN, i), group);
      }
      cost += step(i);
      if (cost > FARTHEST) {
        break;
      }
    }
    cost = wholeFirst ? 0 : 1.5;
    for (int i = f.from; i > Math.max(0, f.from - BEFORE); i--) {
      Match topic = matches.before(Section.TOPIC, i);
      Match noun = matches.before(Section.NOUN, i);
      double own = cost(topic, noun, group);
      if (cost + own < bestCost) {
        bestCost = cost + own;
        best = chosen(topic, noun, group);
      }
      cost += step(i - 1);
      if (cost > FARTHEST) {
        break;
      }
    }
    return best;
  }

  private double step(int i) {
    Match pause = matches.at(Section.BREAK, i);
    if (pause != null) {
      return 1 + pause.entry().min() * 1.5;
    }
    return tokens.isNumber(i) ? OTHER_NUMBER : 1;
  }

  private double cost(Match topic, Match noun, String group) {
    if (topic != null && classOf(topic, group) != null) {
      return topic.entry().has("weak") ? TOPIC_LEAD : -TOPIC_LEAD;
    }
    return noun == null ? Double.MAX_VALUE : remoteness(noun.entry(), group);
  }

  private Match chosen(Match topic, Match noun, String group) {
    return topic != null && classOf(topic, group) != null ? topic : noun;
  }

  /** How unlikely it is that a measure belongs to a counted noun of this class. */
  private static double remoteness(Entry noun, String group) {
    if (noun.is("none")) {
      return Double.MAX_VALUE;
    }
    return switch (group) {
      case "money" ->
          switch (noun.key()) {
            case "price", "policy" -> 0;
            case "organisation" -> noun.has("unit=organisation") ? 14 : 0;
            case "property" -> 5;
            default -> Double.MAX_VALUE;
          };
      case "share" ->
          switch (noun.key()) {
            case "organisation" -> noun.has("unit=organisation") ? 7 : 0;
            case "institution", "territory", "security_forces" -> 3;
            default -> 0;
          };
      case "size" -> noun.is("property") || noun.is("policy") ? 4 : Double.MAX_VALUE;
      case "duration" -> noun.is("policy") ? 0 : Double.MAX_VALUE;
      default -> Double.MAX_VALUE;
    };
  }

  /** The class a word gives to measures of a group; null when it says nothing about them. */
  private static String classOf(Match match, String group) {
    Entry entry = match.entry();
    if (entry.section() != Section.TOPIC) {
      return entry.key();
    }
    String other = entry.option(group);
    if (other != null) {
      return other;
    }
    boolean all = entry.flags().isEmpty() || entry.has("weak") && entry.flags().size() == 1;
    return all || entry.has(group) ? entry.key() : null;
  }

  /** Class and subject of a count. */
  void counted(ClaimRules.Draft draft, ClaimRules.Draft previous, boolean bare) {
    Found f = draft.found;
    if (draft.subject == null || f.noun != null) {
      named(draft, previous, bare);
    }
    if (draft.subjectClass == null) {
      draft.subjectClass = lexicon.setting("class." + draft.kind, "other");
    }
    refine(draft);
  }

  private void named(ClaimRules.Draft draft, ClaimRules.Draft previous, boolean bare) {
    Found f = draft.found;
    if (f.noun != null) {
      draft.subjectClass = f.noun.entry().key();
      draft.subject = tokens.of(f.nounFrom, Math.max(f.nounTo, f.noun.to()));
    } else if (f.head != null) {
      draft.subject = tokens.of(f.nounFrom, f.nounTo);
      draft.subjectClass = f.head.entry().option("class");
    } else if (!bare) {
      draft.subject = tokens.of(f.nounFrom, f.nounTo);
    }
    Match told = f.noun == null ? partOf(f) : null;
    if (told != null) {
      draft.subjectClass = told.entry().key();
      draft.subject = tokens.of(told.from(), told.to());
      return;
    }
    boolean elided =
        f.noun == null
            && (f.head == null || f.head.entry().option("class") == null)
            && (bare || f.head != null || other(f));
    if (elided && draft.trigger != null) {
      Match left = leftNoun(f);
      if (previous != null
          && previous.subjectClass != null
          && sameCount(draft.kind, previous.kind)) {
        draft.subjectClass = previous.subjectClass;
        draft.subject = previous.subject;
      } else if (left != null) {
        draft.subjectClass = left.entry().key();
        draft.subject = tokens.of(left.from(), left.to());
      }
    }
    if (draft.subjectClass == null && draft.trigger != null) {
      draft.subjectClass = draft.trigger.entry().option("class");
    }
  }

  /** What the predicate and the words around tell of people and things that a noun leaves open. */
  private void refine(ClaimRules.Draft draft) {
    Found f = draft.found;
    String unspecified = lexicon.setting("people." + draft.kind, null);
    if (draft.subjectClass.equals("people")) {
      if (draft.kind.equals("deployed")) {
        draft.subjectClass = near(f, "forces") == null ? "security_forces" : "foreign_forces";
      } else if (unspecified != null) {
        draft.subjectClass = unspecified;
      } else {
        Match topic = near(f, "people");
        draft.subjectClass = topic == null ? "people" : topic.entry().key();
      }
    } else if (f.noun != null && f.noun.entry().has("staff") && near(f, "staff") != null) {
      draft.subjectClass = near(f, "staff").entry().key();
    } else if (draft.subjectClass.equals("security_forces") && near(f, "forces") != null) {
      draft.subjectClass = "foreign_forces";
    } else if (draft.kind.equals("damaged")
        && (draft.subjectClass.equals("institution")
            || draft.subjectClass.equals("organisation"))) {
      draft.subjectClass = "property";
    }
  }

  /**
   * A topic word of a group close to a count: "31 people on the bus", "soldiers of the mission".
   */
  private Match near(Found f, String group) {
    int from = Math.max(0, f.from - 6);
    int end = Math.min(tokens.size, Math.max(f.after, f.nounTo) + 8);
    for (int i = from; i < end; i++) {
      Match topic = matches.at(Section.TOPIC, i);
      if (topic != null && topic.entry().has(group)) {
        return topic;
      }
    }
    return null;
  }

  /** "ten of them were children", "из них 79 — дети": what is told of a part; null if nothing. */
  private Match partOf(Found f) {
    Match behind = matches.at(Section.COUNT, f.after);
    boolean after = behind != null && behind.entry().is("them");
    Match ahead = matches.before(Section.COUNT, f.from);
    Match number = matches.before(Section.NUMBER, f.numTo);
    boolean part =
        after
            || ahead != null && ahead.entry().is("them")
            || number != null && number.entry().has("part");
    int end = (after ? behind.to() : f.after) + PART_REACH;
    for (int i = end - PART_REACH; part && i < Math.min(end, tokens.size); i++) {
      Match noun = matches.at(Section.NOUN, i);
      if (noun != null && noun.entry().has("person")) {
        return noun;
      }
      if (tokens.isPunct(i) && !tokens.isDash(i) || matches.at(Section.KIND, i) != null) {
        return null;
      }
    }
    return null;
  }

  /** "30 others": the same kind of people as before. */
  private boolean other(Found f) {
    Match stop = matches.at(Section.STOP, f.after);
    return stop != null && stop.entry().has("others");
  }

  private boolean sameCount(String kind, String other) {
    return lexicon
        .setting("counts." + kind, "any")
        .equals(lexicon.setting("counts." + other, "any"));
  }

  /** "the number of officers killed rose to 12": a noun between the predicate and the number. */
  private Match leftNoun(Found f) {
    int limit = Math.max(0, f.from - 10);
    for (int i = f.from; i > limit; i--) {
      Match noun = matches.before(Section.NOUN, i);
      if (noun != null && noun.entry().has("person")) {
        return noun;
      }
      if (matches.pause(i - 1) > 2.5) {
        return null;
      }
    }
    return null;
  }
}
