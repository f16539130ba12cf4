package org.dateline.extract.format;

import org.dateline.extract.Article;

/** Small helpers on finished articles. */
final class Articles {
  /** An input may unpack to this many times the largest allowed input, over all its archives. */
  static final int UNPACKED_PER_INPUT = 4;

  private Articles() {}

  /** The article with title and body together at most {@code chars} long. */
  static Article cut(Article a, int chars) {
    String title = cut(a.title(), chars);
    int left = chars - (title == null ? 0 : title.length());
    return withText(a, title, cut(a.body(), left));
  }

  /** The article with another title and body. */
  static Article withText(Article a, String title, String body) {
    return new Article(
        title,
        body,
        a.authors(),
        a.published(),
        a.modified(),
        a.language(),
        a.contentType(),
        a.description(),
        a.siteName(),
        a.url(),
        a.image(),
        a.section(),
        a.tags(),
        a.agency(),
        a.dateline(),
        a.fingerprint(),
        a.provenance());
  }

  /** Cuts between code points. */
  private static String cut(String text, int chars) {
    if (text == null || text.length() <= chars) {
      return text;
    }
    int end = Math.max(0, chars);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
