package org.dateline.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.dateline.text.Resources;

/**
 * Sums up the names and bytes of all files that are opened through it, in their order. Two
 * checksums tell changed files, not forged ones. For one thread.
 */
final class SummedResources implements Resources {
  private final Resources resources;
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  SummedResources(Resources resources) {
    this.resources = resources;
  }

  @Override
  public InputStream open(String name) throws IOException {
    byte[] bytes;
    try (InputStream in = resources.open(name)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      add(name + " is missing", new byte[0]);
      throw e;
    }
    add(name + ' ' + bytes.length, bytes);
    return new ByteArrayInputStream(bytes);
  }

  private void add(String head, byte[] bytes) {
    for (Checksum sum : List.of(first, second)) {
      sum.update(head.getBytes(StandardCharsets.UTF_8));
      sum.update(bytes, 0, bytes.length);
    }
  }

  /** Of all files so far. */
  long checksum() {
    return first.getValue() << 32 | second.getValue();
  }
}
