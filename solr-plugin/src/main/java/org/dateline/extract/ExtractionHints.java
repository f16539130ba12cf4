package org.dateline.extract;

/**
 * What the sender said about the bytes. All of it may be wrong; null where not said.
 *
 * @param resourceName file name or URL, used for its ending only; never opened
 * @param contentType declared media type, with or without {@code charset=}
 * @param password for encrypted documents
 * @param markup whether the whole document is wanted as XHTML with its metadata instead of its
 *     articles; see {@link Markup}
 */
public record ExtractionHints(
    String resourceName, String contentType, String password, boolean markup) {
  /** Nothing is known. */
  public static final ExtractionHints NONE = new ExtractionHints(null, null, null);

  /** The articles of a document are wanted. */
  public ExtractionHints(String resourceName, String contentType, String password) {
    this(resourceName, contentType, password, false);
  }

  /** Only the file's name is known. */
  public static ExtractionHints named(String resourceName) {
    return new ExtractionHints(resourceName, null, null);
  }
}
