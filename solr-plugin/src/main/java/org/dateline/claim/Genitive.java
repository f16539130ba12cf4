package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the genitive of a source without a name ("по данным полиции") into the form it is filed
 * under ("полиция"), by the endings of the language's {@code genitive} setting: {@code
 * ending>replacement}, blanks between, the longest first. Only the first word changes, in some
 * languages the last; what no ending fits stays as worded. A source with a name stays as worded:
 * its entity files it.
 */
final class Genitive {
  private record Ending(String old, String now) {}

  private final List<Ending> endings = new ArrayList<>();
  private final boolean lastOnly;

  Genitive(String setting, boolean lastOnly) {
    this.lastOnly = lastOnly;
    for (String pair : setting.split(" ")) {
      int arrow = pair.indexOf('>');
      if (arrow > 0) {
        endings.add(new Ending(pair.substring(0, arrow), pair.substring(arrow + 1)));
      }
    }
    endings.sort(Comparator.comparingInt((Ending e) -> e.old().length()).reversed());
  }

  String nominative(String source) {
    if (endings.isEmpty() || named(source)) {
      return source;
    }
    String[] words = source.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean changes = lastOnly ? i == words.length - 1 : i == 0;
      if (changes && words[i].length() > 3) {
        words[i] = word(words[i]);
      }
    }
    return String.join(" ", words);
  }

  private static boolean named(String source) {
    return source.chars().anyMatch(Character::isUpperCase);
  }

  private String word(String word) {
    for (Ending ending : endings) {
      if (word.length() > ending.old().length() + 1 && word.endsWith(ending.old())) {
        return word.substring(0, word.length() - ending.old().length()) + ending.now();
      }
    }
    return word;
  }
}
