package org.dateline.extract;

/**
 * What the sender said about the bytes. All of it may be wrong; null where not said.
 *
 * @param resourceName file name or URL, used for its ending only; never opened
 * @param contentType declared media type, with or without {@code charset=}
 * @param password for encrypted documents
 * @param markup null when the articles of the document are wanted; otherwise the whole of it is, as
 *     {@link Markup}, read by the parser of this media type or, for {@value Markup#DETECT}, of the
 *     type found
 * @param articles whether, when {@code markup} is given, the articles are wanted as well, behind
 *     the {@link Markup#carrier}
 */
public record ExtractionHints(
    String resourceName, String contentType, String password, String markup, boolean articles) {
  /** Nothing is known. */
  public static final ExtractionHints NONE = new ExtractionHints(null, null, null);

  /** The articles of a document are wanted. */
  public ExtractionHints(String resourceName, String contentType, String password) {
    this(resourceName, contentType, password, null, true);
  }

  /** Only the file's name is known. */
  public static ExtractionHints named(String resourceName) {
    return new ExtractionHints(resourceName, null, null);
  }
}
