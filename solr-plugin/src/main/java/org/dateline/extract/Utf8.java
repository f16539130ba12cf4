package org.dateline.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** UTF-8, strictly and with repair. Stateless. */
final class Utf8 {
  private Utf8() {}

  record Check(int valid, int broken) {}

  /** Counts well-formed and broken multi-byte sequences; a cut at the very end is no damage. */
  static Check check(byte[] b) {
    int valid = 0;
    int broken = 0;
    for (int i = 0; i < b.length; ) {
      int length = sequence(b, i);
      if (length > 1) {
        valid++;
      } else if (length == 0) {
        if (i >= b.length - 3 && valid > 0) {
          break;
        }
        broken++;
        length = 1;
      }
      i += length;
    }
    return new Check(valid, broken);
  }

  /** Reads UTF-8 and, where that fails, single bytes of a legacy charset. */
  static String decodeMixed(byte[] b, Charset legacy) {
    StringBuilder out = new StringBuilder(b.length);
    int from = 0;
    for (int i = 0; i < b.length; ) {
      int length = sequence(b, i);
      if (length == 0) {
        out.append(new String(b, from, i - from, StandardCharsets.UTF_8));
        out.append(i >= b.length - 3 ? "\uFFFD" : single(b[i], legacy));
        i++;
        from = i;
      } else {
        i += length;
      }
    }
    return out.append(new String(b, from, b.length - from, StandardCharsets.UTF_8)).toString();
  }

  private static String single(byte value, Charset legacy) {
    CharBuffer out = CharBuffer.allocate(2);
    CharsetDecoder decoder = legacy.newDecoder();
    CoderResult result = decoder.decode(ByteBuffer.wrap(new byte[] {value}), out, true);
    return result.isError() || out.position() == 0 ? "\uFFFD" : out.flip().toString();
  }

  /** Length of the well-formed sequence at {@code i}, 0 when there is none (RFC 3629). */
  private static int sequence(byte[] b, int i) {
    int c = b[i] & 0xFF;
    if (c < 0x80) {
      return 1;
    }
    int need =
        c >= 0xC2 && c <= 0xDF ? 1 : c >= 0xE0 && c <= 0xEF ? 2 : c >= 0xF0 && c <= 0xF4 ? 3 : 0;
    if (need == 0 || i + need >= b.length) {
      return 0;
    }
    for (int k = 1; k <= need; k++) {
      int low = k == 1 ? (c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80) : 0x80;
      int high = k == 1 ? (c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF) : 0xBF;
      int d = b[i + k] & 0xFF;
      if (d < low || d > high) {
        return 0;
      }
    }
    return need + 1;
  }
}
