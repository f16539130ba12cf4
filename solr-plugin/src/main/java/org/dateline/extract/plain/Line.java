package org.dateline.extract.plain;

import org.dateline.extract.html.Prose;

/**
 * One line of a stripped page with the features that part running text from furniture.
 *
 * @param text without blanks at the ends and without a list marker
 * @param number place in the file, from 0
 * @param afterBlank an empty line stands before it
 * @param bullet it began with a list marker
 * @param width length with wide signs counted double
 * @param endsSentence its last sign ends a sentence
 * @param endsOpen its last sign is an ellipsis: a teaser that was cut
 * @param sentences sentence ends in it
 * @param lower share of its words that begin in lower case or in a script without case
 */
record Line(
    String text,
    int number,
    boolean afterBlank,
    boolean bullet,
    int width,
    boolean endsSentence,
    boolean endsOpen,
    int sentences,
    double lower) {
  private static final String BULLETS = "•*·▪►▶●■◆‣⁃○–—-+";

  static Line of(String raw, int number, boolean afterBlank) {
    String text = raw.strip();
    boolean bullet = false;
    if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
      // A dash may open direct speech: only the round signs are cut off.
      bullet = "–—-".indexOf(text.charAt(0)) < 0;
      if (bullet) {
        text = text.substring(1).strip();
      }
    }
    return new Line(
        text,
        number,
        afterBlank,
        bullet,
        Prose.width(text),
        Prose.endsSentence(text),
        text.endsWith("…") || text.endsWith("..."),
        Prose.sentenceEnds(text),
        lowerShare(text));
  }

  /** Begins with its place in a list: {@code 2. …}, {@code 2) …}. */
  boolean numbered() {
    int i = 0;
    while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i < 3
        && i + 1 < text.length()
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && text.charAt(i + 1) == ' ';
  }

  /** Reads like a paragraph. */
  boolean prose() {
    return width >= 60 && sentences > 0 && lower >= 0.45 && !endsOpen && !bullet;
  }

  private static double lowerShare(String text) {
    int words = 0;
    int lower = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inWord) {
        words++;
        if (!Character.isUpperCase(c) && !Character.isTitleCase(c) && !Character.isDigit(c)) {
          lower++;
        }
      }
      inWord = letter || ((c == '\'' || c == '’' || c == '-') && inWord);
    }
    return words == 0 ? 0 : (double) lower / words;
  }
}
