package org.dateline.extract.format;

/**
 * The whole reading ends here because a limit is reached; what was read so far stands. Unchecked,
 * since it must pass through the parsers' own interfaces.
 */
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReadingStopped(String reason) {
    super(reason, null, false, false);
  }
}
