package org.dateline.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PackagedTable;

/**
 * Writes Cyrillic names in Latin letters by the system of the language or country they come from
 * ({@code romanisation.tsv}): BGN/PCGN as newsrooms use it, the Ukrainian system of 2010, Palladius
 * and Polivanov turned round, and so on. For display only: keys, not this spelling, decide what is
 * the same name. Immutable, safe for use by several threads.
 */
final class Romanisation {
  /** System of a language that has none of its own. */
  private static final String DEFAULT = "ru";

  /** Marks of the ends of a word in rules. */
  private static final char BEGIN = '^';

  private static final char END = '$';

  /** Loaded when the first Cyrillic name is met. */
  private static final class Systems {
    private static final Map<String, Romanisation> BY_CODE = load();

    private static Map<String, Romanisation> load() {
      Map<String, Romanisation> systems = new HashMap<>();
      for (String[] row : PackagedTable.rows(Romanisation.class, "romanisation.tsv")) {
        Map<String, String> rules = new HashMap<>();
        Romanisation parent = systems.get(row[1]);
        if (parent != null) {
          rules.putAll(parent.rules);
        }
        for (String rule : row[2].split(" \\| ", -1)) {
          int space = rule.lastIndexOf(' ');
          String latin = rule.substring(space + 1);
          rules.put(rule.substring(0, space), latin.equals("-") ? "" : latin);
        }
        systems.put(row[0], new Romanisation(rules));
      }
      return Map.copyOf(systems);
    }
  }

  private final Map<String, String> rules;
  private final int longest;

  private Romanisation(Map<String, String> rules) {
    this.rules = Map.copyOf(rules);
    this.longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * @param name with Cyrillic letters or without; those of other scripts stay
   * @param system a language, or another system of the table; null and unknown ones are read as
   *     Russian
   */
  static String latin(String name, String system) {
    if (!isCyrillic(name)) {
      return name;
    }
    Map<String, Romanisation> systems = Systems.BY_CODE;
    Romanisation rules = system == null ? null : systems.get(system);
    return (rules == null ? systems.get(DEFAULT) : rules).write(name);
  }

  static boolean isCyrillic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.CYRILLIC) {
        return true;
      }
    }
    return false;
  }

  private String write(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int from = 0; from < name.length(); ) {
      if (!isLetter(name, from)) {
        out.append(name.charAt(from++));
        continue;
      }
      int to = from;
      while (to < name.length() && isLetter(name, to)) {
        to++;
      }
      word(name.substring(from, to), out);
      from = to;
    }
    return out.toString();
  }

  /** Letters, marks on them, and apostrophes inside a word. */
  private static boolean isLetter(String name, int i) {
    char c = name.charAt(i);
    return Character.isLetter(c)
        || (c == '\'' || c == '\u2019' || c == '\u02bc')
            && i > 0
            && i + 1 < name.length()
            && Character.isLetter(name.charAt(i - 1))
            && Character.isLetter(name.charAt(i + 1));
  }

  private void word(String word, StringBuilder out) {
    String marked = BEGIN + word.toLowerCase(Locale.ROOT) + END;
    int begin = out.length();
    int at = 1;
    while (at < marked.length() - 1) {
      int end = fit(marked, at);
      if (end < 0) {
        out.append(word.charAt(at - 1));
        at++;
        continue;
      }
      boolean first = at == 1 && rules.containsKey(marked.substring(0, end));
      String latin = rules.get(marked.substring(first ? 0 : at, end));
      boolean capital = Character.isUpperCase(word.charAt(at - 1));
      out.append(capital ? capitalised(latin) : latin);
      at = end;
    }
    if (out.length() > begin && Character.isUpperCase(word.charAt(0))) {
      out.setCharAt(begin, Character.toUpperCase(out.charAt(begin)));
    }
  }

  /** End of the longest rule that fits at {@code at}, an end mark included; -1 when none does. */
  private int fit(String marked, int at) {
    for (int end = Math.min(marked.length(), at + longest); end > at; end--) {
      if (at == 1 && rules.containsKey(marked.substring(0, end))
          || rules.containsKey(marked.substring(at, end))) {
        return end;
      }
    }
    return -1;
  }

  private static String capitalised(String latin) {
    return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }
}
