package org.dateline.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
  /** Bytes looked at when charsets are compared: enough for some pages of running text. */
  private static final int SAMPLE_BYTES = 64 * 1024;

  /** Head of a page in which a declaration is looked for: browsers read 1024, real pages differ. */
  private static final int HEAD_BYTES = 8 * 1024;

  /** Broken sequences per valid one up to which a text is still UTF-8 with damage. */
  private static final double UTF8_DAMAGE = 0.1;

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
    Decoded marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide, "detected");
    }
    Charset sender = named(declared);
    Charset meta = inHead(bytes);
    if (isEscaped2022(bytes)) {
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
      Charset legacy = sender != null && isSingleByte(sender) ? sender : windows1252();
      return new Decoded(Utf8.decodeMixed(bytes, legacy), StandardCharsets.UTF_8, "utf-8");
    }
    return byEvidence(bytes, sender, meta);
  }

  private static Decoded byEvidence(byte[] bytes, Charset sender, Charset meta) {
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
    return new Decoded(new String(bytes, best), best, source);
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

  private static boolean isSingleByte(Charset charset) {
    return SINGLE_BYTE.stream().anyMatch(name -> name.equalsIgnoreCase(charset.name()))
        || charset.name().startsWith("ISO-8859-");
  }

  private static Charset windows1252() {
    return Charset.isSupported("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.ISO_8859_1;
  }

  private static Decoded byMark(byte[] b) {
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

  private static Decoded afterMark(byte[] bytes, int skip, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) && Utf8.check(bytes).broken() > 0) {
      String text = Utf8.decodeMixed(bytes, windows1252());
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, "bom");
    }
    return new Decoded(new String(bytes, skip, bytes.length - skip, charset), charset, "bom");
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
  private static Charset wideWithoutMark(byte[] bytes) {
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

  private static boolean isEscaped2022(byte[] bytes) {
    int n = Math.min(bytes.length, SAMPLE_BYTES) - 2;
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return Charset.isSupported("ISO-2022-JP");
      }
    }
    return false;
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

  /** The charset in a media type or of that name; null when there is none or Java lacks it. */
  static Charset named(String declared) {
    if (declared == null) {
      return null;
    }
    String s = declared.toLowerCase(Locale.ROOT);
    int at = s.indexOf("charset=");
    if (at >= 0) {
      s = s.substring(at + 8);
    } else if (s.indexOf('/') >= 0) {
      return null;
    }
    int end = 0;
    StringBuilder name = new StringBuilder();
    for (; end < s.length() && name.length() < 40; end++) {
      char c = s.charAt(end);
      if (c == '"' || c == '\'' || c == ' ') {
        if (name.length() > 0) {
          break;
        }
      } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':') {
        name.append(c);
      } else {
        break;
      }
    }
    return browserName(name.toString());
  }

  /** Labels as browsers read them: Latin-1 is meant as windows-1252, GB2312 as GB18030. */
  private static Charset browserName(String name) {
    String wanted =
        switch (name) {
          case "" -> "";
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "x-gbk", "gb_2312-80", "cp936" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
          case "cp1251", "win-1251", "windows1251", "x-cp1251" -> "windows-1251";
          case "koi8-r", "koi8" -> "KOI8-U";
          case "utf8" -> "UTF-8";
          default -> name;
        };
    try {
      return wanted.isEmpty() || !Charset.isSupported(wanted) ? null : Charset.forName(wanted);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A charset declared by {@code <meta>} or the XML declaration. */
  private static Charset inHead(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (int i = head.indexOf("<meta"); i >= 0; i = head.indexOf("<meta", i + 5)) {
      int end = head.indexOf('>', i);
      int at = head.indexOf("charset=", i);
      if (at > 0 && (end < 0 || at < end)) {
        found.add(head.substring(at, Math.min(head.length(), at + 60)));
      }
    }
    if (head.startsWith("<?xml")) {
      int at = head.indexOf("encoding=");
      if (at > 0 && at < head.indexOf("?>")) {
        found.add("charset=" + head.substring(at + 9, Math.min(head.length(), at + 60)));
      }
    }
    for (String declaration : found) {
      Charset charset = named(declaration);
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  /** UTF-8, strictly and with repair. */
  private static final class Utf8 {
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
}
