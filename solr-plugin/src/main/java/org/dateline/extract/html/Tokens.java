package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts class names and ids into lower-case words: {@code relatedLinks-list_2} has four. */
final class Tokens {
  private static final int MAX_CHARS = 400;

  private Tokens() {}

  static List<String> of(String names) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    int end = Math.min(names.length(), MAX_CHARS);
    char last = ' ';
    for (int i = 0; i <= end; i++) {
      char c = i < end ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump = letter && Character.isUpperCase(c) && Character.isLowerCase(last);
      if ((!letter || hump) && token.length() > 0) {
        tokens.add(token.toString());
        token.setLength(0);
      }
      if (letter) {
        token.append(Character.toLowerCase(c));
      }
      last = c;
    }
    return tokens;
  }
}
