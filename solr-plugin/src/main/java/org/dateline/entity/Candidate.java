package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;

/** A span that may name one of several listed entities, or an unlisted one. */
final class Candidate {
  /** One reading of the span. */
  record Option(GazetteerEntry entry, SpellingKind kind, double score) {}

  final TextTokens in;

  /** First token. */
  final int from;

  /** Token after the last. */
  final int to;

  /** Distinct entities, best first once ranked. */
  final List<Option> options = new ArrayList<>();

  String rule = "listed";

  Candidate(TextTokens in, int from, int to) {
    this.in = in;
    this.from = from;
    this.to = to;
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
        if (option.score() > options.get(i).score()) {
          options.set(i, option);
        }
        return;
      }
    }
    options.add(option);
  }
}
