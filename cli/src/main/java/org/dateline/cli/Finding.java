package org.dateline.cli;

/**
 * One thing that {@link DoctorCommand} noticed.
 *
 * @param level how bad it is
 * @param text what would happen
 * @param remedy the line to add or the thing to do, null when there is nothing to do
 */
record Finding(Level level, String text, String remedy) {
  /** How bad a finding is. */
  enum Level {
    /** As it should be. */
    OK,
    /** Works, but something is slower or missing. */
    WARNING,
    /** Something would be lost or refused. */
    ERROR
  }

  static Finding ok(String text) {
    return new Finding(Level.OK, text, null);
  }

  static Finding warning(String text, String remedy) {
    return new Finding(Level.WARNING, text, remedy);
  }

  static Finding error(String text, String remedy) {
    return new Finding(Level.ERROR, text, remedy);
  }
}
