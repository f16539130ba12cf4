package org.dateline.extract.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads names of people out of bylines and author fields. General signs only: number and shape of
 * words, and words ({@code bylines.tsv}) that open a byline, join names or show an office instead
 * of a person.
 */
public final class PersonNames {
  private static final int MAX_WORDS = 5;
  private static final int MAX_CHARS = 60;

  private static final class Words {
    static final Words SHARED = new Words();

    final Set<String> openers = new HashSet<>();
    final Set<String> joiners = new HashSet<>();
    final Set<String> offices = new HashSet<>();
    final Set<String> particles = new HashSet<>();
    final Set<String> degrees = new HashSet<>();

    Words() {
      try (InputStream in = PersonNames.class.getResourceAsStream("bylines.tsv");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line; (line = reader.readLine()) != null; ) {
          if (line.isBlank() || line.charAt(0) == '#') {
            continue;
          }
          String[] columns = line.split("\t");
          Set<String> set =
              switch (columns[0]) {
                case "opener" -> openers;
                case "joiner" -> joiners;
                case "office" -> offices;
                case "particle" -> particles;
                case "degree" -> degrees;
                default -> throw new IllegalStateException("bylines.tsv: " + columns[0]);
              };
          for (String word : columns[1].split(" \\| ")) {
            set.add(word.strip());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private PersonNames() {}

  /** Words that open a byline ("by", "von", "автор"), lower case. */
  public static boolean isOpener(String word) {
    return Words.SHARED.openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The people named in a byline or author field, in order, without doubles.
   *
   * @param field e.g. {@code By Ann Lee and Bo Ek, Staff Writer}
   * @param site the outlet's name, which is no author; may be null
   */
  public static List<String> of(String field, String site) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : split(withoutOpener(clean(field)))) {
      String name = withoutDegrees(withoutOpener(part));
      if (isPerson(name) && !isSite(name, site) && Agencies.named(name) == null) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), tidyCase(name));
      }
    }
    return new ArrayList<>(names.values());
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

  /** Cuts {@code By}, {@code Von}, {@code Автор:}, {@code Written by} off the front. */
  public static String withoutOpener(String s) {
    String rest = ideographic(s.strip());
    for (int round = 0; round < 4; round++) {
      int end = 0;
      while (end < rest.length()
          && (Character.isLetter(rest.charAt(end)) || rest.charAt(end) == '\'')) {
        end++;
      }
      if (end == 0 || end == rest.length() || !isOpener(rest.substring(0, end))) {
        break;
      }
      int next = end;
      while (next < rest.length() && " :-–—".indexOf(rest.charAt(next)) >= 0) {
        next++;
      }
      if (next == end) {
        break;
      }
      rest = rest.substring(next);
    }
    return rest.strip();
  }

  /** {@code 本报记者 李文} and {@code 김지은 기자}: the word stands before or behind the name. */
  private static String ideographic(String s) {
    if (s.isEmpty() || s.length() > 40 || s.charAt(0) < 0x2E80) {
      return s;
    }
    for (String word : Words.SHARED.openers) {
      if (word.charAt(0) < 0x2E80 || word.length() < 2) {
        continue;
      }
      int at = s.indexOf(word);
      if (at > 0 && at + word.length() == s.length()) {
        return s.substring(0, at).strip();
      }
      if (at >= 0 && at <= 4 && at + word.length() < s.length()) {
        String rest = s.substring(at + word.length()).strip();
        return rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest;
      }
    }
    return s;
  }

  /** {@code Ann Lee MD PhD} is Ann Lee. */
  private static String withoutDegrees(String name) {
    String rest = name;
    while (true) {
      int last = rest.lastIndexOf(' ');
      String word = rest.substring(last + 1).toLowerCase(Locale.ROOT).replace(".", "");
      if (!Words.SHARED.degrees.contains(word)) {
        return rest;
      }
      if (last < 0) {
        return "";
      }
      rest = rest.substring(0, last).strip();
    }
  }

  private static List<String> split(String s) {
    List<String> parts = new ArrayList<>();
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
        flush(parts, part);
      } else if (c == ' ') {
        int end = s.indexOf(' ', i + 1);
        String word = end < 0 ? "" : s.substring(i + 1, end);
        if (Words.SHARED.joiners.contains(word) && !startsLower(s, end + 1)) {
          flush(parts, part);
          i = end - 1;
        } else {
          part.append(c);
        }
      } else {
        part.append(c);
      }
    }
    flush(parts, part);
    return parts;
  }

  private static boolean startsLower(String s, int i) {
    return i < s.length() && Character.isLowerCase(s.charAt(i));
  }

  private static void flush(List<String> parts, StringBuilder part) {
    String s = part.toString().strip();
    part.setLength(0);
    while (s.endsWith(".")
        && s.length() > 3
        && s.indexOf(' ') > 0
        && !Character.isUpperCase(s.charAt(s.length() - 2))) {
      s = s.substring(0, s.length() - 1);
    }
    if (!s.isEmpty()) {
      parts.add(s);
    }
  }

  /** Has the shape of a person's name: one to five capitalised words and particles. */
  public static boolean isPerson(String name) {
    if (name.length() < 2
        || name.length() > MAX_CHARS
        || name.indexOf("://") >= 0
        || name.indexOf('@') >= 0) {
      return false;
    }
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS) {
      return false;
    }
    int capital = 0;
    for (String word : words) {
      String bare = word.toLowerCase(Locale.ROOT);
      while (bare.endsWith(".") || bare.endsWith(":")) {
        bare = bare.substring(0, bare.length() - 1);
      }
      if (bare.isEmpty()) {
        return false;
      }
      if (Words.SHARED.offices.contains(bare)) {
        return false;
      }
      int c = word.codePointAt(0);
      if (!Character.isLetter(c) && c != '“' && c != '"' && c != '\'' && c != '’') {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (Character.isDigit(word.charAt(i)) || "?!:=#*_+".indexOf(word.charAt(i)) >= 0) {
          return false;
        }
      }
      if (Character.isLowerCase(c)) {
        boolean elided =
            word.length() > 3
                && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                && Character.isUpperCase(word.charAt(2));
        if (!elided && !Words.SHARED.particles.contains(bare)) {
          return false;
        }
      } else {
        capital++;
      }
    }
    return capital > 0;
  }

  /** A month in any language. */
  public static boolean isDateWord(String word) {
    String bare = word;
    while (bare.endsWith(",") || bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return Months.of(bare, null) > 0;
  }

  /** Names a function at an outlet and nothing else: {@code Staff Writer}. */
  public static boolean isRole(String text) {
    String[] words = text.strip().split(" ");
    return words.length <= 4
        && Words.SHARED.offices.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  private static boolean isSite(String name, String site) {
    if (site == null) {
      return false;
    }
    String a = squeeze(name);
    String b = squeeze(site);
    return !b.isEmpty()
        && (a.equals(b)
            || (b.length() > 3 && (a.contains(b) || (a.length() > 5 && b.contains(a)))));
  }

  private static String squeeze(String s) {
    StringBuilder out = new StringBuilder();
    s.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** {@code ANN LEE} becomes {@code Ann Lee}; mixed case stays. */
  private static String tidyCase(String name) {
    if (name.indexOf(' ') < 0 || name.codePoints().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '\'' && c != '’';
      if (c == '.') {
        first = true;
      }
    }
    return out.toString();
  }
}
