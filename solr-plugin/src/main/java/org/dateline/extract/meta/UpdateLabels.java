package org.dateline.extract.meta;

import java.util.Locale;
import org.dateline.extract.meta.BylineWords.Role;

/** Words before a date that say it is that of a change ({@code bylines.tsv}). Stateless. */
public final class UpdateLabels {
  /** Words between the label and the date: "Last updated on Friday,". */
  private static final int NEAR = 4;

  private UpdateLabels() {}

  /** One of the last words of {@code text} is such a label. */
  public static boolean endsWithOne(String text) {
    int end = text.length();
    for (int words = 0; words < NEAR && end > 0; words++) {
      while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start < end && isLabel(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      end = start;
    }
    return false;
  }

  /** Signs that are words join others without a blank: 最終更新日. */
  private static boolean isLabel(String word) {
    if (BylineWords.is(Role.UPDATE, word)) {
      return true;
    }
    if (word.charAt(0) < 0x2E80) {
      return false;
    }
    for (String label : BylineWords.of(Role.UPDATE)) {
      if (label.charAt(0) >= 0x2E80 && word.contains(label)) {
        return true;
      }
    }
    return false;
  }
}
