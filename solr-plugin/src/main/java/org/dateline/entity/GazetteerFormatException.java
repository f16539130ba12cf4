package org.dateline.entity;

/** A gazetteer file that cannot be read as one; the message names file and line. */
public final class GazetteerFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  GazetteerFormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
