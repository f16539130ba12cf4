package org.dateline.solr.update;

/** Texts as facet values: white space folded, never longer than an index term may be. */
final class FacetValue {
  /** A term holds 32,766 bytes of UTF-8; a facet is for reading. */
  static final int MAX_CHARS = 500;

  private FacetValue() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int at = 0; at < text.length() && out.length() < MAX_CHARS; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
