package org.dateline.extract;

import org.dateline.extract.plain.PlainPage;

/**
 * Reads the article out of plain text: a web page already stripped, a wire text, the body of a
 * mail. Never throws for bad input. Stateless, thread-safe.
 */
public final class TextArticles {
  private TextArticles() {}

  /**
   * @param text characters; lines as they stand in the file
   * @param hints what the sender said
   */
  public static Article extract(String text, ExtractionHints hints) {
    return PlainPage.of(text).article();
  }
}
