package org.dateline.extract;

/**
 * What the sender said about the bytes. All of it may be wrong; null where not said.
 *
 * @param resourceName file name or URL, used for its ending only; never opened
 * @param contentType declared media type, with or without {@code charset=}
 * @param password for encrypted documents
 */
public record ExtractionHints(String resourceName, String contentType, String password) {
  /** Nothing is known. */
  public static final ExtractionHints NONE = new ExtractionHints(null, null, null);

  /** Only the file's name is known. */
  public static ExtractionHints named(String resourceName) {
    return new ExtractionHints(resourceName, null, null);
  }
}
