package org.dateline.extract;

import org.dateline.extract.html.HtmlPage;

/**
 * Reads the article out of a web page: from the raw bytes, since parsers that tidy pages first
 * remove the marks that tell article and furniture apart. Never throws for bad input. Stateless,
 * thread-safe.
 */
public final class HtmlArticles {
  private HtmlArticles() {}

  /**
   * @param bytes the page as sent; more than {@link HtmlPage#MAX_CHARS} characters are not read
   * @param hints charset and address as declared; both may be wrong
   */
  public static Article extract(byte[] bytes, ExtractionHints hints) {
    return extract(Charsets.decode(bytes, hints.contentType()).text(), hints);
  }

  /** As above, for a page that is characters already. */
  public static Article extract(String html, ExtractionHints hints) {
    return HtmlPage.of(html, hints.resourceName()).article();
  }
}
