package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Gives what Lucene's EnglishPossessiveFilter, {@link ASCIIFoldingFilter} and LowerCaseFilter give
 * one after the other, in one pass over the word: a character is looked up once. A word with a
 * character that becomes several (ß, æ) or has two UTF-16 units is left to Lucene from there on.
 */
public final class PlainWordFilter extends TokenFilter {
  /** Most characters that one becomes. */
  private static final int MOST = 4;

  /** What a character becomes; 0 when it does not become one character. */
  private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

  static {
    char[] one = new char[1];
    char[] folded = new char[MOST];
    for (int c = 0; c < PLAIN.length; c++) {
      one[0] = (char) c;
      if (!Character.isSurrogate(one[0])
          && ASCIIFoldingFilter.foldToASCII(one, 0, folded, 0, 1) == 1) {
        PLAIN[c] = (char) Character.toLowerCase((int) folded[0]);
      }
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] rest = new char[MOST];

  /**
   * @param input words as written
   */
  public PlainWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int length = term.length();
    if (length >= 2
        && (word[length - 1] == 's' || word[length - 1] == 'S')
        && isApostrophe(word[length - 2])) {
      length -= 2;
      term.setLength(length);
    }
    for (int i = 0; i < length; i++) {
      char plain = PLAIN[word[i]];
      if (plain == 0) {
        others(i);
        break;
      }
      word[i] = plain;
    }
    return true;
  }

  /** As EnglishPossessiveFilter knows them. */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\uFF07';
  }

  /** The word from here on by Lucene's own methods. */
  private void others(int from) {
    int length = term.length() - from;
    rest = ArrayUtil.grow(rest, MOST * length);
    int n = ASCIIFoldingFilter.foldToASCII(term.buffer(), from, rest, 0, length);
    CharacterUtils.toLowerCase(rest, 0, n);
    char[] word = term.resizeBuffer(from + n);
    System.arraycopy(rest, 0, word, from, n);
    term.setLength(from + n);
  }
}
