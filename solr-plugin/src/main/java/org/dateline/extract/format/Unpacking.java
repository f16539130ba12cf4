package org.dateline.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Unpacks the entries of one archive within the limits of size and ratio. The ratio is taken over
 * the archive as a whole, so that many small bombs are one big one.
 */
final class Unpacking {
  /** Whatever its ratio, so much unpacked text does no harm. */
  private static final long FREE_BYTES = 1 << 20;

  private static final int BUFFER_BYTES = 16 << 10;

  private final Reading out;
  private final long packedBytes;
  private long unpackedBytes;

  Unpacking(Source archive, Reading out) {
    this.packedBytes = archive.bytes().length;
    this.out = out;
  }

  /**
   * Reads an entry to its end. A damaged end is noted and what came before is given.
   *
   * @throws DocumentException when the entry is larger than an input may be
   * @throws ReadingStopped when the archive unpacks to more than the ratio allows
   */
  byte[] entry(InputStream in, String name) throws DocumentException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        count(n);
        if (bytes.size() + n > out.limits().maxInputBytes()) {
          throw new DocumentException(
              "too large: more than " + out.limits().maxInputBytes() + " bytes (maxInputBytes)");
        }
        bytes.write(buffer, 0, n);
      }
    } catch (EOFException e) {
      out.note(name + ": truncated");
    } catch (ZipException | IllegalArgumentException e) {
      out.note(name + ": damaged data");
    } catch (IOException e) {
      out.note(name + ": " + Failures.inWords(e));
    }
    return bytes.toByteArray();
  }

  /** Counts bytes that were unpacked. */
  void count(int n) {
    unpackedBytes += n;
    out.countUnpacked(n);
    long ratio = out.limits().maxCompressionRatio();
    if (unpackedBytes > FREE_BYTES && unpackedBytes > ratio * packedBytes) {
      throw new ReadingStopped(
          "zip bomb: unpacks to more than " + ratio + " times its size (maxCompressionRatio)");
    }
  }
}
