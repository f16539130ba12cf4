package org.dateline.entity.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Lines of a UTF-8 file with their numbers. */
final class Lines {
  private final BufferedReader in;
  private int number;

  Lines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The next line, or null. */
  String next() throws IOException {
    String line = in.readLine();
    number++;
    return number == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  int number() {
    return number;
  }

  IOException wrong(String problem) {
    return new IOException("line " + number + ": " + problem);
  }
}
