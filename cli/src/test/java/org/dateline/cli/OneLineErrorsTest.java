package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class OneLineErrorsTest {
  @Test
  void aBusyPortIsSaidInWords() {
    assertEquals(
        "the port is in use: give another with --port, or 0 for any free one",
        OneLineErrors.words(
            new RuntimeException(new IOException(new BindException("Address already in use")))));
  }

  @Test
  void aFullDiskIsSaidInWords() {
    assertEquals(
        "the disk is full: No space left on device",
        OneLineErrors.words(new UncheckedIOException(new IOException("No space left on device"))));
  }

  @Test
  void aForbiddenFileIsNamed() {
    assertEquals(
        "no permission: /root/x", OneLineErrors.words(new AccessDeniedException("/root/x")));
  }

  @Test
  void aWrongLineOfADataFileIsPassedOn() {
    assertEquals(
        "gazetteer/x.tsv:7: unknown type ship",
        OneLineErrors.words(
            new UncheckedIOException(new IOException("gazetteer/x.tsv:7: unknown type ship"))));
  }

  @Test
  void whatNobodyExpectedSaysHowToSeeMore() {
    assertEquals(
        "boom (set DATELINE_DEBUG=1 for the stack trace)",
        OneLineErrors.words(new IllegalStateException("boom")));
  }
}
