package org.dateline.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void aLibraryOfTheServerIsTooOld() {
    Throwable failure = new RuntimeException(new NoSuchMethodError("Stream.builder()"));
    assertEquals(
        "not on this server: a library of it is older than this format needs:"
            + " NoSuchMethodError: Stream.builder()",
        Failures.inWords(failure));
  }

  @Test
  void causesAreLookedAt() {
    assertEquals(
        "truncated: the file ends too early",
        Failures.inWords(new IOException("reading failed", new EOFException())));
    assertEquals(
        "damaged or unsupported: IOException: no such entry",
        Failures.inWords(new IllegalStateException(new IOException("no such entry"))));
  }
}
