package org.dateline.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Charsets that the bytes themselves show: byte order marks, zeros, escape sequences. Stateless.
 */
final class CharsetMarks {
  /** Escape sequences further on would be an accident. */
  private static final int SEARCHED_BYTES = 64 * 1024;

  private CharsetMarks() {}

  /** The text behind a byte order mark; null when there is none. */
  static Charsets.Decoded read(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return afterMark(b, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0) && Charset.isSupported("UTF-32LE")) {
      return afterMark(b, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF) && Charset.isSupported("UTF-32BE")) {
      return afterMark(b, 4, Charset.forName("UTF-32BE"));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return afterMark(b, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return afterMark(b, 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  private static Charsets.Decoded afterMark(byte[] bytes, int skip, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) && Utf8.check(bytes).broken() > 0) {
      String text = Utf8.decodeMixed(bytes, CharsetEvidence.windows1252());
      return new Charsets.Decoded(
          text.startsWith("\uFEFF") ? text.substring(1) : text, charset, "bom");
    }
    return new Charsets.Decoded(
        new String(bytes, skip, bytes.length - skip, charset), charset, "bom");
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 shows in the high bytes: one parity of positions holds nearly only zeros (Latin) or one
   * value of a small alphabet's page, the other varies.
   */
  static Charset wide(byte[] bytes) {
    int n = Math.min(bytes.length, 4096) & ~1;
    if (n < 16) {
      return null;
    }
    int[] even = new int[256];
    int[] odd = new int[256];
    for (int i = 0; i < n; i += 2) {
      even[bytes[i] & 0xFF]++;
      odd[bytes[i + 1] & 0xFF]++;
    }
    int half = n / 2;
    // Spaces and punctuation keep a zero high byte in every alphabet; plain text never has zeros.
    if (odd[0] > half / 10 && even[0] <= half / 100) {
      return StandardCharsets.UTF_16LE;
    }
    if (even[0] > half / 10 && odd[0] <= half / 100) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  static boolean isEscaped2022(byte[] bytes) {
    int n = Math.min(bytes.length, SEARCHED_BYTES) - 2;
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return Charset.isSupported("ISO-2022-JP");
      }
    }
    return false;
  }
}
