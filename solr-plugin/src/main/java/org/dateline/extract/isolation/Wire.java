package org.dateline.extract.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Article;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;

/**
 * How values travel between a server and its child: big-endian numbers, strings as length and UTF-8
 * bytes (-1 for null). Only values are read, never classes, so that a child that a document has
 * taken over can send nothing but text.
 */
final class Wire {
  /** Sent by a child once it is ready; the last byte is the version of the protocol. */
  static final int HELLO = 0x44544C02;

  /** An article follows. */
  static final byte ARTICLE = 1;

  /** Status, reason, parser and whether the child ends now follow. */
  static final byte END = 2;

  private Wire() {}

  static void writeString(DataOutputStream out, String value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readString(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    return new String(readBytes(in, length), StandardCharsets.UTF_8);
  }

  /** Memory grows with what arrives, not with what is announced. */
  static byte[] readBytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  static void writeArticle(DataOutputStream out, Article a) throws IOException {
    writeString(out, a.title());
    writeString(out, a.body());
    writeStrings(out, a.authors());
    writeString(out, a.published());
    writeString(out, a.modified());
    writeString(out, a.language());
    writeString(out, a.contentType());
    writeString(out, a.description());
    writeString(out, a.siteName());
    writeString(out, a.url());
    writeString(out, a.image());
    writeString(out, a.section());
    writeStrings(out, a.tags());
    writeString(out, a.agency());
    writeString(out, a.dateline());
    writeString(out, a.fingerprint());
    out.writeInt(a.provenance().size());
    for (Map.Entry<String, String> entry : a.provenance().entrySet()) {
      writeString(out, entry.getKey());
      writeString(out, entry.getValue());
    }
  }

  static Article readArticle(DataInputStream in) throws IOException {
    return new Article(
        readString(in),
        readString(in),
        readStrings(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readString(in),
        readStrings(in),
        readString(in),
        readString(in),
        readString(in),
        readMap(in));
  }

  private static void writeStrings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      writeString(out, value);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(notNull(readString(in)));
    }
    return values;
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(notNull(readString(in)), notNull(readString(in)));
    }
    return values;
  }

  private static String notNull(String value) throws IOException {
    if (value == null) {
      throw new IOException("null where a text belongs");
    }
    return value;
  }

  static void writeHints(DataOutputStream out, ExtractionHints hints) throws IOException {
    writeString(out, hints.resourceName());
    writeString(out, hints.contentType());
    writeString(out, hints.password());
    writeString(out, hints.markup());
    out.writeBoolean(hints.articles());
  }

  static ExtractionHints readHints(DataInputStream in) throws IOException {
    return new ExtractionHints(
        readString(in), readString(in), readString(in), readString(in), in.readBoolean());
  }

  static void writeLimits(DataOutputStream out, ExtractionLimits limits) throws IOException {
    out.writeInt(limits.maxInputBytes());
    out.writeInt(limits.maxMarkupBytes());
    out.writeInt(limits.maxOutputChars());
    out.writeLong(limits.timeoutMs());
    out.writeInt(limits.maxNestingDepth());
    out.writeInt(limits.maxEntries());
    out.writeInt(limits.maxCompressionRatio());
    out.writeInt(limits.childHeapMb());
    out.writeInt(limits.maxFilesPerChild());
    out.writeInt(limits.childPoolSize());
    out.writeLong(limits.childIdleMs());
  }

  static ExtractionLimits readLimits(DataInputStream in) throws IOException {
    return new ExtractionLimits(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readLong());
  }
}
