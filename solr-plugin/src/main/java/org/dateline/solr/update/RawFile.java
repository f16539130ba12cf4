package org.dateline.solr.update;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.dateline.extract.ExtractionHints;

/**
 * The file a document carries.
 *
 * @param bytes its content, null when {@code problem} says why it cannot be read
 * @param hints what the sender said about it
 * @param problem in words, null when there is none
 */
record RawFile(byte[] bytes, ExtractionHints hints, String problem) {
  /** Takes the file out of the document; null when it has none. */
  static RawFile take(InputDocument doc, ArticleExtractionParams params) {
    List<Object> values = doc.values(params.rawField());
    boolean present = doc.has(params.rawField());
    ExtractionHints hints =
        new ExtractionHints(
            blankToNull(doc.text(params.nameField())),
            blankToNull(doc.text(params.fields().get(NewsField.CONTENT_TYPE))),
            blankToNull(doc.text(params.passwordField())));
    for (String field : List.of(params.rawField(), params.nameField(), params.passwordField())) {
      doc.solrDocument().removeField(field);
    }
    if (!present || values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      return new RawFile(null, hints, values.size() + " values instead of one file");
    }
    return bytes(values.get(0), hints);
  }

  private static RawFile bytes(Object value, ExtractionHints hints) {
    if (value instanceof byte[] bytes) {
      return new RawFile(bytes, hints, null);
    }
    if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return new RawFile(bytes, hints, null);
    }
    try {
      // Senders break Base64 into lines.
      return new RawFile(Base64.getMimeDecoder().decode(value.toString()), hints, null);
    } catch (IllegalArgumentException e) {
      return new RawFile(null, hints, "neither binary nor Base64: " + e.getMessage());
    }
  }

  /** The file's name for messages. */
  String name() {
    return hints.resourceName() == null ? "unnamed file" : hints.resourceName();
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
