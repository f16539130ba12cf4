package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns CLDR's display names of territories into names as an article writes them: CLDR puts other
 * names into brackets, parts the two Congos by a dash, and shortens words.
 */
final class CldrNames {
  /** Named by CLDR with a remark on their status in many languages; the short names are used. */
  private static final Set<String> BY_SHORT_NAME = Set.of("HK", "MO");

  /** Territories whose brackets hold the country they belong to or share an island with. */
  private static final Set<String> BRACKETS_NAME_ANOTHER = Set.of("VI", "VG", "MF", "SX");

  private CldrNames() {}

  static boolean isCongo(String iso) {
    return iso.equals("CD") || iso.equals("CG");
  }

  /** All names that a display name holds. */
  static List<String> names(String display, String iso) {
    List<String> names = new ArrayList<>();
    if (BY_SHORT_NAME.contains(iso)) {
      return names;
    }
    if (isCongo(iso)) {
      if (isPlain(display) && display.indexOf('-') < 0) {
        names.add(display);
      }
      return names;
    }
    int open = Math.max(display.indexOf('('), display.indexOf('（'));
    int close = Math.max(display.indexOf(')'), display.indexOf('）'));
    if (open > 0 && close > open + 1) {
      if (close == display.length() - 1 && !BRACKETS_NAME_ANOTHER.contains(iso)) {
        addExpanded(names, display.substring(0, open).strip());
        addExpanded(names, display.substring(open + 1, close).strip());
      }
    } else {
      addExpanded(names, display);
    }
    return names;
  }

  private static void addExpanded(List<String> names, String name) {
    String full = name.replace(" & ", " and ").replace("о-ва", "острова");
    full = full.startsWith("о-в ") ? "остров " + full.substring(4) : full;
    full = full.startsWith("о. ") ? "остров " + full.substring(3) : full;
    full = full.startsWith("S:t ") ? "Sankt " + full.substring(4) : full;
    names.add(full);
    if (full.startsWith("St. ")) {
      names.add("Saint " + full.substring(4));
    }
    if (full.indexOf('’') >= 0 || full.indexOf('ʼ') >= 0) {
      names.add(full.replace('’', '\'').replace('ʼ', '\''));
    }
  }

  /** Whether a name can stand in an article as it is. */
  static boolean isPlain(String name) {
    return name.indexOf('(') < 0
        && name.indexOf('（') < 0
        && name.indexOf('.') < 0
        && !name.contains(" - ")
        && !name.contains(" – ");
  }

  /** Whether all letters are capitals, of a script that has them. */
  static boolean isAcronym(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }
}
