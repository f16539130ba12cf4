package org.dateline.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A number, word or sign of a text that may be part of a date.
 *
 * @param type what it is
 * @param text as written
 * @param value of a number, else 0
 * @param start first UTF-16 unit of it
 * @param end UTF-16 unit after it
 */
record DateToken(Type type, String text, int value, int start, int end) {
  enum Type {
    NUMBER,
    WORD,
    SIGN
  }

  /** Words that may stand between the parts of a date. */
  private static final Set<String> FILLERS =
      Set.of(
          "de", "del", "of", "the", "st", "nd", "rd", "th", "er", "º", "ª", "do", "den", "el", "le",
          "г", "года", "р", "року", "ж", "жылғы", "жылы", "жылдын", "yil", "yilgi", "yili", "i",
          "a", "d", "am", "ngày", "tháng", "năm", "ta", "и");

  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        int value = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          value = Math.min(99_999_999, value * 10 + Character.digit(text.charAt(i), 10));
          i++;
        }
        tokens.add(new DateToken(Type.NUMBER, text.substring(start, i), value, start, i));
      } else if (Character.isLetter(c) && "年月日년월일".indexOf(c) < 0) {
        while (i < text.length()
            && (Character.isLetter(text.codePointAt(i))
                || Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK)
            && "年月日년월일".indexOf(text.codePointAt(i)) < 0) {
          i += Character.charCount(text.codePointAt(i));
        }
        tokens.add(new DateToken(Type.WORD, text.substring(start, i), 0, start, i));
      } else {
        i += Character.charCount(c);
        if (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && c != '\u200F'
            && c != '\u200E') {
          tokens.add(new DateToken(Type.SIGN, text.substring(start, i), 0, start, i));
        }
      }
    }
    return tokens;
  }

  /** Index of the next number or word that is no filler, at most three signs on; else -1. */
  static int next(List<DateToken> t, int i) {
    int signs = 0;
    for (int k = i + 1; k < t.size() && k < i + 5; k++) {
      DateToken token = t.get(k);
      if (token.type() == Type.SIGN) {
        if ("./-,'’年月日년월일".indexOf(token.text()) < 0 || ++signs > 2) {
          return -1;
        }
      } else if (token.type() == Type.NUMBER
          || !FILLERS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return k;
      }
    }
    return -1;
  }
}
