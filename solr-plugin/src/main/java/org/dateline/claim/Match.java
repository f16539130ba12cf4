package org.dateline.claim;

/**
 * A lexicon entry found in a sentence.
 *
 * @param entry what was found
 * @param from first token
 * @param to token after the last
 * @param alternative another reading of the same words ("seized" people or goods), or null
 */
record Match(Entry entry, int from, int to, Match alternative) {
  Match(Entry entry, int from, int to) {
    this(entry, from, to, null);
  }

  int length() {
    return to - from;
  }

  Match or(Match other) {
    return new Match(entry, from, to, other);
  }
}
