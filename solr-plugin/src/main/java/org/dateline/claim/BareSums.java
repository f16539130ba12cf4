package org.dateline.claim;

/** Bare numbers that are sums of money, though no currency stands at them. */
final class BareSums {
  /** Bare numbers below this are no amounts of money. */
  private static final double SMALLEST_AMOUNT = 1000;

  /** Tokens between the word for an amount and its number. */
  private static final int AMOUNT_REACH = 10;

  /** Tokens between a sum and a further one. */
  private static final int FURTHER_REACH = 25;

  /** Sums with neither a currency nor a word for an amount below this are no sums. */
  private static final double BARE_SUM = 100_000;

  private final Tokens tokens;
  private final Matches matches;

  /** The last sum of the sentences before; null when there is none. */
  private final ClaimRules.Draft money;

  BareSums(Tokens tokens, Matches matches, ClaimRules.Draft money) {
    this.tokens = tokens;
    this.matches = matches;
    this.money = money;
  }

  /**
   * Makes the draft a claim of money if its number is a sum.
   *
   * @param sum the last sum of this sentence; null when there is none
   * @return whether it is a sum
   */
  boolean claim(ClaimRules.Draft draft, ClaimRules.Draft sum) {
    return amount(draft, sum) || sameCurrency(draft);
  }

  /** "The fine was 500,000": the word for an amount of money stands close by. */
  private boolean amount(ClaimRules.Draft draft, ClaimRules.Draft sum) {
    Found f = draft.found;
    boolean large = Math.max(f.min, f.max) >= SMALLEST_AMOUNT && !f.looksLikeYear();
    Match word = large ? amountWord(f) : null;
    if (word == null && !further(f, sum)) {
      return false;
    }
    draft.kind = "money";
    draft.rule = word == null ? "sum" : word.entry().where();
    f.unitKind = "money";
    f.unit = money == null ? null : money.found.unit;
    draft.subjectClass = "policy";
    draft.subject = word == null ? null : tokens.of(word.from(), word.to());
    return true;
  }

  /** The word for an amount on either side, in the same clause. */
  private Match amountWord(Found f) {
    for (int i = f.from; i > Math.max(0, f.from - AMOUNT_REACH); i--) {
      Match sum = matches.before(Section.SUM, i);
      if (sum != null) {
        return sum;
      }
      if (matches.pause(i - 1) > 5) {
        break;
      }
    }
    for (int i = f.after; i < Math.min(tokens.size, f.after + AMOUNT_REACH); i++) {
      if (matches.pause(i) > 3) {
        break;
      }
      Match sum = matches.at(Section.SUM, i);
      if (sum != null) {
        return sum;
      }
    }
    return null;
  }

  /** "The prosecutor puts the damage at 9 million": the currency was named before. */
  private boolean sameCurrency(ClaimRules.Draft draft) {
    Found f = draft.found;
    if (money == null || f.numTo - f.numFrom < 2 || Math.max(f.min, f.max) < BARE_SUM) {
      return false;
    }
    f.unit = money.found.unit;
    f.unitKind = "money";
    draft.kind = "money";
    draft.rule = "currency as before";
    draft.subjectClass = money.subjectClass;
    draft.subject = money.subject;
    return true;
  }

  /** "200 Millionen … weitere 400": another sum right after one. */
  private boolean further(Found f, ClaimRules.Draft sum) {
    Match other = matches.before(Section.STOP, f.from);
    return sum != null
        && f.from - sum.found.after <= FURTHER_REACH
        && other != null
        && other.entry().has("others");
  }
}
