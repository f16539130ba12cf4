package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds who says it: "the ministry said", "said the ministry", "according to", "laut", "по данным",
 * "мәліметінше", and the medium that passed it on ("told Interfax", "quoted by state TV"). An
 * office, court or company that decides or does what it counts speaks for the number too ("the
 * court sentenced six").
 */
final class SourceRules {
  /** Tokens looked at between a source and its number. */
  private static final int REACH = 60;

  /** Words of a speaker before the dash that stands for his verb. */
  private static final int GAP = 6;

  /**
   * A source in a sentence.
   *
   * @param text as worded, official first, medium after "; via "
   * @param at token of the word that introduces it
   * @param from first token of the source
   * @param to token after its last
   * @param pronoun only a pronoun stands there: the source named before
   * @param wide speaks for the whole sentence ("according to")
   * @param acts decides or does it and says nothing: counts where nobody speaks
   */
  record Source(
      String text, int at, int from, int to, boolean pronoun, boolean wide, boolean acts) {
    Source(String text, int at, int from, int to, boolean pronoun, boolean wide) {
      this(text, at, from, to, pronoun, wide, false);
    }

    private Source worded(String other) {
      return new Source(other, at, from, to, pronoun, wide, acts);
    }
  }

  private final Tokens tokens;
  private final Matches matches;
  private final Genitive genitive;
  private final Speakers speakers;
  private final SourcePhrases phrases;
  private final ClauseSubjects clauses;
  private final Passives passives;
  private final SeparableVerbs separable;
  private final SpeechVerbs speech;
  private final ActingVerbs acting;

  SourceRules(Lexicon lexicon, ProperNames names, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.genitive = lexicon.genitive();
    this.speakers = new Speakers(lexicon, names, tokens, matches);
    this.phrases = new SourcePhrases(lexicon, tokens, matches, speakers);
    this.clauses = new ClauseSubjects(lexicon, tokens, matches, speakers, phrases);
    this.passives = new Passives(lexicon, tokens, matches, speakers, phrases);
    this.separable = new SeparableVerbs(tokens, matches);
    VerbSubjects subjects = new VerbSubjects(lexicon, tokens, matches, speakers, phrases, clauses);
    this.speech = new SpeechVerbs(lexicon, tokens, matches, speakers, phrases, subjects, passives);
    this.acting = new ActingVerbs(lexicon, tokens, matches, speakers, phrases, subjects, passives);
  }

  List<Source> find() {
    List<Source> sources = new ArrayList<>();
    List<int[]> media = new ArrayList<>();
    for (Match found : matches.all(Section.SOURCE)) {
      Match match = separable.complete(found);
      if (match == null) {
        continue;
      }
      switch (match.entry().key()) {
        case "prefix" -> prefix(match, sources);
        case "suffix" -> suffix(match, sources);
        case "citing" -> prefix(match, sources);
        case "via" -> {
          int[] span = phrases.rightPhrase(match.to());
          if (speakers.strength(span) > (match.entry().has("strong") ? 2 : 1)) {
            media.add(span);
          }
        }
        case "say" -> speech.say(match, sources, media);
        case "act" -> acting.act(match, sources);
        case "same" -> same(match, sources);
        case "word" -> sources.add(source(new int[] {match.from(), match.to()}, match, false));
        default -> {}
      }
    }
    colons(sources);
    signed(sources);
    new SpeechFrames(tokens, matches, speakers, phrases, clauses).find(sources);
    gaps(sources);
    quotations(sources);
    return chained(sources, media);
  }

  /** The name or office that opens the sentence as its subject; null when none does. */
  int[] subject() {
    return clauses.opening();
  }

  /** The quotation mark opens or closes a name, no quotation. */
  boolean aroundName(int mark) {
    return speakers.quotedRight(mark) > 0 || speakers.quotedLeft(mark) >= 0;
  }

  private Source source(int[] span, Match match, boolean wide) {
    String text = tokens.of(span[0], span[1]);
    return new Source(text, match.from(), span[0], span[1], speakers.pronoun(span), wide);
  }

  /** The official first, the medium that passed it on after "; via ". */
  private List<Source> chained(List<Source> sources, List<int[]> media) {
    if (media.isEmpty()) {
      return sources;
    }
    int[] medium = media.get(0);
    String via = tokens.of(medium[0], medium[1]);
    if (sources.stream().allMatch(Source::acts)) {
      sources.add(new Source(via, medium[0], medium[0], medium[1], false, true));
      return sources;
    }
    List<Source> chained = new ArrayList<>();
    for (Source source : sources) {
      boolean same = source.from() < medium[1] && medium[0] < source.to();
      chained.add(
          same || source.pronoun() || source.acts()
              ? source
              : source.worded(source.text() + "; via " + via));
    }
    return chained;
  }

  /** "according to": what follows; a preposition with other uses needs a phrase that can speak. */
  private void prefix(Match match, List<Source> sources) {
    if (match.entry().has("comma") && match.from() > 0 && !tokens.isPunct(match.from() - 1)) {
      return;
    }
    int[] span = phrases.rightPhrase(match.to());
    int[] author = passives.author(span);
    span = author == null ? span : author;
    if (span == null && match.length() > 2) {
      // "за офіційними даними, …": nobody is named but the data themselves.
      int from = match.from() + 1;
      while (from < match.to() - 1 && phrases.leading(from)) {
        from++;
      }
      int[] data = {from, match.to()};
      sources.add(source(data, match, true));
    }
    if (span == null || match.entry().has("strong") && speakers.strength(span) < 3) {
      return;
    }
    Source source = source(span, match, true);
    sources.add(
        match.entry().has("nom") ? source : source.worded(genitive.nominative(source.text())));
  }

  private void suffix(Match match, List<Source> sources) {
    int[] span = phrases.leftPhrase(match.from());
    if (span != null) {
      Source source = source(span, match, true);
      sources.add(source.worded(genitive.nominative(source.text())));
    }
  }

  /** "by their own account", "nach deren Angaben": the office named before in the sentence. */
  private void same(Match match, List<Source> sources) {
    boolean person = match.entry().has("person");
    for (int i = match.from() - 1; !person && i >= Math.max(0, match.from() - REACH); i--) {
      Match noun = matches.at(Section.SOURCE, i);
      if (noun != null && noun.entry().is("noun")) {
        int to = noun.to();
        while (tokens.isWord(to) && tokens.upper[to] && to < noun.to() + 3) {
          to++;
        }
        sources.add(new Source(tokens.of(i, to), match.from(), i, to, false, true));
        return;
      }
    }
    sources.add(new Source("", match.from(), match.from(), match.to(), true, true));
  }

  /** "Police: 12 dead; organisers: 30" as headlines have it. */
  private void colons(List<Source> sources) {
    for (int i = 1; i < tokens.size; i++) {
      if (!tokens.is(i, ":")) {
        continue;
      }
      Match noun = matches.before(Section.SOURCE, i);
      boolean governed =
          noun != null
              && matches.at(Section.STOP, noun.from() - 1) != null
              && !matches.at(Section.STOP, noun.from() - 1).entry().has("def")
              && !matches.at(Section.STOP, noun.from() - 1).entry().has("of");
      if (noun != null && noun.entry().is("noun") && !governed && i < 7 && sources.isEmpty()) {
        sources.add(new Source(tokens.of(0, i), i, 0, i, false, true));
        continue;
      }
      int[] left = phrases.leftPhrase(i);
      boolean opens = left != null && (left[0] == 0 || tokens.isPunct(left[0] - 1));
      boolean name = left != null && (tokens.upper[i - 1] || i - left[0] < 3 || office(i));
      if (opens && name && speakers.strength(left) == 3 && left[1] == i && i - left[0] < 6) {
        sources.add(new Source(tokens.of(left[0], left[1]), i, left[0], left[1], false, false));
      }
    }
  }

  /** "Five killed in blast - police": who signs a headline, behind its last dash or colon. */
  private void signed(List<Source> sources) {
    for (int i = tokens.size - 2; i > Math.max(1, tokens.size - GAP); i--) {
      boolean mark = tokens.is(i, ":") || tokens.isDash(i) && !tokens.isHyphen(i);
      if (!mark) {
        continue;
      }
      int[] span = phrases.rightPhrase(i + 1);
      boolean whole = span != null && span[0] == i + 1 && span[1] == tokens.size;
      if (whole && speakers.strength(span) == 3 && sources.stream().allMatch(Source::acts)) {
        sources.add(new Source(tokens.of(span[0], span[1]), i, span[0], span[1], false, true));
      }
      return;
    }
  }

  /** An office ends before the token. */
  private boolean office(int end) {
    Match noun = matches.before(Section.SOURCE, end);
    return noun != null && noun.entry().is("noun");
  }

  /** "We counted 42 dead", said Ann Lee: inside what is quoted only a name speaks for another. */
  private void quotations(List<Source> sources) {
    int open = -1;
    for (int i = 0; i < tokens.size; i++) {
      if (!tokens.isQuote(i)) {
        continue;
      }
      if (open >= 0 && i - open > 3) {
        int from = open;
        int to = i;
        boolean outer =
            sources.stream().anyMatch(s -> s.at() > to && s.at() < to + 8 || s.at() < from);
        if (outer) {
          sources.removeIf(
              s ->
                  s.at() > from
                      && s.at() < to
                      && (s.pronoun()
                          || s.acts()
                          || speakers.strength(new int[] {s.from(), s.to()}) < 3)
                      && s.from() > from);
        }
        open = -1;
      } else {
        open = i;
      }
    }
  }

  /** "The police speak of 80,000, the union — of 600,000": the verb is left out. */
  private void gaps(List<Source> sources) {
    for (int i = 2; i < tokens.size; i++) {
      if (!tokens.isDash(i) || tokens.isHyphen(i)) {
        continue;
      }
      int[] left = phrases.leftPhrase(i);
      if (left == null || left[1] != i || i - left[0] > GAP || !speakers.agent(left)) {
        continue;
      }
      for (Source source : List.copyOf(sources)) {
        if (!source.wide() && source.at() < left[0] && source.to() <= left[0]) {
          sources.add(
              new Source(
                  tokens.of(left[0], left[1]), i, left[0], left[1], false, false, source.acts()));
          break;
        }
      }
    }
  }
}
