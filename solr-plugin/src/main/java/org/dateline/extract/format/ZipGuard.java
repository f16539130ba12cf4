package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unpacks a zip-based office file once without keeping anything, so that no parser is given one
 * that unpacks to more than is allowed. Costs some milliseconds for a usual file.
 */
final class ZipGuard {
  private ZipGuard() {}

  /**
   * @throws ReadingStopped when the file unpacks to too much or has too many entries
   */
  static void check(Source source, Reading out) {
    Unpacking unpacking = new Unpacking(source, out);
    byte[] buffer = new byte[16 << 10];
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(source.bytes()), "UTF-8", true, true)) {
      while (zip.getNextEntry() != null) {
        out.countEntry();
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacking.count(n);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Damaged: its reader will say so.
    }
  }
}
