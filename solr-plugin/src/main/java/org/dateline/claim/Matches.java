package org.dateline.claim;

import java.util.List;

/** The lexicon entries found in one sentence, by first and by last token. */
final class Matches {
  private static final Section[] SECTIONS = Section.values();

  private final Match[][] starting;
  private final Match[][] ending;
  private final int size;

  Matches(int tokens) {
    size = tokens;
    starting = new Match[SECTIONS.length][];
    ending = new Match[SECTIONS.length][];
  }

  void add(Match match) {
    int section = match.entry().section().ordinal();
    if (starting[section] == null) {
      starting[section] = new Match[size + 1];
      ending[section] = new Match[size + 1];
    }
    Match old = starting[section][match.from()];
    if (old == null || old.length() < match.length()) {
      starting[section][match.from()] = match;
    } else if (twoReadings(old, match)) {
      starting[section][match.from()] = old.or(match);
    }
    old = ending[section][match.to()];
    if (old == null || old.length() < match.length()) {
      ending[section][match.to()] = match;
    } else if (twoReadings(old, match)) {
      ending[section][match.to()] = old.or(match);
    }
  }

  private static boolean twoReadings(Match old, Match match) {
    Section section = match.entry().section();
    boolean kept =
        section == Section.KIND
            || section == Section.NOT
            || section == Section.RANGE
            || section == Section.SOURCE && old.entry().option("with") != null;
    return kept
        && old.length() == match.length()
        && old.alternative() == null
        && !old.entry().key().equals(match.entry().key());
  }

  /** The longest entry of the section that starts at token {@code i}; null if none. */
  Match at(Section section, int i) {
    Match[] row = starting[section.ordinal()];
    return row == null || i < 0 || i >= size ? null : row[i];
  }

  /** The longest entry of the section that ends before token {@code end}; null if none. */
  Match before(Section section, int end) {
    Match[] row = ending[section.ordinal()];
    return row == null || end < 0 || end > size ? null : row[end];
  }

  /** How much the word or mark at {@code i} parts clauses ({@link Section#BREAK}); 0 if not. */
  double pause(int i) {
    Match match = at(Section.BREAK, i);
    return match == null ? 0 : match.entry().min();
  }

  /** Key of the entry at {@code i}, or null. */
  String key(Section section, int i) {
    Match match = at(section, i);
    return match == null ? null : match.entry().key();
  }

  boolean has(Section section, int i, String key) {
    Match match = at(section, i);
    return match != null && match.entry().key().equals(key);
  }

  /** All entries of a section in order, overlapping ones included. */
  List<Match> all(Section section) {
    Match[] row = starting[section.ordinal()];
    if (row == null) {
      return List.of();
    }
    List<Match> found = new java.util.ArrayList<>();
    for (Match match : row) {
      if (match != null) {
        found.add(match);
      }
    }
    return found;
  }
}
