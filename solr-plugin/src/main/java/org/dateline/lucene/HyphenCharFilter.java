package org.dateline.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Writes every hyphen as a middle dot, which the standard tokenizer keeps inside words, so that
 * {@link NameJoinFilter} can tell Nur-Sultan from Nur, Sultan. One character for one: offsets stay.
 */
public final class HyphenCharFilter extends CharFilter {
  /** What joins the parts of a hyphenated word. */
  static final char JOINT = '\u00B7';

  /** Reads {@code in}. */
  public HyphenCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int n = input.read(buffer, from, length);
    for (int i = from; i < from + n; i++) {
      if (isHyphen(buffer[i])) {
        buffer[i] = JOINT;
      }
    }
    return n;
  }

  /** Hyphen-minus, hyphen, non-breaking hyphen; dashes part words and are left. */
  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
