package org.dateline.claim;

/**
 * Reads digits in the local styles of news: {@code 1,234.5}, {@code 1.234,5}, {@code 1 234,5},
 * {@code 1’234}, {@code 12,34,567}, and digits of any script. Decides between number and date,
 * time, score or phone number by shape alone.
 *
 * @param decimalComma the language writes 3,5 for three and a half
 * @param blankGroups the language parts thousands by blanks
 */
record NumberStyle(boolean decimalComma, boolean blankGroups) {
  /** More digits than this are no quantity of a news text but an identifier. */
  private static final int MAX_DIGITS = 18;

  /**
   * @param end UTF-16 unit after the number
   * @param value its value, 0 when opaque
   * @param opaque a date, time, score, phone number or the like
   */
  record Scan(int end, double value, boolean opaque) {}

  /** Reads the digits that start at {@code from}. */
  Scan scan(String text, int from, int to) {
    int i = digits(text, from, to);
    if (i - from > MAX_DIGITS) {
      return new Scan(i, 0, true);
    }
    int firstGroup = i - from;
    char separator = 0;
    char last = 0;
    int separators = 0;
    int lastLength = 0;
    int lastStart = i;
    boolean groups = true;
    boolean mixed = false;
    int digits = firstGroup;
    while (i + 1 < to) {
      char c = separatorAt(text, i, firstGroup, to);
      if (c == 0) {
        break;
      }
      int next = digits(text, i + 1, to);
      int length = next - i - 1;
      if (c == ' '
          && (length != 3 || last == '.' || last == ',' || lastLength != 3 && separators > 0)) {
        break;
      }
      if (separators == 0) {
        separator = c;
      } else if (c != separator) {
        if (mixed) {
          groups = false;
        }
        mixed = true;
      }
      if (separators > 0 && lastLength != 3 && lastLength != 2) {
        groups = false;
      }
      if (mixed && c == separator) {
        groups = false;
      }
      separators++;
      last = c;
      lastLength = length;
      lastStart = i + 1;
      digits += length;
      i = next;
      if (separators > 12) {
        return new Scan(skip(text, i, to), 0, true);
      }
    }
    if (i < to && opaqueTail(text, i, to)) {
      return new Scan(skip(text, i, to), 0, true);
    }
    if (digits > MAX_DIGITS) {
      return new Scan(i, 0, true);
    }
    int integerEnd = i;
    if (separators > 0) {
      boolean decimal;
      if (mixed) {
        decimal = groups && last != ' ' && last != separator;
        if (!decimal) {
          return new Scan(i, 0, true);
        }
      } else if (separators == 1) {
        decimal =
            last != ' '
                && last != '\''
                && !isGroup(text, from, firstGroup, last, lastStart, lastLength);
      } else {
        if (!groups || lastLength != 3 || firstGroup > 3) {
          // 12.05.2023, 192.168.0.1, 1.2.3
          return new Scan(i, 0, true);
        }
        decimal = false;
      }
      if (decimal) {
        integerEnd = lastStart - 1;
      }
    }
    double value = plain(text, from, integerEnd);
    if (integerEnd < i) {
      value += plain(text, lastStart, i) / Math.pow(10, i - lastStart);
      value = Math.rint(value * 1e9) / 1e9;
    } else if (i < to) {
      double fraction = Tokenizer.vulgarFraction(text.charAt(i));
      if (fraction > 0) {
        return new Scan(i + 1, value + fraction, false);
      }
      double parts = separators == 0 ? slashFraction(text, i, to) : 0;
      if (parts > 0) {
        return new Scan(i + 4, value + parts, false);
      }
    }
    return new Scan(i, value, false);
  }

  /** 1.234 is a thousand in German and one and a bit in English; 3,000 a thousand in either. */
  private boolean isGroup(
      String text, int from, int firstGroup, char separator, int lastStart, int lastLength) {
    if (lastLength != 3 || firstGroup > 3 || text.charAt(from) == '0') {
      return false;
    }
    if ((separator == ',') != decimalComma) {
      return true;
    }
    // The language's own decimal mark before three digits: a group only when they are round.
    return separator == ','
        && text.charAt(lastStart + 1) == '0'
        && text.charAt(lastStart + 2) == '0';
  }

  /** The "1/2" of "2 1/2 inches" when {@code i} is the blank before it; 0 when it is none. */
  private static double slashFraction(String text, int i, int to) {
    boolean shape =
        i + 3 < to
            && Character.isSpaceChar(text.charAt(i))
            && text.charAt(i + 2) == '/'
            && (i + 4 >= to || !Character.isLetterOrDigit(text.charAt(i + 4)));
    int upper = shape ? Character.digit(text.charAt(i + 1), 10) : -1;
    int lower = shape ? Character.digit(text.charAt(i + 3), 10) : -1;
    return upper > 0 && upper < lower ? upper / (double) lower : 0;
  }

  private char separatorAt(String text, int i, int firstGroup, int to) {
    char c = text.charAt(i);
    if (!Character.isDigit(text.charAt(i + 1))) {
      return 0;
    }
    if (c == '.' || c == ',') {
      return c;
    }
    if (c == '٫') {
      return decimalComma ? ',' : '.';
    }
    if (c == '٬') {
      return decimalComma ? '.' : ',';
    }
    if ((c == '\'' || c == '’') && firstGroup <= 3 && threeDigits(text, i + 1, to)) {
      return '\'';
    }
    boolean thin = c == '\u00a0' || c == '\u202f' || c == '\u2009';
    if ((thin || c == ' ' && blankGroups) && firstGroup <= 3 && threeDigits(text, i + 1, to)) {
      return ' ';
    }
    return 0;
  }

  private static boolean threeDigits(String text, int i, int to) {
    return i + 2 < to
        && Character.isDigit(text.charAt(i))
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2))
        && (i + 3 >= to || !Character.isDigit(text.charAt(i + 3)));
  }

  /** 12:30, 40/1, 2022-01-06, 555-12-34. */
  private static boolean opaqueTail(String text, int i, int to) {
    char c = text.charAt(i);
    if (i + 1 >= to || !Character.isDigit(text.charAt(i + 1))) {
      return false;
    }
    if (c == ':' || c == '/' || c == 'h') {
      return true;
    }
    if (c == '-') {
      int k = digits(text, i + 1, to);
      return k + 1 < to && text.charAt(k) == '-' && Character.isDigit(text.charAt(k + 1));
    }
    return false;
  }

  private static int skip(String text, int i, int to) {
    int k = i;
    while (k < to) {
      char c = text.charAt(k);
      boolean joint =
          (c == ':' || c == '/' || c == '-' || c == 'h' || c == '.' || c == ',')
              && k + 1 < to
              && Character.isDigit(text.charAt(k + 1));
      if (!joint && !Character.isDigit(c)) {
        break;
      }
      k++;
    }
    return k;
  }

  private static int digits(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isDigit(text.charAt(i))) {
      i++;
    }
    // Digits outside the Basic Multilingual Plane are two units each; take them one at a time.
    return Math.max(
        i,
        Math.min(
            to, from + (i == from && from < to ? Character.charCount(text.codePointAt(from)) : 0)));
  }

  private static double plain(String text, int from, int end) {
    double value = 0;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        value = value * 10 + digit;
      }
    }
    return value;
  }
}
