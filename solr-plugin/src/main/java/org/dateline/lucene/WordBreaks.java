package org.dateline.lucene;

import java.util.Arrays;

/**
 * Which part a character plays where words are found ({@link FastStandardTokenizer}): the classes
 * of Unicode's word boundaries (UAX #29) as far as one character decides. Alphabets of Europe, the
 * Caucasus and Arabic are listed; all other characters, combining marks, emoji and Hebrew letters,
 * whose rules look further, are {@link #OTHER_RULES}.
 *
 * <p>Source: the property Word_Break of the Unicode Character Database 12.1, which Lucene 9 and 10
 * follow; a test compares each character with StandardTokenizer.
 */
final class WordBreaks {
  /** Letter of an alphabet. */
  static final byte LETTER = 0;

  static final byte DIGIT = 1;

  /** Underscore and its like: joins what it touches. */
  static final byte CONNECTOR = 2;

  /** Joins two letters when it stands alone between them. */
  static final byte MID_LETTER = 3;

  /** Joins two digits when it stands alone between them. */
  static final byte MID_NUMBER = 4;

  /** Joins two letters or two digits when it stands alone between them. */
  static final byte MID_BOTH = 5;

  /** In no word whatever stands beside it. */
  static final byte BREAK = 6;

  /** In no word unless one of {@link #OTHER_RULES} stands before and behind it. */
  static final byte QUOTE = 7;

  /** In no word unless one of {@link #OTHER_RULES} follows. */
  static final byte KEYCAP = 8;

  /** Only the complete rules know. */
  static final byte OTHER_RULES = 9;

  private static final String CODES = "LNEMPBOQKH";

  /** Where each class begins: a character and the code of the class. */
  private static final String FIRSTS =
      """
      0000O 0022Q 0023K 0024O 0027B 0028O 002AK 002BO 002CP 002DO 002EB 002FO 0030N 003AM 003BP
      003CO 0041L 005BO 005FE 0060O 0061L 007BO 00A9H 00AAL 00ABO 00ADH 00AFO 00B5L 00B6O 00B7M
      00B8O 00BAL 00BBO 00C0L 00D7O 00D8L 00F7O 00F8L 02D8O 02DEL 02E5O 02ECL 0300H 0370L 0375O
      0376L 0378O 037AL 037EP 037FL 0380O 0386L 0387M 0388L 038BO 038CL 038DO 038EL 03A2O 03A3L
      03F6O 03F7L 0482O 0483H 048AL 0530O 0531L 0557O 0559L 055AO 055BL 055DO 055EL 055FO 0560L
      0589P 058AO 0591H 05BEO 05BFH 05C0O 05C1H 05C3O 05C4H 05C6O 05C7H 05C8O 05D0H 05EBO 05EFH
      05F3L 05F4M 05F5O 0600H 0606O 060CP 060EO 0610H 061BO 061CH 061DO 0620L 064BH 0660N 066AO
      066BN 066CP 066DO 066EL 0670H 0671L 06D4O 06D5L 06D6H 06DEO 06DFH 06E5L 06E7H 06E9O 06EAH
      06EEL 06F0N 06FAL 06FDO 06FFL 0700H 10A0L 10C6O 10C7L 10C8O 10CDL 10CEO 10D0L 10FBO 10FCL
      1100H 1E00L 1F16O 1F18L 1F1EO 1F20L 1F46O 1F48L 1F4EO 1F50L 1F58O 1F59L 1F5AO 1F5BL 1F5CO
      1F5DL 1F5EO 1F5FL 1F7EO 1F80L 1FB5O 1FB6L 1FBDO 1FBEL 1FBFO 1FC2L 1FC5O 1FC6L 1FCDO 1FD0L
      1FD4O 1FD6L 1FDCO 1FE0L 1FEDO 1FF2L 1FF5O 1FF6L 1FFDO 200CH 2010O 2018B 201AO 2024B 2025O
      2027M 2028O 202AH 202FE 2030O 203CH 203DO 203FE 2041O 2044P 2045O 2049H 204AO 2054E 2055O
      2060H 2065O 2066H 2070H
      """;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    int from = 0;
    byte kind = OTHER_RULES;
    for (String first : FIRSTS.strip().split("\\s+")) {
      int next = Integer.parseInt(first.substring(0, 4), 16);
      Arrays.fill(KINDS, from, next, kind);
      from = next;
      kind = (byte) CODES.indexOf(first.charAt(4));
    }
    Arrays.fill(KINDS, from, KINDS.length, kind);
  }

  private WordBreaks() {}

  /** The class of a UTF-16 unit. */
  static byte of(char c) {
    return KINDS[c];
  }
}
