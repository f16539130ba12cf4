package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that stands in web pages, also where it is not quite JSON: raw line breaks in
 * strings, comments, trailing commas, a missing end. Gives maps, lists, strings and null; numbers
 * and booleans come as strings, since nothing here calculates with them. Linear; nesting beyond
 * {@value #MAX_DEPTH} is skipped.
 */
final class LenientJson {
  private static final int MAX_DEPTH = 64;

  private final String text;
  private int at;

  private LenientJson(String text) {
    this.text = text;
  }

  /**
   * The values that stand one after the other in {@code text}: one for a well-formed script. Never
   * throws; what cannot be read is left out.
   */
  static List<Object> read(String text) {
    LenientJson reader = new LenientJson(text);
    List<Object> values = new ArrayList<>();
    while (reader.toNextStart()) {
      int before = reader.at;
      values.add(reader.value(0));
      if (reader.at == before) {
        break;
      }
    }
    return values;
  }

  private boolean toNextStart() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' || c == '[') {
        return true;
      }
      at++;
    }
    return false;
  }

  private Object value(int depth) {
    skipBlank();
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    if (c == '{') {
      return object(depth + 1);
    }
    if (c == '[') {
      return array(depth + 1);
    }
    if (c == '"' || c == '\'') {
      return string(c);
    }
    int from = at;
    while (at < text.length() && ",]}\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String bare = text.substring(from, at).strip();
    return bare.equals("null") || bare.isEmpty() ? null : bare;
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    while (at < text.length()) {
      skipBlank();
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == '}') {
        at++;
        break;
      }
      if (c == ',' || c == ':' || c == ']') {
        at++;
        continue;
      }
      String key = c == '"' || c == '\'' ? string(c) : bareKey();
      skipBlank();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        Object value = depth > MAX_DEPTH ? skipDeep() : value(depth);
        map.putIfAbsent(key, value);
      }
    }
    return map;
  }

  private List<Object> array(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (at < text.length()) {
      skipBlank();
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == ']') {
        at++;
        break;
      }
      if (c == ',' || c == '}' || c == ':') {
        at++;
        continue;
      }
      int before = at;
      list.add(depth > MAX_DEPTH ? skipDeep() : value(depth));
      if (at == before) {
        at++;
      }
    }
    return list;
  }

  /** Steps over one value without recursion. */
  private Object skipDeep() {
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        string(c);
        continue;
      }
      if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        if (--open < 0) {
          return null;
        }
      } else if (c == ',' && open == 0) {
        return null;
      }
      at++;
    }
    return null;
  }

  private String bareKey() {
    int from = at;
    at++;
    while (at < text.length() && ":,}]\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private String string(char quote) {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote && closes(quote)) {
        break;
      }
      if (c == '\\' && at < text.length()) {
        escape(out);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** An unescaped quote inside a string is told from its end by what follows. */
  private boolean closes(char quote) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= text.length() || ",:}]".indexOf(text.charAt(i)) >= 0 || i > at || quote == '\'';
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'b', 'f' -> out.append(' ');
      case 'u' -> {
        int code = 0;
        int i = 0;
        while (i < 4 && at + i < text.length() && Character.digit(text.charAt(at + i), 16) >= 0) {
          code = code * 16 + Character.digit(text.charAt(at + i), 16);
          i++;
        }
        at += i;
        out.append((char) code);
      }
      default -> out.append(c);
    }
  }

  private void skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\uFEFF' || c == ';') {
        at++;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (text.startsWith("<!--", at)) {
        at += 4;
      } else if (text.startsWith("-->", at)) {
        at += 3;
      } else {
        break;
      }
    }
  }
}
