package org.dateline.solr.handler;

/** Request parameters of {@link ArticleExtractionHandler}: those of Solr Cell, and two more. */
final class ExtractionRequestParams {
  /** {@code literal.<field>}: a value for a field. */
  static final String LITERAL = "literal.";

  /** Whether literals replace what the document says of the same name; default true. */
  static final String LITERALS_OVERRIDE = "literalsOverride";

  /** Whether names become lower case with underscores; default false. */
  static final String LOWERNAMES = "lowernames";

  /** {@code fmap.<name>}: the field that takes the values of a name. */
  static final String FMAP = "fmap.";

  /** Put before names that the schema does not know. */
  static final String UPREFIX = "uprefix";

  /** Takes the values of names that the schema does not know. */
  static final String DEFAULT_FIELD = "defaultField";

  /** XHTML element whose text also becomes a value of its own; several. */
  static final String CAPTURE = "capture";

  /** Whether attributes become values under their element's name; default false. */
  static final String CAPTURE_ATTR = "captureAttr";

  /** Which part of the XHTML is read. */
  static final String XPATH = "xpath";

  /** Whether the text is answered instead of indexed; default false. */
  static final String EXTRACT_ONLY = "extractOnly";

  /** {@code xml} (default) or {@code text}, with {@link #EXTRACT_ONLY}. */
  static final String EXTRACT_FORMAT = "extractFormat";

  /** Media type of the body, in place of detection. */
  static final String STREAM_TYPE = "stream.type";

  /** File name, a hint to its type; never opened. */
  static final String RESOURCE_NAME = "resource.name";

  /** Password of an encrypted document. */
  static final String RESOURCE_PASSWORD = "resource.password";

  /** File of the configset with lines {@code regex of file name=password}. */
  static final String PASSWORDS_FILE = "passwordsFile";

  /** Whether a document that cannot be read is indexed with its metadata; default false. */
  static final String IGNORE_TIKA_EXCEPTION = "ignoreTikaException";

  /** Whether news articles are extracted by the update chain; not known to Solr Cell. */
  static final String ARTICLE = "article";

  /** Name under which the text of the document is mapped. */
  static final String CONTENT = "content";

  private ExtractionRequestParams() {}
}
