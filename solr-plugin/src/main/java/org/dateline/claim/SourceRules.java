package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds who says it: "the ministry said", "said the ministry", "according to", "laut", "по данным",
 * "мәліметінше", and the medium that passed it on ("told Interfax", "quoted by state TV").
 */
final class SourceRules {
  private static final int LONGEST = 24;

  /**
   * A source in a sentence.
   *
   * @param text as worded, official first, medium after "; via "
   * @param at token of the word that introduces it
   * @param from first token of the source
   * @param to token after its last
   * @param pronoun only a pronoun stands there: the source named before
   * @param wide speaks for the whole sentence ("according to")
   */
  record Source(String text, int at, int from, int to, boolean pronoun, boolean wide) {}

  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;

  SourceRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFinal = lexicon.on("verb_final");
  }

  List<Source> find() {
    List<Source> sources = new ArrayList<>();
    List<int[]> media = new ArrayList<>();
    for (Match match : matches.all(Section.SOURCE)) {
      switch (match.entry().key()) {
        case "prefix" -> prefix(match, sources);
        case "suffix" -> suffix(match, sources);
        case "citing" -> prefix(match, sources);
        case "via" -> {
          int[] span = rightPhrase(match.to());
          if (span != null) {
            media.add(span);
          }
        }
        case "say" -> say(match, sources, media);
        case "word" ->
            sources.add(
                new Source(
                    tokens.of(match.from(), match.to()),
                    match.from(),
                    match.from(),
                    match.to(),
                    false,
                    false));
        default -> {}
      }
    }
    colon(sources);
    if (!media.isEmpty() && !sources.isEmpty()) {
      int[] medium = media.get(0);
      List<Source> chained = new ArrayList<>();
      for (Source source : sources) {
        boolean same = source.from() < medium[1] && medium[0] < source.to();
        chained.add(
            same || source.pronoun()
                ? source
                : new Source(
                    source.text() + "; via " + tokens.of(medium[0], medium[1]),
                    source.at(),
                    source.from(),
                    source.to(),
                    false,
                    source.wide()));
      }
      return chained;
    }
    if (!media.isEmpty()) {
      int[] medium = media.get(0);
      sources.add(
          new Source(
              tokens.of(medium[0], medium[1]), medium[0], medium[0], medium[1], false, true));
    }
    return sources;
  }

  /** The source that speaks for the number at a token; null for the outlet's own voice. */
  Source forNumber(List<Source> sources, int number) {
    Source best = null;
    double bestCost = Double.MAX_VALUE;
    for (Source source : sources) {
      if (source.from() <= number && number < source.to()) {
        continue;
      }
      double cost = 0;
      int from = Math.min(number, source.at());
      int to = Math.max(number, source.at());
      for (int i = from; i < to && i < from + 60; i++) {
        Match pause = matches.at(Section.BREAK, i);
        if (pause != null && pause.entry().min() >= 5) {
          cost += 30;
        }
        cost += 1;
      }
      if (source.at() > number) {
        cost += 8;
      }
      if (source.wide()) {
        cost -= 10;
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = source;
      }
    }
    return best;
  }

  private void prefix(Match match, List<Source> sources) {
    int[] span = rightPhrase(match.to());
    if (span != null) {
      sources.add(
          new Source(
              tokens.of(span[0], span[1]), match.from(), span[0], span[1], pronoun(span), true));
    }
  }

  private void suffix(Match match, List<Source> sources) {
    int[] span = leftPhrase(match.from());
    if (span != null) {
      sources.add(
          new Source(
              tokens.of(span[0], span[1]), match.from(), span[0], span[1], pronoun(span), true));
    }
  }

  private void say(Match match, List<Source> sources, List<int[]> media) {
    int before = match.from() - 1;
    boolean mark =
        before < 0
            || tokens.isQuote(before)
            || tokens.is(before, ",")
            || tokens.isDash(before)
            || tokens.is(before, "!")
            || tokens.is(before, "?");
    int[] right = rightPhrase(match.to());
    int[] span = null;
    if (mark && right != null && shortTail(right) && named(right)) {
      span = right;
    }
    if (span == null) {
      int[] left = leftPhrase(match.from());
      if (left != null && (!verbFinal || named(left))) {
        span = left;
      }
    }
    if (span == null && right != null && (named(right))) {
      span = right;
    }
    if (span == null) {
      return;
    }
    if (match.entry().has("told") && span != right) {
      if (right != null && !pronoun(right)) {
        media.add(right);
      }
    }
    sources.add(
        new Source(
            tokens.of(span[0], span[1]), match.from(), span[0], span[1], pronoun(span), false));
  }

  /** After an inverted verb the phrase runs to a mark or the sentence's end. */
  private boolean shortTail(int[] span) {
    int end = span[1];
    if (end >= tokens.size || tokens.isPunct(end) || matches.at(Section.WEEKDAY, end) != null) {
      return true;
    }
    Match place = matches.at(Section.PLACE, end);
    Match time = matches.at(Section.TIME, end);
    return place != null
        || time != null
        || matches.at(Section.STOP, end) != null && tokens.size - end < 12;
  }

  /** Holds a name or a noun that can speak. */
  private boolean named(int[] span) {
    for (int i = span[0]; i < span[1]; i++) {
      Match noun = matches.at(Section.SOURCE, i);
      if (noun != null && noun.entry().is("noun")) {
        return true;
      }
      if (tokens.isWord(i)
          && tokens.upper[i]
          && (i > 0 || tokens.isAcronym(i) || span[1] - span[0] == 1)) {
        return true;
      }
    }
    return pronoun(span);
  }

  private boolean pronoun(int[] span) {
    for (int i = span[0]; i < span[1]; i++) {
      Match word = matches.at(Section.SOURCE, i);
      if (word != null && word.entry().is("pronoun")) {
        return span[1] - span[0] <= 2;
      }
    }
    return false;
  }

  /** The noun phrase that starts at a token: up to a mark, verb or complementizer. */
  private int[] rightPhrase(int start) {
    int from = start;
    while (from < tokens.size && skippable(from)) {
      from++;
    }
    int to = from;
    while (to < tokens.size && to - from < LONGEST) {
      if (tokens.isPunct(to) && !tokens.isHyphen(to)) {
        boolean inner = tokens.is(to, "(") || tokens.is(to, ")") && to > from;
        if (!inner) {
          break;
        }
      }
      if (tokens.isNumber(to) || stops(to) || matches.at(Section.WEEKDAY, to) != null) {
        break;
      }
      if (to > from && stopsRight(to)) {
        break;
      }
      to++;
    }
    while (to > from && trailing(to - 1)) {
      to--;
    }
    return to > from ? new int[] {from, to} : null;
  }

  private boolean skippable(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("skip") || tokens.is(i, ":");
  }

  private boolean stopsRight(int i) {
    Match stop = matches.at(Section.STOP, i);
    if (stop != null && (stop.entry().has("aux") || stop.entry().has("clause"))) {
      return true;
    }
    Match kind = matches.at(Section.KIND, i);
    return kind != null && !kind.entry().has("head") && !kind.entry().has("weak");
  }

  private boolean trailing(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.length() == 1
        || matches.at(Section.PLACE, i) != null && matches.at(Section.PLACE, i).length() == 1
        || tokens.isPunct(i) && !tokens.is(i, ")");
  }

  /** The noun phrase that ends before a token, with an apposition between commas. */
  private int[] leftPhrase(int end) {
    int to = end;
    while (to > 0
        && trailing(to - 1)
        && !tokens.isQuote(to - 1)
        && !tokens.is(to - 1, ",")
        && !isPronoun(to - 1)) {
      to--;
    }
    boolean apposition = to > 0 && tokens.is(to - 1, ",");
    if (apposition) {
      to--;
    }
    int from = to;
    int commas = 0;
    while (from > 0 && to - from < LONGEST) {
      int i = from - 1;
      if (tokens.is(i, ",") && apposition && commas == 0) {
        commas++;
        from--;
        continue;
      }
      if (tokens.isPunct(i) && !tokens.isHyphen(i) && !tokens.is(i, ")") && !tokens.is(i, "(")) {
        break;
      }
      if (tokens.isNumber(i) || stops(i) || closes(i)) {
        break;
      }
      from--;
    }
    while (from < to && leading(from)) {
      from++;
    }
    if (from >= to) {
      return null;
    }
    return new int[] {from, to};
  }

  private boolean isPronoun(int i) {
    Match word = matches.at(Section.SOURCE, i);
    return word != null && word.entry().is("pronoun");
  }

  private boolean leading(int i) {
    Match stop = matches.at(Section.STOP, i);
    return stop != null && !stop.entry().has("def") && !isPronoun(i) || tokens.isPunct(i);
  }

  /** Words that no source spans. */
  private boolean stops(int i) {
    Match source = matches.at(Section.SOURCE, i);
    if (source != null
        && !source.entry().is("noun")
        && !source.entry().is("pronoun")
        && !source.entry().is("word")) {
      return true;
    }
    Match pause = matches.at(Section.BREAK, i);
    return pause != null && pause.entry().min() >= 3;
  }

  private boolean closes(int i) {
    Match kind = matches.before(Section.KIND, i + 1);
    if (kind != null && !kind.entry().has("head") && !kind.entry().has("weak")) {
      return true;
    }
    Match stop = matches.at(Section.STOP, i);
    return stop != null && stop.entry().has("clause");
  }

  /** "Police: 12 dead" as headlines have it. */
  private void colon(List<Source> sources) {
    for (int i = 1; i < Math.min(tokens.size, 10); i++) {
      if (tokens.is(i, ":")) {
        Match noun = matches.before(Section.SOURCE, i);
        if (noun != null && noun.entry().is("noun")) {
          sources.add(new Source(tokens.of(0, i), i, 0, i, false, true));
        }
        return;
      }
    }
  }
}
