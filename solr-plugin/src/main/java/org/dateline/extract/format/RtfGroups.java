package org.dateline.extract.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes page headers, footers and comments out of RTF, which Tika gives as if they were text. */
final class RtfGroups {
  private static final Set<String> REMOVED =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "footnote");

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at;

  private RtfGroups(byte[] in) {
    this.in = in;
    this.out = new ByteArrayOutputStream(in.length);
  }

  /** The document without those groups; one pass. */
  static byte[] withoutFurniture(byte[] rtf) {
    return new RtfGroups(rtf).copy();
  }

  private byte[] copy() {
    int depth = 0;
    int skipAbove = Integer.MAX_VALUE;
    while (at < in.length) {
      int start = at;
      byte c = in[at++];
      if (c == '\\') {
        control();
      } else if (c == '{') {
        depth++;
        if (skipAbove == Integer.MAX_VALUE && REMOVED.contains(wordAt(at))) {
          skipAbove = depth - 1;
        }
      } else if (c == '}') {
        depth--;
      }
      if (skipAbove == Integer.MAX_VALUE) {
        out.write(in, start, at - start);
      } else if (depth <= skipAbove) {
        skipAbove = Integer.MAX_VALUE;
      }
    }
    return out.toByteArray();
  }

  /** Moves behind a control word or symbol and the binary data it may announce. */
  private void control() {
    String word = wordAt(at - 1);
    if (word.isEmpty()) {
      at = Math.min(in.length, at + 1); // \{ \} \\ \'
      return;
    }
    at += word.length();
    if (word.equals("bin")) {
      long length = 0;
      while (at < in.length && in[at] >= '0' && in[at] <= '9' && length <= in.length) {
        length = 10 * length + in[at++] - '0';
      }
      at = (int) Math.min(in.length, at + 1 + length);
    }
  }

  /** The control word whose backslash is at {@code from}, behind an optional {@code \*}. */
  private String wordAt(int from) {
    int start = from;
    if (start + 1 < in.length && in[start] == '\\' && in[start + 1] == '*') {
      start += 2;
    }
    if (start >= in.length || in[start] != '\\') {
      return "";
    }
    int end = start + 1;
    while (end < in.length && end - start < 24 && in[end] >= 'a' && in[end] <= 'z') {
      end++;
    }
    return new String(in, start + 1, end - start - 1, StandardCharsets.US_ASCII);
  }
}
