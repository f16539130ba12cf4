package org.dateline.extract.format;

import java.io.EOFException;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;

/** Says in an administrator's words why a parser gave up. */
final class Failures {
  private static final int MAX_DETAIL = 160;
  private static final int MAX_CAUSES = 8;

  private Failures() {}

  static String inWords(Throwable failure) {
    Throwable t = failure;
    for (int i = 0; t != null && i < MAX_CAUSES; i++, t = t.getCause()) {
      String words = known(t);
      if (words != null) {
        return words;
      }
    }
    Throwable root = failure;
    for (int i = 0; root.getCause() != null && i < MAX_CAUSES; i++) {
      root = root.getCause();
    }
    return "damaged or unsupported: " + detail(root);
  }

  private static String known(Throwable t) {
    if (t instanceof InvalidPasswordException
        || t instanceof EncryptedDocumentException
        || t instanceof org.apache.tika.exception.EncryptedDocumentException) {
      return "encrypted: the password is missing or wrong";
    }
    if (t instanceof LinkageError && String.valueOf(t.getMessage()).contains("bouncycastle")) {
      return "encrypted for a certificate, which is not read";
    }
    if (t instanceof LinkageError) {
      // Solr 9.6 to 9.8 bring a commons-io that knows less than POI calls.
      return "not on this server: a library of it is older than this format needs: " + detail(t);
    }
    if (t instanceof EOFException) {
      return "truncated: the file ends too early";
    }
    if (t instanceof ZeroByteFileException) {
      return "empty file";
    }
    if (t instanceof WriteLimitReachedException) {
      return "text cut (maxOutputChars)";
    }
    String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
    if (message.contains("zip bomb")) {
      return "zip bomb: unpacks to far more than its size";
    }
    if (t instanceof ZipException
        || message.contains("truncated")
        || message.contains("unexpected end")) {
      return "truncated or damaged: " + detail(t);
    }
    return null;
  }

  private static String detail(Throwable t) {
    String message = Whitespace.line(t.getMessage());
    String text =
        message.isEmpty()
            ? t.getClass().getSimpleName()
            : t.getClass().getSimpleName() + ": " + message;
    return text.length() <= MAX_DETAIL ? text : text.substring(0, MAX_DETAIL) + "…";
  }
}
