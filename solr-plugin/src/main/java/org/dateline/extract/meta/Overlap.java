package org.dateline.extract.meta;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How many words two short texts share. */
public final class Overlap {
  private Overlap() {}

  /** The words of a text, lower case; signs that are words stand alone. */
  public static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); ) {
      int c = i < lower.length() ? lower.codePointAt(i) : ' ';
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c);
      if (part && !Character.isIdeographic(c)) {
        word.appendCodePoint(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        words.add(Character.toString(c));
      }
    }
    return words;
  }

  /** Share of the words of {@code a} that stand in {@code b}, 0 to 1. */
  public static double share(Set<String> a, Set<String> b) {
    if (a.isEmpty()) {
      return 0;
    }
    int n = 0;
    for (String word : a) {
      if (b.contains(word)) {
        n++;
      }
    }
    return (double) n / a.size();
  }

  /** The harmonic mean of both shares. */
  public static double both(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    double p = share(x, y);
    double r = share(y, x);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
