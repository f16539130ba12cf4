package org.dateline.claim;

import java.util.Set;

/**
 * One line of a lexicon, shared by all its forms.
 *
 * @param section first column
 * @param key second column
 * @param flags fourth column, blank-separated
 * @param min the key as a number or the lower bound of {@code min..max}; NaN for words
 * @param max upper bound; equals {@code min} for single numbers; infinite when open
 * @param where file and line, for the claim's rule
 * @param upper only where the first word is capitalised
 */
record Entry(
    Section section,
    String key,
    Set<String> flags,
    double min,
    double max,
    String where,
    boolean upper) {
  /** Kinds whose words name a person ("un mort"); those of the others name events ("une grève"). */
  private static final Set<String> VICTIMS =
      Set.of("killed", "injured", "hospitalised", "missing", "kidnapped", "detained");

  Entry(Section section, String key, Set<String> flags, double min, double max, String where) {
    this(section, key, Set.copyOf(flags), min, max, where, flags.contains("upper"));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  boolean is(String wanted) {
    return key.equals(wanted);
  }

  /** A predicate that names whom it happened to: "un mort", "ein Verletzter". */
  boolean victim(Lexicon lexicon) {
    return section == Section.KIND
        && !has("pre")
        && !has("weak")
        && !has("toll")
        && VICTIMS.contains(key)
        && lexicon.setting("counts." + key, "any").equals("people");
  }

  /** Value of a {@code name=value} flag, or null. */
  String option(String name) {
    for (String flag : flags) {
      if (flag.length() > name.length()
          && flag.charAt(name.length()) == '='
          && flag.startsWith(name)) {
        return flag.substring(name.length() + 1);
      }
    }
    return null;
  }
}
