package org.dateline.extract.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PackagedTable;

/** News agencies by the names under which texts credit them ({@code agencies.tsv}). Thread-safe. */
public final class Agencies {
  private static final int MAX_WORDS = 5;

  private static final Map<String, String> NAMES = load();

  private Agencies() {}

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String[] columns : PackagedTable.rows(Agencies.class, "agencies.tsv")) {
      names.put(columns[0].toLowerCase(Locale.ROOT), columns[0]);
      if (columns.length > 1 && !columns[1].isEmpty()) {
        for (String name : columns[1].split(" \\| ")) {
          names.put(name.strip().toLowerCase(Locale.ROOT), columns[0]);
        }
      }
    }
    return Map.copyOf(names);
  }

  /** The agency that {@code name} as a whole means, by its usual short name; else null. */
  public static String named(String name) {
    return name == null ? null : NAMES.get(name.strip().toLowerCase(Locale.ROOT));
  }

  /** The first agency credited in a short text such as a byline; else null. */
  public static String in(String text) {
    if (text == null) {
      return null;
    }
    String[] words = text.strip().split("[\\s/,;|()\\[\\]\u2013\u2014]+", 24);
    for (int i = 0; i < words.length; i++) {
      StringBuilder name = new StringBuilder();
      for (int k = i; k < words.length && k < i + MAX_WORDS; k++) {
        if (k > i) {
          name.append(' ');
        }
        name.append(words[k]);
        String s = name.toString();
        String agency = NAMES.get(s.toLowerCase(Locale.ROOT));
        // "ap" and "ria" are words elsewhere: short names count in their own case only.
        if (agency != null
            && (s.length() > 4 || Character.isUpperCase(s.charAt(0)) || s.equals(agency))) {
          return agency;
        }
      }
    }
    return null;
  }
}
