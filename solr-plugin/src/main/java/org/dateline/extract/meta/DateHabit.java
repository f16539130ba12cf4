package org.dateline.extract.meta;

/** Learns from the dates of a text that can be read in one way only how it writes the others. */
public final class DateHabit {
  private int dayFirst;
  private int monthFirst;

  /** Takes the dates of one line into account; long lines are running text and are not read. */
  public DateHabit add(String line) {
    if (line.length() <= 160 && hasDigit(line)) {
      for (Dates.Found date : Dates.find(line, DateOrder.UNKNOWN, null)) {
        if (date.order() == DateOrder.DAY_FIRST) {
          dayFirst++;
        } else if (date.order() == DateOrder.MONTH_FIRST) {
          monthFirst++;
        }
      }
    }
    return this;
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The order that most of them show. */
  public DateOrder order() {
    if (dayFirst == monthFirst) {
      return DateOrder.UNKNOWN;
    }
    return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
