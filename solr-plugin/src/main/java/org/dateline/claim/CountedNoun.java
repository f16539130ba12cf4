package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counted noun as a unit: in English the phrase up to its first plural, in the singular; in
 * other languages the phrase as worded.
 */
final class CountedNoun {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "people"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("fishermen", "fisherman"),
          Map.entry("policemen", "policeman"),
          Map.entry("servicemen", "serviceman"),
          Map.entry("feet", "foot"),
          Map.entry("wives", "wife"),
          Map.entry("lives", "life"),
          Map.entry("knives", "knife"),
          Map.entry("movies", "movie"),
          Map.entry("staff", "staff"),
          Map.entry("police", "police"),
          Map.entry("mice", "mouse"));

  /** End in s and are no plurals. */
  private static final Set<String> SINGULAR =
      Set.of(
          "news",
          "series",
          "species",
          "gas",
          "bus",
          "business",
          "class",
          "press",
          "campus",
          "access",
          "process",
          "congress",
          "us",
          "this",
          "previous",
          "various",
          "serious",
          "is",
          "has",
          "was",
          "its",
          "famous",
          "religious",
          "dangerous",
          "massless",
          "homeless");

  private CountedNoun() {}

  /** The unit, or null when the words after the numeral name nothing countable. */
  static String of(Tokens tokens, Found f, boolean english) {
    if (f.nounTo <= f.nounFrom) {
      return null;
    }
    if (!english) {
      return tokens.of(f.nounFrom, f.nounTo);
    }
    List<String> words = new ArrayList<>();
    boolean plural = false;
    for (int i = f.nounFrom; i < f.nounTo; i++) {
      String form = tokens.form[i];
      if (isPlural(form)) {
        // "news agencies", "sales figures": a plural before a plural is a modifier.
        boolean more =
            i + 1 < f.nounTo && isPlural(tokens.form[i + 1]) && !IRREGULAR.containsKey(form);
        words.add(singular(form));
        plural = true;
        if (!more) {
          break;
        }
        continue;
      }
      words.add(form);
    }
    if (plural) {
      return String.join(" ", words).replace(" - ", "-");
    }
    if (f.hyphenated || tokens.isHyphen(f.nounFrom - 1) || f.min == 1 && f.max == 1) {
      return words.get(0);
    }
    return f.noun == null
        ? null
        : tokens.of(f.nounFrom, f.noun.to()).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isPlural(String word) {
    return IRREGULAR.containsKey(word)
        || word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !SINGULAR.contains(word);
  }

  static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")) {
      return word.substring(0, word.length() - 2);
    }
    return isPlural(word) ? word.substring(0, word.length() - 1) : word;
  }
}
