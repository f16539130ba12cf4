package org.dateline.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Charsets as senders and pages declare them, understood as browsers do. Stateless. */
final class DeclaredCharset {
  /** Head of a page in which a declaration is looked for: browsers read 1024, real pages differ. */
  private static final int HEAD_BYTES = 8 * 1024;

  private DeclaredCharset() {}

  /** The charset in a media type or of that name; null when there is none or Java lacks it. */
  static Charset named(String declared) {
    if (declared == null) {
      return null;
    }
    String s = declared.toLowerCase(Locale.ROOT);
    int at = s.indexOf("charset=");
    if (at >= 0) {
      s = s.substring(at + 8);
    } else if (s.indexOf('/') >= 0) {
      return null;
    }
    int end = 0;
    StringBuilder name = new StringBuilder();
    for (; end < s.length() && name.length() < 40; end++) {
      char c = s.charAt(end);
      if (c == '"' || c == '\'' || c == ' ') {
        if (name.length() > 0) {
          break;
        }
      } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':') {
        name.append(c);
      } else {
        break;
      }
    }
    return browserName(name.toString());
  }

  /** Labels as browsers read them: Latin-1 is meant as windows-1252, GB2312 as GB18030. */
  private static Charset browserName(String name) {
    String wanted =
        switch (name) {
          case "" -> "";
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "x-gbk", "gb_2312-80", "cp936" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
          case "cp1251", "win-1251", "windows1251", "x-cp1251" -> "windows-1251";
          case "koi8-r", "koi8" -> "KOI8-U";
          case "utf8" -> "UTF-8";
          default -> name;
        };
    try {
      return wanted.isEmpty() || !Charset.isSupported(wanted) ? null : Charset.forName(wanted);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A charset declared by {@code <meta>} or the XML declaration. */
  static Charset inHead(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (int i = head.indexOf("<meta"); i >= 0; i = head.indexOf("<meta", i + 5)) {
      int end = head.indexOf('>', i);
      int at = head.indexOf("charset=", i);
      if (at > 0 && (end < 0 || at < end)) {
        found.add(head.substring(at, Math.min(head.length(), at + 60)));
      }
    }
    if (head.startsWith("<?xml")) {
      int at = head.indexOf("encoding=");
      if (at > 0 && at < head.indexOf("?>")) {
        found.add("charset=" + head.substring(at + 9, Math.min(head.length(), at + 60)));
      }
    }
    for (String declaration : found) {
      Charset charset = named(declaration);
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }
}
