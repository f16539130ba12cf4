package org.dateline.extract.format;

/** White space of texts; linear time. */
final class Whitespace {
  private Whitespace() {}

  /** One line: runs of white space and control characters become one space, ends are trimmed. */
  static String line(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (isInvisible(c)) {
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Soft hyphen, byte order mark and the replacement for a lost image. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || c == '\uFFFC';
  }
}
