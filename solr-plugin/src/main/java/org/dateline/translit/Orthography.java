package org.dateline.translit;

/**
 * One way of reading a script. Tried on a token when it shows one of the orthography's telling
 * letter groups (or the orthography asks for none) and none of those it never uses.
 *
 * @param name file name of the table
 * @param table the compiled rules
 * @param when evidence bit that calls for this reading, -1 when it needs none
 * @param unless evidence bit that rules it out, -1 when nothing does
 * @param loose true when its readings count in the loose tier and the skeletons only
 */
record Orthography(String name, RuleTable table, int when, int unless, boolean loose) {
  boolean fits(long evidence) {
    return (when < 0 || (evidence & 1L << when) != 0)
        && (unless < 0 || (evidence & 1L << unless) == 0);
  }
}
