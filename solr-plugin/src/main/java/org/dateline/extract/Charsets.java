package org.dateline.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a text or HTML file into characters. The order is: byte order mark; UTF-16
 * without a mark; UTF-8, strictly; then the declared charsets (of the sender, then of the page's
 * head) and the usual legacy charsets, all read and compared by how much of a language the result
 * shows. So a wrong declaration loses to the evidence, and a right one is kept when little speaks
 * against it.
 *
 * <p>Never throws for bad bytes: what fits nowhere becomes U+FFFD. Stateless, thread-safe.
 */
public final class Charsets {
  /** Broken sequences per valid one up to which a text is still UTF-8 with damage. */
  private static final double UTF8_DAMAGE = 0.1;

  private Charsets() {}

  /**
   * Text read from bytes.
   *
   * @param text the characters, without a byte order mark
   * @param charset what they were read as
   * @param source {@code bom}, {@code utf-8}, {@code declared}, {@code meta} or {@code detected}
   */
  public record Decoded(String text, Charset charset, String source) {}

  /**
   * @param bytes the file
   * @param declared a charset's name or a media type with {@code charset=}, of the sender; may be
   *     null, unknown or wrong
   */
  public static Decoded decode(byte[] bytes, String declared) {
    Decoded marked = CharsetMarks.read(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = CharsetMarks.wide(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide, "detected");
    }
    Charset sender = DeclaredCharset.named(declared);
    Charset meta = DeclaredCharset.inHead(bytes);
    if (CharsetMarks.isEscaped2022(bytes)) {
      Charset jp = Charset.forName("ISO-2022-JP");
      return new Decoded(new String(bytes, jp), jp, "detected");
    }
    int highBytes = highBytes(bytes);
    if (highBytes == 0) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, "utf-8");
    }
    Utf8.Check check = Utf8.check(bytes);
    if (check.broken() == 0) {
      return new Decoded(
          new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, "utf-8");
    }
    if (check.broken() <= UTF8_DAMAGE * check.valid()) {
      Charset legacy =
          sender != null && CharsetEvidence.isSingleByte(sender)
              ? sender
              : CharsetEvidence.windows1252();
      return new Decoded(Utf8.decodeMixed(bytes, legacy), StandardCharsets.UTF_8, "utf-8");
    }
    return CharsetEvidence.decode(bytes, sender, meta);
  }

  private static int highBytes(byte[] bytes) {
    int n = 0;
    for (byte b : bytes) {
      if (b < 0) {
        n++;
      }
    }
    return n;
  }
}
