package org.dateline.translit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One spelling table as written: UTF-8 text, blank-separated columns {@code grapheme target
 * [context]}, {@code #} comments, {@code @} settings. {@code docs/analysis.md} describes the
 * format.
 *
 * @param name file name without ending
 * @param settings {@code @} lines by key, values in order
 * @param classes letter classes: an upper-case letter stands for a set of letters
 * @param rules rules in order; later ones win over earlier ones of the same grapheme
 */
record RuleFile(
    String name,
    Map<String, List<String>> settings,
    Map<Character, String> classes,
    List<Line> rules) {

  /**
   * @param grapheme letters read
   * @param first target of the first reading, possibly empty
   * @param second target of the second reading, null when there is only one
   * @param left letters allowed before ({@code ^} = start), null when any
   * @param right letters allowed after ({@code $} = end), null when any
   * @param stems in inflection tables: what the rest of the word must end with, empty when anything
   */
  record Line(
      String grapheme,
      String first,
      String second,
      String left,
      String right,
      List<String> stems) {}

  /** Marks the start or end of a token in contexts and evidence patterns. */
  static final char BOUNDARY = '^';

  private static final String FOLDER = "/org/dateline/translit/";

  List<String> values(String key) {
    return settings.getOrDefault(key, List.of());
  }

  /** Reads the table {@code name} and the tables it is based on from the class path. */
  static RuleFile load(String name) {
    RuleFile file = new RuleFile(name, new HashMap<>(), new HashMap<>(), new ArrayList<>());
    file.include(name, true);
    return file;
  }

  private void include(String table, boolean top) {
    String path = FOLDER + table + ".txt";
    try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Spelling table missing on the class path: " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          try {
            add(line.strip().split("\\s+"), top);
          } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + path, e);
    }
  }

  /** A base gives its rules and classes; its other settings are its own. */
  private void add(String[] columns, boolean top) {
    String head = columns[0];
    List<String> rest = List.of(columns).subList(1, columns.length);
    if (head.equals("@base")) {
      rest.forEach(base -> include(base, false));
    } else if (head.equals("@class")) {
      classes.put(rest.get(0).charAt(0), expand(String.join("", rest.subList(1, rest.size()))));
    } else if (head.charAt(0) == '@') {
      if (top || head.equals("@script")) {
        settings.computeIfAbsent(head.substring(1), k -> new ArrayList<>()).addAll(rest);
      }
    } else {
      addRule(columns);
    }
  }

  private void addRule(String[] columns) {
    if (columns.length < 2 || columns.length > 3) {
      throw new IllegalArgumentException("expected: grapheme target [context]");
    }
    String target = columns[1];
    int bar = target.indexOf('|');
    String first = bar < 0 ? target : target.substring(0, bar);
    String second = bar < 0 ? null : target.substring(bar + 1);
    String left = null;
    String right = null;
    if (columns.length == 3 && settings.containsKey("endings")) {
      rules.add(
          new Line(columns[0], nothing(first), nothing(second), null, null, stems(columns[2])));
      return;
    }
    if (columns.length == 3) {
      int gap = columns[2].indexOf('_');
      if (gap < 0) {
        throw new IllegalArgumentException("context without '_': " + columns[2]);
      }
      left = gap == 0 ? null : expand(columns[2].substring(0, gap));
      right = gap == columns[2].length() - 1 ? null : expand(columns[2].substring(gap + 1));
    }
    rules.add(new Line(columns[0], nothing(first), nothing(second), left, right, List.of()));
  }

  /** A comma list; a class stands for each of its letters. */
  private List<String> stems(String column) {
    List<String> stems = new ArrayList<>();
    for (String stem : column.equals("-") ? new String[0] : column.split(",")) {
      if (Character.isUpperCase(stem.charAt(0))) {
        expand(stem.substring(0, 1)).chars().forEach(c -> stems.add(String.valueOf((char) c)));
      } else {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static String nothing(String target) {
    return "-".equals(target) ? "" : target;
  }

  /** Replaces class letters by their members and {@code $} by the boundary mark. */
  String expand(String letters) {
    StringBuilder out = new StringBuilder();
    for (char c : letters.toCharArray()) {
      if (c == '$') {
        out.append(BOUNDARY);
      } else if (Character.isUpperCase(c)) {
        String members = classes.get(c);
        if (members == null) {
          throw new IllegalArgumentException("unknown class " + c);
        }
        out.append(members);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
