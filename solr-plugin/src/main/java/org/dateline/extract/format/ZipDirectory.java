package org.dateline.extract.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names in a zip file, read from its central directory without unpacking anything (APPNOTE.TXT
 * 4.3.12, 4.3.16).
 *
 * @param names in the order of the directory; empty when the directory is damaged
 * @param mimeType content of an uncompressed first entry {@code mimetype} (OpenDocument, EPUB),
 *     else null
 * @param encrypted whether any entry needs a password
 */
record ZipDirectory(Set<String> names, String mimeType, boolean encrypted) {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END_BYTES = 22;
  private static final int CENTRAL_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int MAX_NAMES = 100_000;
  private static final int MAX_MIME_TYPE = 120;

  static ZipDirectory of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Set<String> names = new LinkedHashSet<>();
    boolean encrypted = false;
    int end = findEnd(in);
    int at = end < 0 ? -1 : in.getInt(end + 16);
    while (at >= 0 && at + CENTRAL_BYTES <= bytes.length && names.size() < MAX_NAMES) {
      if (in.getInt(at) != CENTRAL) {
        break;
      }
      int nameLength = in.getShort(at + 28) & 0xFFFF;
      if (at + CENTRAL_BYTES + nameLength > bytes.length) {
        break;
      }
      names.add(new String(bytes, at + CENTRAL_BYTES, nameLength, StandardCharsets.UTF_8));
      encrypted |= (in.getShort(at + 8) & 1) != 0;
      int extra = in.getShort(at + 30) & 0xFFFF;
      int comment = in.getShort(at + 32) & 0xFFFF;
      at += CENTRAL_BYTES + nameLength + extra + comment;
    }
    return new ZipDirectory(names, storedMimeType(bytes, in), encrypted);
  }

  private static int findEnd(ByteBuffer in) {
    int last = in.limit() - END_BYTES;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (in.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static String storedMimeType(byte[] bytes, ByteBuffer in) {
    int start = LOCAL_BYTES + "mimetype".length();
    if (bytes.length < start
        || !new String(bytes, LOCAL_BYTES, 8, StandardCharsets.ISO_8859_1).equals("mimetype")
        || (in.getShort(26) & 0xFFFF) != 8
        || in.getShort(8) != 0) {
      return null;
    }
    start += in.getShort(28) & 0xFFFF;
    StringBuilder type = new StringBuilder();
    for (int i = start; i < bytes.length && type.length() < MAX_MIME_TYPE; i++) {
      char c = (char) bytes[i];
      if (!(c >= 'a' && c <= 'z') && "/.+-0123456789".indexOf(c) < 0) {
        break;
      }
      type.append(c);
    }
    return type.indexOf("/") > 0 ? type.toString() : null;
  }
}
