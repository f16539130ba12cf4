package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;

/** A span that may name one of several listed entities, or an unlisted one. */
final class Candidate {
  /** One reading of the span. */
  record Option(GazetteerEntry entry, SpellingKind kind, double score, byte tier) {}

  final TextTokens in;

  /** First token. */
  final int from;

  /** Token after the last. */
  final int to;

  /** Distinct entities, best first once ranked. */
  final List<Option> options = new ArrayList<>();

  String rule = "listed";

  /** For a name that is not listed: its type, else null. */
  EntityType unlisted;

  /** Confidence of an unlisted name, 0 to 1. */
  double score;

  /** For an unlisted name that is not called as written: its canonical name. */
  String name;

  /** For an unlisted place: its name in the nominative, under which a list may have it. */
  String lookup;

  /** For an unlisted place: what it is, as a part of its name; or null. */
  PlaceHeads.Head head;

  /** For an unlisted place whose head is in the mention: the name proper, as written; or null. */
  String proper;

  /** The candidate that this one is a short form of, or null. */
  Candidate same;

  /** Country that an unlisted organisation belongs to, or null. */
  GazetteerEntry country;

  Candidate(TextTokens in, int from, int to) {
    this.in = in;
    this.from = from;
    this.to = to;
  }

  static Candidate unlisted(
      TextTokens in, int from, int to, EntityType type, String rule, double score) {
    Candidate candidate = new Candidate(in, from, to);
    candidate.unlisted = type;
    candidate.rule = rule;
    candidate.score = score;
    return candidate;
  }

  /** Type of the best reading. */
  EntityType type() {
    return unlisted != null ? unlisted : best().entry().type();
  }

  /** Score of the best reading, 0 to 1. */
  double confidence() {
    return unlisted != null ? score : best().score();
  }

  /** Whether the best reading is a country, by name or by its adjective. */
  boolean isCountry() {
    return unlisted == null
        && best().entry().type() == EntityType.PLACE
        && "country".equals(best().entry().features().get("kind"));
  }

  boolean overlaps(Candidate other) {
    return in == other.in && from < other.to && other.from < to;
  }

  int start() {
    return in.tokens.start[from];
  }

  int end() {
    return in.tokens.end[to - 1];
  }

  int length() {
    return to - from;
  }

  String text() {
    return in.text.substring(start(), end());
  }

  Option best() {
    return options.get(0);
  }

  /** Keeps the better of two readings of one entity. */
  void add(Option option) {
    for (int i = 0; i < options.size(); i++) {
      GazetteerEntry entry = options.get(i).entry();
      if (entry.id().equals(option.entry().id()) && entry.type() == option.entry().type()) {
        Option known = options.get(i);
        // Equally good: an inflected form of its name rather than a look-alike in another language.
        if (option.score() > known.score()
            || option.score() == known.score()
                && option.tier() > known.tier()
                && known.tier() > 0) {
          options.set(i, option);
        }
        return;
      }
    }
    options.add(option);
  }
}
