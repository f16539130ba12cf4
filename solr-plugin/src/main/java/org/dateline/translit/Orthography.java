package org.dateline.translit;

/**
 * One way of reading a script. Tried on a token when it shows one of the orthography's telling
 * letter groups (or the orthography asks for none) and none of those it never uses.
 *
 * @param name file name of the table
 * @param table the compiled rules
 * @param always true when the reading needs no evidence
 * @param loose true when its readings count in the loose tier and the skeletons only
 */
record Orthography(String name, RuleTable table, boolean always, boolean loose) {}
