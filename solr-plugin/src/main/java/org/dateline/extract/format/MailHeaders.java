package org.dateline.extract.format;

import java.util.Locale;
import java.util.Set;

/** Tells by its first lines whether a text is a mail or a mail box. */
final class MailHeaders {
  /** Fields of which a mail has at least two (RFC 5322, RFC 2045). */
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "mime-version",
          "content-type",
          "reply-to",
          "delivered-to",
          "in-reply-to",
          "sender");

  private MailHeaders() {}

  /** Whether the text opens with the separator line of a mail box and mail headers. */
  static boolean startMailbox(String head) {
    if (!head.startsWith("From ")) {
      return false;
    }
    int end = head.indexOf('\n');
    return end > 0 && usualFields(head, end + 1) >= 2;
  }

  /** Whether the text opens with mail headers. */
  static boolean startMail(String head) {
    return usualFields(head, 0) >= 2;
  }

  /** Number of usual fields up to the empty line; 0 when another kind of line comes first. */
  private static int usualFields(String head, int from) {
    int usual = 0;
    int at = from;
    while (at < head.length()) {
      int end = head.indexOf('\n', at);
      String line = head.substring(at, end < 0 ? head.length() : end);
      if (line.isBlank()) {
        return usual;
      }
      if (!line.startsWith(" ") && !line.startsWith("\t")) {
        String name = fieldName(line);
        if (name.isEmpty()) {
          return end < 0 ? usual : 0;
        }
        if (USUAL.contains(name)) {
          usual++;
        }
      }
      if (end < 0) {
        return usual;
      }
      at = end + 1;
    }
    return usual;
  }

  private static String fieldName(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c > '~') {
        return "";
      }
    }
    return colon < 1 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
  }
}
