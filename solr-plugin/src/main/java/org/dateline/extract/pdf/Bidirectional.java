package org.dateline.extract.pdf;

import java.text.Bidi;
import java.text.Normalizer;

/** Turns a line as drawn, left to right, into the order it is read in. */
final class Bidirectional {
  private Bidirectional() {}

  /** Number of characters of a script that runs from right to left. */
  static int rightToLeftChars(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        count++;
      }
    }
    return count;
  }

  static String logical(String visual) {
    String plain = withoutForms(visual);
    int rtl = rightToLeftChars(plain);
    if (rtl == 0) {
      return plain;
    }
    // Reordering is its own inverse: what shows left to right is put back by the same rule.
    int base =
        2 * rtl > letters(plain) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(plain, base);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder out = new StringBuilder(plain.length());
    for (int run : order) {
      String text = plain.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      if ((bidi.getRunLevel(run) & 1) == 0) {
        out.append(text);
      } else {
        appendReversed(text, out);
      }
    }
    return out.toString();
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private static void appendReversed(String text, StringBuilder out) {
    for (int i = text.length() - 1; i >= 0; i--) {
      out.append(mirrored(text.charAt(i)));
    }
  }

  private static char mirrored(char c) {
    int at = "()[]{}<>«»".indexOf(c);
    return at < 0 ? c : ")(][}{><»«".charAt(at);
  }

  /** Ligatures and Arabic presentation forms as the letters they are made of. */
  private static String withoutForms(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean form = (c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
      if (form && out == null) {
        out = new StringBuilder(text.substring(0, i));
      }
      if (form) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        boolean reversed = rightToLeftChars(letters) > 0;
        out.append(reversed ? new StringBuilder(letters).reverse() : letters);
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }
}
