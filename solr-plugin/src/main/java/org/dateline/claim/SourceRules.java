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
  private final boolean verbFirst;
  private final boolean nounsUpper;
  private final boolean verbFinal;
  private final Genitive genitive;

  SourceRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.verbFirst = lexicon.on("verb_first");
    this.nounsUpper = lexicon.on("nouns_upper");
    this.verbFinal = lexicon.on("verb_final");
    this.genitive = lexicon.genitive();
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
      String text = tokens.of(span[0], span[1]);
      sources.add(
          new Source(
              match.entry().has("nom") ? text : genitive.nominative(text),
              match.from(),
              span[0],
              span[1],
              pronoun(span),
              true));
    }
  }

  private void suffix(Match match, List<Source> sources) {
    int[] span = leftPhrase(match.from());
    if (span != null) {
      String text = genitive.nominative(tokens.of(span[0], span[1]));
      sources.add(new Source(text, match.from(), span[0], span[1], pronoun(span), true));
    }
  }

  private void say(Match match, List<Source> sources, List<int[]> media) {
    int before = match.from() - 1;
    while (before > 0
        && matches.at(Section.STOP, before) != null
        && matches.at(Section.STOP, before).entry().has("aux")) {
      before--;
    }
    boolean mark =
        before < 0
            || tokens.isQuote(before)
            || tokens.is(before, ",")
            || tokens.isDash(before)
            || tokens.is(before, "!")
            || tokens.is(before, "?");
    int[] right = rightPhrase(match.to());
    int[] span = null;
    if (mark && right != null && strength(right) > 0 && shortTail(right)) {
      span = right;
    }
    if (span == null) {
      int[] left = leftPhrase(match.from());
      if (left == null || strength(left) == 0) {
        int[] subject = conjoined(match.from()) ? clauseSubject(match.from()) : null;
        left = subject != null ? subject : left;
      }
      if (verbFinal && (left == null || strength(left) < 3)) {
        int[] first = firstPhrase(match.from());
        left = first != null ? first : left;
      }
      int l = strength(left);
      int r = strength(right);
      if (l > 0 && (l >= r || l > 1 || !verbFirst)) {
        span = left;
      } else if (r > 1) {
        span = right;
      }
    }
    if (span == null) {
      return;
    }
    if (match.entry().has("told") && span != right && right != null && !pronoun(right)) {
      media.add(right);
    }
    sources.add(
        new Source(
            tokens.of(span[0], span[1]), match.from(), span[0], span[1], pronoun(span), false));
  }

  /** "…, put the damage at 175 million and said": the verb shares the subject of its clause. */
  private boolean conjoined(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() < 2 && tokens.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Verb-final languages: the speaker opens the clause, what is said stands between. */
  private int[] firstPhrase(int verb) {
    int start = verb;
    while (start > 0 && verb - start < 80) {
      Match pause = matches.at(Section.BREAK, start - 1);
      if (pause != null && pause.entry().min() >= 4) {
        break;
      }
      start--;
    }
    while (start < verb && leading(start)) {
      start++;
    }
    int end = -1;
    for (int i = start; i < Math.min(verb, start + 9); i++) {
      Match source = matches.at(Section.SOURCE, i);
      if (!tokens.isWord(i) && !tokens.isHyphen(i) && !tokens.isQuote(i)
          || source != null && !source.entry().is("noun")) {
        break;
      }
      if (source != null || tokens.upper[i] && i > start || i == start && tokens.isAcronym(i)) {
        end = i + 1;
      } else if (end > 0 && i >= end + 1) {
        break;
      }
    }
    return end < 0 ? null : new int[] {start, end};
  }

  private int[] clauseSubject(int verb) {
    int start = verb;
    while (start > 0 && verb - start < 60) {
      Match pause = matches.at(Section.BREAK, start - 1);
      if (pause != null && pause.entry().min() >= 4 || tokens.isQuote(start - 1)) {
        break;
      }
      start--;
    }
    while (start < verb && leading(start)) {
      start++;
    }
    int to = start;
    while (to < verb && to - start < 10 && tokens.isWord(to) && !stops(to) && !closes(to)) {
      Match stop = matches.at(Section.STOP, to);
      if (stop != null && stop.entry().has("aux") || matches.at(Section.CHANGE, to) != null) {
        break;
      }
      if (to > start
          && tokens.upper[to - 1]
          && !tokens.upper[to]
          && stop == null
          && matches.at(Section.SOURCE, to) == null) {
        break;
      }
      to++;
    }
    int[] span = to > start ? new int[] {start, to} : null;
    return strength(span) > 0 ? span : null;
  }

  /** 3 holds a noun that speaks, 2 a name or a group of people, 1 a pronoun, 0 nothing of these. */
  private int strength(int[] span) {
    if (span == null) {
      return 0;
    }
    boolean name = false;
    for (int i = span[0]; i < span[1]; i++) {
      Match source = matches.at(Section.SOURCE, i);
      if (source != null && source.entry().is("noun")) {
        return 3;
      }
      Match noun = matches.at(Section.NOUN, i);
      name |=
          noun != null
              && (noun.entry().has("person")
                  || noun.entry().is("organisation")
                  || noun.entry().is("institution"));
      if (tokens.isWord(i) && tokens.upper[i]) {
        boolean calendar =
            matches.at(Section.WEEKDAY, i) != null || matches.at(Section.MONTH, i) != null;
        boolean shared =
            nounsUpper
                ? i + 1 < span[1] && tokens.upper[i + 1] && i > 0 || tokens.isAcronym(i)
                : i > 0 || span[1] - span[0] <= 2 || i + 1 < tokens.size && tokens.upper[i + 1];
        name |= shared && !calendar;
      }
    }
    if (pronoun(span)) {
      return 1;
    }
    return name ? 2 : 0;
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
    int moved = -1;
    while (from < tokens.size && moved != from && from - start < 8) {
      moved = from;
      if (skippable(from)) {
        from++;
        continue;
      }
      // "сообщило в субботу министерство", "said on Thursday the ministry"
      boolean preposition =
          (matches.at(Section.PLACE, from) != null || matches.at(Section.STOP, from) != null)
              && !isPronoun(from);
      int at = preposition ? from + 1 : from;
      Match day = matches.at(Section.WEEKDAY, at);
      Match time = matches.at(Section.TIME, at);
      Match here = matches.at(Section.TIME, from);
      if (here != null) {
        from = here.to();
      } else if (day != null) {
        from = day.to();
      } else if (time != null) {
        from = time.to();
      } else if (preposition
          && verbFirst
          && from == start
          && tokens.size > at
          && tokens.isWord(at)) {
        from = at;
      }
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
    if (to > from && tokens.is(to, ",")) {
      // "informó la presidenta del consejo, Diana Atamaint": the name after the office.
      int name = to + 1;
      while (name < tokens.size
          && name - to < 6
          && tokens.isWord(name)
          && tokens.upper[name]
          && matches.at(Section.WEEKDAY, name) == null) {
        name++;
      }
      if (name > to + 2 && (name >= tokens.size || tokens.isPunct(name))) {
        to = name;
      }
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
    int appositionFrom = -1;
    if (apposition) {
      for (int i = to - 1; i > Math.max(0, to - LONGEST); i--) {
        if (tokens.is(i, ",")) {
          appositionFrom = i;
          break;
        }
        if (tokens.isQuote(i) || tokens.is(i, ";")) {
          break;
        }
      }
      if (appositionFrom < 0) {
        return null;
      }
      from = appositionFrom;
    }
    int limit = from;
    while (from > 0 && limit - from < LONGEST) {
      int i = from - 1;
      if (tokens.isPunct(i) && !tokens.isHyphen(i) && !tokens.is(i, ")") && !tokens.is(i, "(")) {
        break;
      }
      if (tokens.isNumber(i) || stops(i) || closes(i)) {
        break;
      }
      from--;
    }
    if (apposition
        && matches.at(Section.STOP, appositionFrom + 1) != null
        && matches.at(Section.STOP, appositionFrom + 1).entry().has("clause")) {
      // "X, who heads the office, told": the relative clause is no part of the source.
      to = appositionFrom;
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
