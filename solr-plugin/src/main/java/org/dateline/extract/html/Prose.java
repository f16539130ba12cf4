package org.dateline.extract.html;

/** Signs of running text that hold in every script: length, sentence ends. Linear scanners. */
public final class Prose {
  /** A paragraph of running text has at least this many characters; half where signs are words. */
  private static final int LONG = 70;

  private Prose() {}

  /** Long enough for a paragraph; a sign of Chinese, Japanese or Korean counts for two and more. */
  public static boolean isLong(String text) {
    return width(text) >= LONG;
  }

  /** Length with wide signs counted as 2.3 letters. */
  public static int width(String text) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        wide++;
      }
    }
    return text.length() + wide * 13 / 10;
  }

  private static boolean isWide(char c) {
    return (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF);
  }

  /** Number of places where a sentence ends. */
  public static int sentenceEnds(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFullStop(c)) {
        n++;
      } else if (c == '.' || c == '!' || c == '?' || c == ';') {
        int next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (c != '.' && c != ';' || Character.isWhitespace(next) || isCloser((char) next)) {
          n++;
        }
      }
    }
    return n;
  }

  /** The last sign, closing quotes and brackets aside, ends a sentence. */
  public static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i >= 0 && (isCloser(text.charAt(i)) || Character.isWhitespace(text.charAt(i)))) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    char c = text.charAt(i);
    return c == '.' || c == '!' || c == '?' || c == ';' || c == '…' || isFullStop(c);
  }

  private static boolean isFullStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '।' || c == '؟' || c == '۔' || c == '։'
        || c == '።' || c == '၊' || c == '။';
  }

  private static boolean isCloser(char c) {
    return "\"'”’»“)]」』›）".indexOf(c) >= 0;
  }
}
