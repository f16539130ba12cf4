package org.dateline.claim;

import java.util.List;

/**
 * Who speaks in one sentence, seen from its neighbours: whom it leaves to be named, whether it goes
 * on with the report of the sentence before, and what it hands to the next. {@link SourceThread}
 * asks it while it carries the speaker through the article.
 */
final class ReportedSpeech {
  /** "они", "elle": longer words for the source name it themselves ("ведомство"). */
  private static final int LONGEST_PRONOUN = 5;

  /** Tokens of a sentence that may go on with the report of the one before. */
  private static final int LONGEST_FOLLOWER = 14;

  /** "Reported this": where a sentence points to the one before it. */
  private static final int BACK_REACH = 5;

  private final Language language;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Found> found;
  private final SourceRules rules;
  private final List<SourceRules.Source> sources;

  ReportedSpeech(
      Language language,
      Tokens tokens,
      Matches matches,
      List<Found> found,
      SourceRules rules,
      List<SourceRules.Source> sources) {
    this.language = language;
    this.tokens = tokens;
    this.matches = matches;
    this.found = found;
    this.rules = rules;
    this.sources = sources;
  }

  /** The speaker is named before the first figure. */
  boolean leads() {
    for (SourceRules.Source source : sources) {
      for (Found f : found) {
        if (f.role == Found.Role.QUANTITY && !source.acts()) {
          return source.at() < f.from;
        }
      }
    }
    return false;
  }

  /** The source that says something, as worded; null when none is named. */
  String speaker() {
    for (SourceRules.Source source : sources) {
      if (!source.pronoun() && !source.acts()) {
        return source.text();
      }
    }
    return null;
  }

  /** Whom a pronoun in the next sentence means: the speaker, else the subject; null if neither. */
  String named() {
    String speaker = speaker();
    if (speaker != null) {
      return speaker;
    }
    int[] subject = rules.subject();
    if (subject != null) {
      return tokens.of(subject[0], subject[1]);
    }
    return sources.stream()
        .filter(s -> !s.pronoun())
        .map(SourceRules.Source::text)
        .findFirst()
        .orElse(null);
  }

  /** A report in indirect speech, which the next sentence may go on with. */
  boolean reports(List<ClaimRules.Draft> drafts) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isQuote(i) && !rules.aroundName(i)) {
        return false;
      }
    }
    return drafts.stream().anyMatch(d -> d.source != null && !d.source.acts());
  }

  /** Somebody speaks, if only as a pronoun. */
  boolean spoken() {
    return sources.stream().anyMatch(s -> !s.acts());
  }

  /** "This was reported by …": the source of what stands before. */
  boolean refersBack() {
    for (int i = 0; i < Math.min(tokens.size, BACK_REACH); i++) {
      if (matches.has(Section.SOURCE, i, "back")) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks behind the first closing quotation mark; null when nobody does. */
  String speakerAfterQuote(String named) {
    int close = 0;
    while (close < tokens.size && !tokens.isQuote(close)) {
      close++;
    }
    for (SourceRules.Source source : sources) {
      if (!source.acts() && source.at() > close) {
        return source.pronoun() ? named : source.text();
      }
    }
    return null;
  }

  /**
   * A short sentence that names nobody, no place and no time goes on with the report of the one
   * before. Languages that write all nouns with a capital show no names.
   */
  boolean goesOn() {
    if (!sources.isEmpty()
        || tokens.size > LONGEST_FOLLOWER
        || language.lexicon.on("nouns_upper")) {
      return false;
    }
    int first = 0;
    while (first < tokens.size && tokens.isPunct(first)) {
      first++;
    }
    Match stop = matches.at(Section.STOP, first);
    boolean frame =
        stop != null
            && !stop.entry().has("others")
            && !stop.entry().has("incl")
            && !stop.entry().has("def");
    if (matches.at(Section.TIME, first) != null
        || matches.at(Section.WEEKDAY, first) != null
        || matches.has(Section.PLACE, first, "in")
        || frame && matches.at(Section.APPROX, first) == null) {
      return false;
    }
    for (int i = first + 1; i < tokens.size; i++) {
      if (tokens.upper[i] || tokens.isQuote(i) || tokens.is(i, ":")) {
        return false;
      }
    }
    return true;
  }

  /** A sentence that opens with its figure goes on with the report of the one before. */
  boolean continues() {
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        return f.from <= 1;
      }
    }
    return false;
  }

  /** German reports in the subjunctive go on with the source of the sentence before. */
  boolean indirect() {
    if (!sources.isEmpty() || language.indirect.isEmpty()) {
      return false;
    }
    for (int i = 0; i < tokens.size; i++) {
      if (language.indirect.contains(tokens.form[i])) {
        return true;
      }
    }
    return false;
  }

  /** A source as worded; a pronoun as whom it means. */
  String worded(SourceRules.Source source, String lastSource) {
    if (!source.pronoun()) {
      return source.text();
    }
    for (int i = sources.size() - 1; i >= 0; i--) {
      SourceRules.Source before = sources.get(i);
      if (!before.pronoun() && !before.wide() && before.at() < source.from()) {
        return before.text();
      }
    }
    int[] subject = rules.subject();
    if (subject != null && subject[1] <= source.from()) {
      return tokens.of(subject[0], subject[1]);
    }
    boolean unknown = lastSource == null;
    return unknown ? source.text().length() > LONGEST_PRONOUN ? source.text() : null : lastSource;
  }
}
