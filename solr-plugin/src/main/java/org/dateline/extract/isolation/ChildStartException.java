package org.dateline.extract.isolation;

/** A child process cannot be started; the message says why, for the ledger and the log. */
final class ChildStartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  /**
   * @param passing whether the next attempt may well succeed: the system was slow or the extractor
   *     was just closed
   */
  ChildStartException(String message, Throwable cause, boolean passing) {
    super(message, cause);
    this.passing = passing;
  }

  boolean isPassing() {
    return passing;
  }
}
