package org.dateline.entity;

import java.util.Set;

/**
 * Finds the stretches of a text where no name is looked for: addresses of web pages and mail boxes,
 * handles, file names. One pass, no backtracking.
 */
final class BlockedText {
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "info", "gov", "edu", "int", "mil", "biz", "tv", "io", "me", "eu",
          "kz", "ru", "ua", "by", "kg", "uz", "tj", "tm", "az", "am", "ge", "md", "pl", "de", "fr",
          "uk", "us", "es", "it", "cz", "sk", "hu", "ro", "bg", "lv", "lt", "ee", "fi", "se", "no",
          "nl", "be", "ch", "at", "tr", "cn", "jp", "su", "рф", "html", "htm", "php", "pdf", "doc",
          "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv", "xml", "json", "jpg", "jpeg", "png",
          "gif", "webp", "svg", "mp3", "mp4", "avi", "mov", "zip", "rar", "exe", "eml", "odt",
          "rtf");

  private BlockedText() {}

  /** End of the stretch without blanks, quotes or brackets that {@code from} stands in. */
  static int chunkEnd(String text, int from) {
    int to = from;
    while (to < text.length() && !isBreak(text.charAt(to))) {
      to++;
    }
    return to;
  }

  static boolean isBreak(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '<'
        || c == '>'
        || c == '"'
        || c == '('
        || c == ')'
        || c == '«'
        || c == '»'
        || c == '\u201c'
        || c == '\u201d'
        || c == ',';
  }

  static boolean isAddress(String text, int from, int to) {
    int end = to;
    while (end > from && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    if (end - from < 3) {
      return false;
    }
    int lastDot = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == ':' && text.startsWith("://", i) || c == '\\') {
        return true;
      }
      if (c == '/' && lastDot > from && isEnding(text, lastDot + 1, i)) {
        return true;
      }
      if (c == '.') {
        lastDot = i;
      }
    }
    if (text.regionMatches(true, from, "www.", 0, 4)) {
      return true;
    }
    return lastDot > from && isEnding(text, lastDot + 1, end);
  }

  /** A known ending in small letters, as in {@code site.kz} but not in {@code end.It}. */
  private static boolean isEnding(String text, int from, int to) {
    if (to - from < 2 || to - from > 5) {
      return false;
    }
    return ENDINGS.contains(text.substring(from, to));
  }

  private static boolean isTrailing(char c) {
    return c == '.'
        || c == ','
        || c == ';'
        || c == ':'
        || c == '!'
        || c == '?'
        || c == '\''
        || c == ']'
        || c == '\u2019'
        || c == '\u2026';
  }
}
