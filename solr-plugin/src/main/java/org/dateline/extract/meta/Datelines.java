package org.dateline.extract.meta;

import java.util.Locale;

/**
 * The dateline that opens a wire text: place, often a date, an agency in brackets, then a dash:
 * {@code ALMATY, Jan 6 (Reuters) -}.
 */
public final class Datelines {
  private static final int MAX_CHARS = 90;

  private Datelines() {}

  /**
   * @param text what opens the line, without the dash
   * @param agency short name of the agency credited, or null
   */
  public record Dateline(String text, String agency) {}

  /** Reads the dateline off the front of a body; null when there is none. */
  public static Dateline of(String body) {
    Dateline slashed = slashed(body);
    if (slashed != null) {
      return slashed;
    }
    int dash = dash(body);
    if (dash < 2) {
      return null;
    }
    String head = body.substring(0, dash).strip();
    if (head.endsWith(".") && head.length() > 40) {
      return null;
    }
    String agency = bracketed(head);
    if (agency == null && !opensWithPlace(head)) {
      return null;
    }
    if (head.indexOf('?') >= 0 || head.indexOf('!') >= 0 || head.split(" ").length > 12) {
      return null;
    }
    return new Dateline(head, agency);
  }

  /** {@code МОСКВА, 6 января. /ТАСС/.}: the agency between slashes, no dash. */
  private static Dateline slashed(String body) {
    int open = body.indexOf('/');
    int close = open < 0 ? -1 : body.indexOf('/', open + 1);
    if (open < 2 || close < 0 || close > MAX_CHARS || body.lastIndexOf('\n', close) >= 0) {
      return null;
    }
    String agency = Agencies.named(body.substring(open + 1, close));
    return agency == null ? null : new Dateline(body.substring(0, close + 1), agency);
  }

  /** A dash between blanks, or after the closing bracket, in the first line. */
  private static int dash(String body) {
    int end = Math.min(body.length(), MAX_CHARS);
    for (int i = 1; i < end; i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        return -1;
      }
      if (c == '—' || c == '–' || c == '-' || c == '―') {
        boolean before = Character.isWhitespace(body.charAt(i - 1)) || body.charAt(i - 1) == ')';
        boolean after =
            i + 1 < body.length() && (Character.isWhitespace(body.charAt(i + 1)) || c == '—');
        if (before && (after || body.charAt(i - 1) == ')')) {
          return i;
        }
        if (c == '—' && Character.isUpperCase(body.charAt(i - 1))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String bracketed(String head) {
    int open = head.lastIndexOf('(');
    int close = head.lastIndexOf(')');
    if (open > 0 && close > open) {
      return Agencies.in(head.substring(open + 1, close));
    }
    int comma = head.lastIndexOf('.');
    if (comma > 0 && comma < head.length() - 1) {
      return Agencies.named(head.substring(comma + 1).strip());
    }
    int slash = head.lastIndexOf('/');
    return slash > 0 ? Agencies.in(head.substring(head.indexOf('/') + 1)) : null;
  }

  /** First word all in capitals: {@code NEW YORK}, {@code АЛМАТЫ}. */
  private static boolean opensWithPlace(String head) {
    int end = 0;
    int letters = 0;
    while (end < head.length() && head.charAt(end) != ',' && head.charAt(end) != '(') {
      end++;
    }
    String place = head.substring(0, end).strip();
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (c != ' ' && c != '-' && c != '.' && c != '\'' && c != '’') {
        return false;
      }
    }
    return letters >= 3
        && place.length() <= 40
        && place.equals(place.toUpperCase(Locale.ROOT))
        && !place.equals(place.toLowerCase(Locale.ROOT));
  }
}
