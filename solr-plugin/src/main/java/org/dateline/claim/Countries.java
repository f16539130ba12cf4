package org.dateline.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * Country names of a language, to name the country an article is set in whatever case ending it
 * stands in. The names are the lexicon's, not the Java run time's: those differ between versions,
 * and nodes must agree. Immutable.
 */
final class Countries {
  /** Names shorter than this are too easily parts of other words. */
  private static final int MIN_LENGTH = 4;

  private final Map<String, String> byStem = new HashMap<>();
  private int longest;

  /** Reads names parted by {@code " | "}; names under four letters are passed over. */
  Countries(String names) {
    for (String item : names.split("\\|")) {
      String name = item.trim();
      if (name.length() < MIN_LENGTH) {
        continue;
      }
      String lower = Tokenizer.normal(name);
      byStem.put(lower, name);
      char last = lower.charAt(lower.length() - 1);
      if (lower.length() > MIN_LENGTH && "аяоеиьaeyo".indexOf(last) >= 0) {
        byStem.putIfAbsent(lower.substring(0, lower.length() - 1), name);
      }
      longest = Math.max(longest, lower.length());
    }
  }

  /** The country a word names with or without an ending of up to four letters; null if none. */
  String name(String form, boolean inflected) {
    String exact = byStem.get(form);
    if (exact != null || !inflected) {
      return exact != null
          ? exact
          : form.endsWith("s") ? byStem.get(form.substring(0, form.length() - 1)) : null;
    }
    int length = Math.min(longest, form.length() - 1);
    for (; length >= MIN_LENGTH && form.length() - length <= 4; length--) {
      String name = byStem.get(form.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
