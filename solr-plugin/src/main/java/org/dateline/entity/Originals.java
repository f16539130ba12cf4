package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.PackagedTable;

/**
 * Given and family names as their bearers write them, found by their Cyrillic spelling ({@code
 * originals.tsv}): Брайан and Браян are Brian in English, Єлена is Elena in Romania. Immutable,
 * safe for use by several threads.
 */
final class Originals {
  /**
   * One original.
   *
   * @param systems where the name is used so, codes of {@link Romanisation}
   */
  record Original(Set<String> systems, String latin) {}

  private static final String FROM = "ёєэіїыґәөүұқғһң";
  private static final String TO = "еееииигаоуукгхн";

  /** Before the keys of spellings that doubled letters do not tell apart. */
  private static final String LOOSE = "~";

  /** Loaded when the first Cyrillic name is met. */
  private static final class Tables {
    private static final Map<String, List<Original>> GIVEN = load("given");
    private static final Map<String, List<Original>> FAMILY = load("family");

    private static Map<String, List<Original>> load(String kind) {
      Map<String, List<Original>> table = new HashMap<>();
      for (String[] row : PackagedTable.rows(Originals.class, "originals.tsv")) {
        if (row[0].equals(kind)) {
          Set<String> systems = Set.of(row[1].split(" "));
          for (String pair : row[2].split(" \\| ", -1)) {
            int space = pair.lastIndexOf(' ');
            Original original = new Original(systems, pair.substring(space + 1));
            String key = fold(pair.substring(0, space));
            for (String each : List.of(key, LOOSE + single(key))) {
              table.computeIfAbsent(each, k -> new ArrayList<>()).add(original);
            }
          }
        }
      }
      return Map.copyOf(table);
    }
  }

  private Originals() {}

  /** What the given name may be, empty when the tables do not have it. */
  static List<Original> given(String name) {
    return given(name, true);
  }

  /**
   * @param loosely whether doubled letters and Г for Х may differ
   */
  static List<Original> given(String name, boolean loosely) {
    return find(Tables.GIVEN, name, loosely);
  }

  /** What the family name may be, empty when the tables do not have it. */
  static List<Original> family(String name) {
    return family(name, true);
  }

  /**
   * @param loosely whether doubled letters and Г for Х may differ
   */
  static List<Original> family(String name, boolean loosely) {
    return find(Tables.FAMILY, name, loosely);
  }

  /** Doubled letters made single: Мэттью, Метью. */
  static String single(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        out.append(key.charAt(i));
      }
    }
    return out.toString();
  }

  private static List<Original> find(
      Map<String, List<Original>> table, String name, boolean loosely) {
    String key = fold(name);
    if (!loosely) {
      return table.getOrDefault(key, List.of());
    }
    // Ukrainian writes Г where Russian has Х: Говард.
    String other = key.startsWith("г") ? "х" + key.substring(1) : key;
    for (String each : List.of(key, LOOSE + single(key), other, LOOSE + single(other))) {
      List<Original> found = table.get(each);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** Letters that the Cyrillic languages write differently for one sound, made one. */
  static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int at = FROM.indexOf(c);
      c = at < 0 ? c : TO.charAt(at);
      int last = out.length() - 1;
      if (c == 'ь' || c == 'ъ' || c == '\'' || c == '\u2019' || c == '\u02bc') {
        continue;
      }
      if (last >= 0 && out.charAt(last) == 'й' && (c == 'а' || c == 'и')) {
        out.setCharAt(last, c == 'а' ? 'я' : 'и');
      } else if (last == 0 && out.charAt(0) == 'у' && "аиое".indexOf(c) >= 0) {
        out.setCharAt(0, 'в');
        out.append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
