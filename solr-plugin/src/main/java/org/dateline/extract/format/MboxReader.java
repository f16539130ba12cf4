package org.dateline.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.extract.ExtractionHints;

/** A mail box (RFC 4155): mails, each behind a line that begins with {@code From }. */
final class MboxReader implements FormatReader {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final DocumentReader documents;

  MboxReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "mbox";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.MBOX);
  }

  @Override
  public void read(Source source, Reading out) {
    byte[] bytes = source.bytes();
    int start = 0;
    int number = 0;
    while (start < bytes.length) {
      int end = nextSeparator(bytes, afterLine(bytes, start));
      out.countEntry();
      byte[] mail = unquoted(bytes, afterLine(bytes, start), end);
      if (mail.length > 0) {
        documents.readEntry(
            mail,
            new ExtractionHints("mail " + (++number), MediaTypes.MAIL, null),
            source.depth() + 1,
            out);
      }
      start = end;
    }
  }

  /** Index of the next separator, which stands behind an empty line; else the end. */
  private static int nextSeparator(byte[] bytes, int from) {
    boolean blank = true;
    for (int line = from; line < bytes.length; ) {
      int next = afterLine(bytes, line);
      if (blank && startsWith(bytes, line, FROM)) {
        return line;
      }
      blank = next - line <= 2 && (bytes[line] == '\n' || bytes[line] == '\r');
      line = next;
    }
    return bytes.length;
  }

  private static int afterLine(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  /** Takes one {@code >} off lines that begin with {@code >From } or {@code >>From } (mboxrd). */
  private static byte[] unquoted(byte[] bytes, int from, int to) {
    byte[] out = new byte[Math.max(0, to - from)];
    int length = 0;
    for (int line = from; line < to; ) {
      int next = Math.min(to, afterLine(bytes, line));
      int at = line;
      while (at < next && bytes[at] == '>') {
        at++;
      }
      int start = at > line && startsWith(bytes, at, FROM) ? line + 1 : line;
      System.arraycopy(bytes, start, out, length, next - start);
      length += next - start;
      line = next;
    }
    return Arrays.copyOf(out, length);
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] prefix) {
    return at + prefix.length <= bytes.length
        && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
  }
}
