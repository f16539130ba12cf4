package org.dateline.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares what the usual legacy charsets make of a text's bytes. Stateless. */
final class CharsetEvidence {
  /** Bytes looked at when charsets are compared: enough for some pages of running text. */
  private static final int SAMPLE_BYTES = 64 * 1024;

  /** A declared charset is kept unless another reads this much better. */
  private static final double DECLARED_BONUS = 1.25;

  private static final double NOT_CHINESE = 0.5;

  private static final List<String> SINGLE_BYTE =
      List.of(
          "windows-1252",
          "windows-1251",
          "KOI8-U",
          "windows-1250",
          "ISO-8859-2",
          "ISO-8859-5",
          "IBM866",
          "windows-1253",
          "ISO-8859-7",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "ISO-8859-6",
          "windows-1257",
          "ISO-8859-15",
          "windows-1258",
          "x-windows-874",
          "x-MacCyrillic",
          "x-MacRoman");

  private static final List<String> MULTI_BYTE =
      List.of("GB18030", "Big5", "EUC-JP", "windows-31j", "x-windows-949");

  private CharsetEvidence() {}

  /**
   * Reads bytes in the charset that shows most of a language.
   *
   * @param sender declared by the sender, or null; like {@code meta} kept unless another is much
   *     better
   * @param meta declared in the page, or null
   */
  static Charsets.Decoded decode(byte[] bytes, Charset sender, Charset meta) {
    byte[] sample = sample(bytes);
    Set<Charset> candidates = new LinkedHashSet<>();
    addIfLegacy(candidates, sender);
    addIfLegacy(candidates, meta);
    for (String name : SINGLE_BYTE) {
      addIfSupported(candidates, name);
    }
    for (String name : MULTI_BYTE) {
      addIfSupported(candidates, name);
    }
    Charset best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Charset charset : candidates) {
      String read = read(sample, charset);
      double score = Readability.of(read, sample.length);
      if (charset.name().equals("GB18030") && isJapanese(read)) {
        // The kana of EUC-JP lie at the same place in GB 2312, the other signs do not.
        score -= NOT_CHINESE;
      }
      if (charset.equals(sender) || charset.equals(meta)) {
        score *= score > 0 ? DECLARED_BONUS : 1 / DECLARED_BONUS;
      }
      if (score > bestScore) {
        bestScore = score;
        best = charset;
      }
    }
    String source = best.equals(sender) ? "declared" : best.equals(meta) ? "meta" : "detected";
    return new Charsets.Decoded(new String(bytes, best), best, source);
  }

  private static boolean isJapanese(String text) {
    long kana = text.chars().filter(c -> c >= 0x3040 && c <= 0x30FF).count();
    return kana * 10 > text.chars().filter(c -> c >= 0x3040).count();
  }

  private static void addIfLegacy(Set<Charset> candidates, Charset charset) {
    if (charset != null && !charset.name().startsWith("UTF-") && charset.canEncode()) {
      candidates.add(charset);
    }
  }

  private static void addIfSupported(Set<Charset> candidates, String name) {
    if (Charset.isSupported(name)) {
      candidates.add(Charset.forName(name));
    }
  }

  static boolean isSingleByte(Charset charset) {
    return SINGLE_BYTE.stream().anyMatch(name -> name.equalsIgnoreCase(charset.name()))
        || charset.name().startsWith("ISO-8859-");
  }

  static Charset windows1252() {
    return Charset.isSupported("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.ISO_8859_1;
  }

  /** The stretches around non-ASCII bytes, so that a long ASCII head does not hide them. */
  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= SAMPLE_BYTES) {
      return bytes;
    }
    byte[] sample = new byte[SAMPLE_BYTES];
    int filled = 0;
    int copied = 0;
    for (int i = 0; i < bytes.length && filled < SAMPLE_BYTES; i++) {
      if (bytes[i] >= 0 || i < copied) {
        continue;
      }
      int from = i;
      while (from > copied && i - from < 64 && bytes[from - 1] >= 0) {
        from--;
      }
      int to = Math.min(bytes.length, i + 512);
      int length = Math.min(to - from, SAMPLE_BYTES - filled);
      System.arraycopy(bytes, from, sample, filled, length);
      filled += length;
      copied = to;
    }
    return java.util.Arrays.copyOf(sample, filled);
  }

  private static String read(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, charset);
    }
  }
}
