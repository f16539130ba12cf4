package org.dateline.entity;

/** How a token is capitalised. Scripts without case give {@link #NONE}. */
final class Shape {
  static final byte NONE = 0;
  static final byte LOWER = 1;
  static final byte CAPITALISED = 2;
  static final byte UPPER = 3;
  static final byte DIGITS = 4;

  private Shape() {}

  /** {@code UPPER} needs two capitals at least; {@code McDonald} is {@code CAPITALISED}. */
  static byte of(CharSequence text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    boolean firstUpper = false;
    boolean seen = false;
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        upper++;
        firstUpper |= !seen;
        seen = true;
      } else if (Character.isLowerCase(c)) {
        lower++;
        seen = true;
      } else if (Character.isDigit(c)) {
        digits++;
        seen = true;
      }
    }
    if (upper + lower == 0) {
      return digits > 0 ? DIGITS : NONE;
    }
    if (lower == 0 && upper > 1) {
      return UPPER;
    }
    return firstUpper ? CAPITALISED : LOWER;
  }

  /** Whether a capital stands behind the first letter: AfD, NetBlocks. */
  static boolean hasInnerCapital(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
