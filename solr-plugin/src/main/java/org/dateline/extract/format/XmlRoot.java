package org.dateline.extract.format;

import java.util.Locale;

/** Reads the name of the root element off the start of a file, without an XML parser. */
final class XmlRoot {
  private XmlRoot() {}

  /** The name as written, in lower case with its prefix; empty when the text is no markup. */
  static String name(String head) {
    int at = 0;
    while (true) {
      at = skipSpace(head, at);
      if (at >= head.length() || head.charAt(at) != '<') {
        return "";
      }
      if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at + 4);
      } else if (head.startsWith("<?", at)) {
        at = after(head, "?>", at + 2);
      } else if (head.startsWith("<!", at)) {
        if (head.regionMatches(true, at, "<!doctype html", 0, 14)) {
          return "html";
        }
        at = afterDoctype(head, at);
      } else {
        return readName(head, at + 1);
      }
    }
  }

  private static int skipSpace(String s, int from) {
    int at = from;
    while (at < s.length()
        && (Character.isWhitespace(s.charAt(at)) || s.charAt(at) == '\uFEFF' || isBom(s, at))) {
      at++;
    }
    return at;
  }

  /** The UTF-8 byte order mark read as ISO-8859-1. */
  private static boolean isBom(String s, int at) {
    return at < 3 && "\u00EF\u00BB\u00BF".indexOf(s.charAt(at)) >= 0;
  }

  private static int after(String s, String end, int from) {
    int at = s.indexOf(end, from);
    return at < 0 ? s.length() : at + end.length();
  }

  private static int afterDoctype(String s, int from) {
    int subset = 0;
    for (int at = from; at < s.length(); at++) {
      char c = s.charAt(at);
      if (c == '[') {
        subset++;
      } else if (c == ']') {
        subset--;
      } else if (c == '>' && subset <= 0) {
        return at + 1;
      }
    }
    return s.length();
  }

  private static String readName(String s, int from) {
    int end = from;
    while (end < s.length() && " \t\r\n/>".indexOf(s.charAt(end)) < 0) {
      end++;
    }
    return s.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
