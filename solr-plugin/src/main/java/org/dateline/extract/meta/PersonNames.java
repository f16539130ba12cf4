package org.dateline.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.meta.BylineWords.Role;

/**
 * Reads names of people out of bylines and author fields: cuts the field into parts and keeps those
 * that have the shape of a name. Stateless.
 */
public final class PersonNames {
  /** Marks a part that stands behind "and" or before the one that does. */
  static final String JOINED = "\u0001";

  private PersonNames() {}

  /**
   * The people named in a byline or author field, in order, without doubles.
   *
   * @param field e.g. {@code By Ann Lee and Bo Ek, Staff Writer}
   * @param site the outlet's name, which is no author; may be null
   */
  public static List<String> of(String field, String site) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String marked : parts(BylineOpeners.cut(clean(field)))) {
      String part = marked.startsWith(JOINED) ? marked.substring(1) : marked;
      String name = NameShape.withoutDegrees(BylineOpeners.cut(part));
      if (NameShape.isPerson(name)
          && !NameShape.isSite(name, site)
          && Agencies.named(name) == null) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), NameShape.tidyCase(name));
      }
    }
    return new ArrayList<>(names.values());
  }

  /** Its given or family name is one that people have. */
  public static boolean isKnown(String name) {
    return KnownNames.isPerson(name);
  }

  /** Whether an address spells a name, whatever stands between its letters. */
  public static boolean spells(String address, String name) {
    return NameShape.squeeze(address).contains(NameShape.squeeze(name));
  }

  static String clean(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean tag = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag) {
        out.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return out.toString().strip();
  }

  /** The parts of a list of names; the two around an "and" open with {@link #JOINED}. */
  static List<String> parts(String s) {
    List<String> parts = new ArrayList<>();
    boolean joined = false;
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      }
      if (depth > 0) {
        if (c == ')' || c == ']') {
          depth--;
        }
        continue;
      }
      if (c == ','
          || c == ';'
          || c == '|'
          || c == '/'
          || c == '&'
          || c == '·'
          || c == '•'
          || c == '、'
          || c == '،'
          || c == '\n'
          || c == '—'
          || (c == '-' && i > 0 && s.charAt(i - 1) == ' ')) {
        flush(parts, part, joined || c == '&');
        joined = c == '&';
      } else if (c == ' ') {
        int end = s.indexOf(' ', i + 1);
        String word = end < 0 ? "" : s.substring(i + 1, end);
        if (BylineWords.is(Role.JOINER, word) && !startsLower(s, end + 1)) {
          flush(parts, part, true);
          joined = true;
          i = end - 1;
        } else {
          part.append(c);
        }
      } else {
        part.append(c);
      }
    }
    flush(parts, part, joined);
    return parts;
  }

  private static boolean startsLower(String s, int i) {
    return i < s.length() && Character.isLowerCase(s.charAt(i));
  }

  private static void flush(List<String> parts, StringBuilder part, boolean joined) {
    String s = part.toString().strip();
    part.setLength(0);
    while (s.endsWith(".")
        && s.length() > 3
        && s.indexOf(' ') > 0
        && !Character.isUpperCase(s.charAt(s.length() - 2))) {
      s = s.substring(0, s.length() - 1);
    }
    if (!s.isEmpty()) {
      parts.add(joined ? JOINED + s : s);
    }
  }
}
