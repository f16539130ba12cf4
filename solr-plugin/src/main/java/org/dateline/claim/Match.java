package org.dateline.claim;

/**
 * A lexicon entry found in a sentence.
 *
 * @param entry what was found
 * @param from first token
 * @param to token after the last
 */
record Match(Entry entry, int from, int to) {
  int length() {
    return to - from;
  }
}
