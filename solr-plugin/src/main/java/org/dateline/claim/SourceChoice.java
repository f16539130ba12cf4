package org.dateline.claim;

import java.util.List;
import java.util.Set;

/** Chooses among the sources of a sentence the one that speaks for a number. */
final class SourceChoice {
  /** Who acts is the source only where nobody nearer speaks; in tokens. */
  private static final double ACTS_COST = 24;

  /** Tokens looked at between a source and its number. */
  private static final int REACH = 60;

  /** Tokens between a quotation and the verb or name of its speaker. */
  private static final int QUOTATION_REACH = 3;

  /** Beyond a break between clauses nobody acts. */
  private static final double ACTS_REACH = 54;

  /** A verb that has its own number speaks for others only where nobody else does. */
  private static final double OWN_CLAUSE_COST = 60;

  /** "Ten, but the mayor said": a new clause with a speaker of its own. */
  private static final double AGAINST = 60;

  private final Tokens tokens;
  private final Matches matches;

  private final Set<String> relatives;

  SourceChoice(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.relatives = Set.of(lexicon.setting("own_clause", "-").split(" "));
  }

  /** The source that speaks for the number at a token; null for the outlet's own voice. */
  SourceRules.Source forNumber(List<SourceRules.Source> sources, int number, boolean[] numbers) {
    SourceRules.Source best = null;
    double bestCost = Double.MAX_VALUE;
    for (SourceRules.Source source : sources) {
      if (source.from() <= number && number < source.to()) {
        continue;
      }
      if (source.at() > number && parted(number, source.at())) {
        continue;
      }
      if (ofSpeaker(source, number) || behindQuotation(source, number)) {
        continue;
      }
      double cost = source.acts() ? ACTS_COST : 0;
      int from = Math.min(number, source.at());
      int to = Math.max(number, source.at());
      for (int i = from; i < to && i < from + REACH; i++) {
        if (matches.pause(i) >= 5 && (tokens.isPunct(i) || opensClause(i))) {
          cost += source.from() > number && i < source.from() && !source.wide() ? AGAINST : 30;
        }
        cost += 1;
      }
      if (source.at() > number) {
        cost += ownClause(source, number, numbers) ? OWN_CLAUSE_COST : 8;
      }
      if (source.acts() && cost >= ACTS_REACH) {
        continue;
      }
      if (source.wide()) {
        cost -= 10;
      }
      if (cost < bestCost && cost < OWN_CLAUSE_COST + 5) {
        bestCost = cost;
        best = source;
      }
    }
    return best;
  }

  /** "…, however": not in the middle of a clause. */
  private boolean opensClause(int i) {
    return i == 0 || tokens.isPunct(i - 1);
  }

  /** A semicolon outside quotation marks parts what is said before from who speaks after it. */
  private boolean parted(int number, int at) {
    boolean semicolon = false;
    for (int i = number; i < at; i++) {
      if (tokens.isQuote(i)) {
        return false;
      }
      semicolon |= tokens.is(i, ";");
    }
    return semicolon;
  }

  /** "… several thousand, the police counted 2,800": the verb has a number of its own. */
  private boolean ownClause(SourceRules.Source source, int number, boolean[] numbers) {
    boolean parted = false;
    if (source.from() - number > REACH) {
      return false;
    }
    for (int i = number; i < source.from(); i++) {
      parted |= tokens.isPunct(i) && !tokens.isHyphen(i) && !tokens.isQuote(i);
    }
    if (!parted || source.from() > source.at() || source.wide()) {
      return false;
    }
    int end = Math.min(tokens.size, source.at() + REACH);
    for (int i = source.at() + 1; i < end && !tokens.isPunct(i); i++) {
      if (numbers[i]) {
        return true;
      }
    }
    return false;
  }

  /** "…", said Ann Lee before 2,000 followers: what the outlet tells behind a quotation. */
  private boolean behindQuotation(SourceRules.Source source, int number) {
    int end = Math.max(source.to(), source.at() + 1);
    int verb = Math.min(source.from(), source.at());
    if (source.wide() || number < end || !afterQuotation(verb)) {
      return false;
    }
    for (int i = end; i < number; i++) {
      Match word = matches.at(Section.SOURCE, i);
      boolean says = word != null && (word.entry().is("say") || word.entry().is("prefix"));
      Match that = matches.at(Section.STOP, i);
      boolean clause =
          that != null && that.entry().has("clause")
              || relatives.contains(tokens.form[i])
                  && (tokens.is(i - 1, ",") || tokens.is(i - 2, ","));
      boolean apart = tokens.isQuote(i) || tokens.is(i, ":") || tokens.is(i, ";");
      if (apart || says || clause) {
        return false;
      }
    }
    return true;
  }

  /** A quotation ends right before a token. */
  private boolean afterQuotation(int at) {
    for (int i = at - 1; i >= Math.max(1, at - QUOTATION_REACH); i--) {
      if (tokens.isQuote(i)) {
        return !tokens.is(i + 1, ":") && (tokens.isPunct(i - 1) || tokens.isPunct(i + 1));
      }
    }
    return false;
  }

  /** "The union, which has 40 members, said": what the outlet tells of the speaker. */
  private boolean ofSpeaker(SourceRules.Source source, int number) {
    int comma = source.to();
    if (source.at() <= number || comma >= number || !tokens.is(comma, ",")) {
      return false;
    }
    boolean relative =
        tokens.isWord(comma + 1) && relatives.contains(tokens.form[comma + 1])
            || tokens.isWord(comma + 2)
                && matches.at(Section.STOP, comma + 1) != null
                && relatives.contains(tokens.form[comma + 2]);
    if (!relative) {
      return false;
    }
    for (int i = comma; i < number; i++) {
      if (tokens.isQuote(i) || tokens.is(i, ";") || tokens.is(i, ":")) {
        return false;
      }
    }
    return true;
  }
}
