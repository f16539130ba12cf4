package org.dateline.extract.format;

/** Reads the documents of one format. Implementations are stateless and shared by threads. */
interface FormatReader {
  /** Short name for the ledger ({@code pdf}, {@code mail}). */
  String name();

  /** Whether it reads documents of this media type. */
  boolean reads(String mediaType);

  /**
   * Hands the articles of a document to {@code out}.
   *
   * @throws DocumentException when nothing (more) can be read, with a reason for the ledger
   * @throws Exception whatever a parser throws; the caller words it for the ledger
   */
  void read(Source source, Reading out) throws Exception;
}
