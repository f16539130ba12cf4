package org.dateline.extract;

import org.dateline.text.LanguageDetector;

/**
 * How much of a language a decoded text shows: function words for it; letters, signs and pairs of
 * characters that no language puts side by side against it. Compares readings of the same bytes in
 * several charsets. Stateless.
 */
final class Readability {
  /** Damage weighs this much of the share of high characters that show it. */
  private static final double DAMAGE = 0.5;

  private static final double FOREIGN = 0.1;

  /**
   * @param read what a charset makes of the sample
   * @param bytes length of the sample, so that readings of unequal length compare
   */
  static double of(String read, int bytes) {
    String text = withoutTags(read);
    int high = 0;
    int damage = 0;
    int wideLetters = 0;
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        high++;
      }
      if (c == '\uFFFD' || (Character.isISOControl(c) && c >= 0x80) || isPrivate(c)) {
        damage += 2;
      } else if (Character.isLetter(c)) {
        damage += joins(last, c) && !isHalfWidth(c) ? 0 : 1;
        wideLetters += c >= 0x1100 ? 1 : 0;
      } else if (c >= 0x80 && !isTypography(c)) {
        damage += 2;
      } else if (c >= 0x80 && isBetweenLetters(text, i) && !isInWords(c)) {
        damage += 2;
      } else if (c >= 0x80 && isStrayMark(last, c)) {
        damage++;
      }
      last = c;
    }
    if (high == 0) {
      return 0;
    }
    LanguageDetector.Fit fit = LanguageDetector.shared().fit(text);
    double wide = wideLetters > text.length() / 20 ? 0.02 : 0.0;
    return fit.words() / bytes + wide - (DAMAGE * damage + FOREIGN * fit.foreign()) / high;
  }

  /**
   * Whether one word holds the two side by side: no capital after a small letter, no change of
   * script, and seldom two accented Latin letters (other alphabets' bytes, read as Latin, are full
   * of such pairs).
   */
  private static boolean joins(char last, char c) {
    if (!Character.isLetter(last) || (last < 0x80 && c < 0x80)) {
      return true;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(last)) {
      return false;
    }
    Character.UnicodeScript script = writing(c);
    if (script != writing(last)) {
      return script == Character.UnicodeScript.COMMON;
    }
    return script != Character.UnicodeScript.LATIN || last < 0x80 || c < 0x80;
  }

  /** The scripts that Japanese and Korean mix count as one. */
  private static Character.UnicodeScript writing(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> Character.UnicodeScript.HAN;
      case INHERITED -> Character.UnicodeScript.COMMON;
      default -> script;
    };
  }

  /** Narrow katakana: news in Japanese does without, other alphabets' bytes turn into it. */
  private static boolean isHalfWidth(char c) {
    return c >= 0xFF61 && c <= 0xFF9F;
  }

  private static boolean isPrivate(char c) {
    return c >= 0xE000 && c < 0xF900;
  }

  private static boolean isBetweenLetters(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  /** A vowel sign of one alphabet on a letter of another. */
  private static boolean isStrayMark(char last, char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        && Character.isLetter(last)
        && Character.UnicodeBlock.of(c) != Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS
        && Character.UnicodeBlock.of(c) != Character.UnicodeBlock.of(last);
  }

  /** Signs that stand inside words: apostrophe, hyphens, middle dot, spaces, accents. */
  private static boolean isInWords(char c) {
    return "\u2019\u2010\u2011\u00AD\u00B7\u00A0\u202F".indexOf(c) >= 0
        || c >= 0x3000
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Typographic signs that stand in news texts of all languages. */
  private static boolean isTypography(char c) {
    return (c >= 0x2010 && c <= 0x203A)
        || "\u00A0\u00AB\u00BB\u00A7\u00A9\u00AE\u00B0\u00B7\u00BF\u00A1\u20AC\u00A3\u2116\u2122\u00BA\u00AA\u00BD\u00B2\u00AD"
                .indexOf(c)
            >= 0
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
        out.append(' ');
      } else if (!tag) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
