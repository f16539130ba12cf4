package org.dateline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line; the stack trace only when {@code DATELINE_DEBUG} is set. */
final class OneLineErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    command.getErr().println("dateline: " + words(e));
    if (System.getenv("DATELINE_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    }
    return 1;
  }

  /** The first cause that a user can do something about, in words. */
  static String words(Throwable error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof UncheckedIOException) {
        continue; // only wraps
      }
      String text = t.getMessage() == null ? "" : t.getMessage();
      if (t instanceof CommandFailed) {
        return text;
      }
      if (t instanceof BindException || text.contains("Failed to bind")) {
        return "the port is in use: give another with --port, or 0 for any free one";
      }
      if (text.toLowerCase(Locale.ROOT).contains("no space left")) {
        return "the disk is full: " + text;
      }
      if (t instanceof AccessDeniedException) {
        return "no permission: " + text;
      }
      if (t instanceof NoSuchFileException || t instanceof FileNotFoundException) {
        return "no such file: " + text;
      }
      if (t instanceof FileSystemException) {
        return text;
      }
    }
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    boolean meantForUsers =
        root instanceof IOException
            || root instanceof IllegalArgumentException
            || root.getClass().getName().startsWith("org.dateline.");
    return meantForUsers ? text : text + " (set DATELINE_DEBUG=1 for the stack trace)";
  }
}
