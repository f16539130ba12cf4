package org.dateline.extract.format;

/** A document, or one entry of a container, cannot be read; the message is for the ledger. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(String reason) {
    super(reason);
  }

  public DocumentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
