package org.dateline.extract.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains a child's error output, so that it cannot block, and keeps its beginning. */
final class ErrorTail {
  private static final int KEPT_BYTES = 500;

  private final StringBuffer kept = new StringBuffer();

  ErrorTail(InputStream stream) {
    Thread thread = new Thread(() -> drain(stream), "dateline-child-errors");
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  private void drain(InputStream stream) {
    byte[] buffer = new byte[1024];
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        if (kept.length() < KEPT_BYTES) {
          kept.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      // The child is gone.
    }
  }

  /** The first lines in brackets, or nothing. */
  String text() {
    String text = kept.toString().strip().replace('\n', ' ');
    return text.isEmpty()
        ? ""
        : " (" + text.substring(0, Math.min(text.length(), KEPT_BYTES)) + ")";
  }
}
