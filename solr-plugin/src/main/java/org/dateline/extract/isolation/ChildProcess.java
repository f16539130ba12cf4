package org.dateline.extract.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;

/** One child process. Used by one thread at a time; any thread may {@link #kill} it. */
final class ChildProcess {
  /** A dead process gives its exit code within this time. */
  private static final long EXIT_WAIT_MS = 1_000;

  /** Bytes of text beside the counted characters that an answer may have: tags, addresses … */
  private static final long REPLY_SLACK_BYTES = 64L << 20;

  private final ExtractionLimits limits;
  private final Path directory;
  private final Process process;
  private final ErrorTail errors;
  private final DataOutputStream out;
  private final CappedInputStream capped;
  private final DataInputStream in;
  private int files;
  private boolean last;
  private volatile boolean killed;
  private volatile long idleSinceNanos;

  ChildProcess(ChildCommand command, ExtractionLimits limits) throws ChildStartException {
    this.limits = limits;
    try {
      directory = Files.createTempDirectory("dateline-");
    } catch (IOException | SecurityException e) {
      throw new ChildStartException("no temporary directory for a parser process: " + e, e, false);
    }
    try {
      process = command.start(limits, directory);
    } catch (IOException | SecurityException e) {
      Directories.delete(directory);
      throw new ChildStartException("no parser process: " + e.getMessage(), e, false);
    }
    errors = new ErrorTail(process.getErrorStream());
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 << 10));
    capped = new CappedInputStream(process.getInputStream());
    in = new DataInputStream(new BufferedInputStream(capped, 64 << 10));
  }

  /** Waits until the child is ready. */
  void awaitReady() throws ChildStartException {
    try {
      capped.allow(64 << 10);
      if (in.readInt() == Wire.HELLO) {
        return;
      }
      throw new IOException("it speaks another protocol");
    } catch (IOException e) {
      String why = killed ? "not ready in time" : exitWords() + errors.text();
      throw new ChildStartException("no parser process: " + why, e, killed);
    }
  }

  /**
   * Has an input parsed; never throws.
   *
   * @param waitMs after which the child gives up by itself and sends what it has
   */
  Extraction extract(byte[] bytes, ExtractionHints hints, long waitMs) {
    List<Article> articles = new ArrayList<>();
    try {
      files++;
      capped.allow(4L * limits.maxOutputChars() + REPLY_SLACK_BYTES);
      out.writeLong(waitMs);
      Wire.writeLimits(out, limits);
      Wire.writeHints(out, hints);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      while (true) {
        byte frame = in.readByte();
        if (frame == Wire.ARTICLE) {
          articles.add(Wire.readArticle(in));
        } else if (frame == Wire.END) {
          return end(articles);
        } else {
          throw new IOException("unknown frame " + frame);
        }
      }
    } catch (IOException | RuntimeException e) {
      last = true;
      return broken(articles, e);
    }
  }

  private Extraction end(List<Article> articles) throws IOException {
    Extraction.Status status = Extraction.Status.values()[in.readByte()];
    String reason = Wire.readString(in);
    String parser = Wire.readString(in);
    last = in.readBoolean();
    return new Extraction(status, reason, parser, articles);
  }

  private Extraction broken(List<Article> articles, Exception cause) {
    String reason;
    if (killed) {
      reason = "time-out after " + limits.timeoutMs() + " ms (timeoutMs), parser process killed";
    } else if (process.isAlive() && !waitForExit()) {
      reason = "parser process gave no valid answer: " + cause.getMessage();
    } else if (process.exitValue() == ChildMain.EXIT_HEAP) {
      reason = "heap of the parser process exhausted (childHeapMb=" + limits.childHeapMb() + ")";
    } else {
      reason = "parser process " + exitWords();
    }
    return articles.isEmpty()
        ? Extraction.failed("unknown", reason)
        : new Extraction(Extraction.Status.PARTIAL, reason, "unknown", articles);
  }

  private String exitWords() {
    return waitForExit()
        ? "ended by itself with exit code " + process.exitValue()
        : "does not answer";
  }

  private boolean waitForExit() {
    try {
      return process.waitFor(EXIT_WAIT_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether it can take another input. */
  boolean isUsable() {
    return !last && !killed && files < limits.maxFilesPerChild() && process.isAlive();
  }

  void idleFromNow() {
    idleSinceNanos = System.nanoTime();
  }

  boolean isIdleFor(long ms) {
    return System.nanoTime() - idleSinceNanos > TimeUnit.MILLISECONDS.toNanos(ms);
  }

  long pid() {
    return process.pid();
  }

  /** Ends it at once with all it may have started; whoever waits for its answer gets one. */
  void kill() {
    killed = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends it and removes its files; to be called once, by its user. */
  void dispose() {
    kill();
    closeQuietly(process.getInputStream());
    waitForExit();
    Directories.delete(directory);
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // It is dead.
    }
  }
}
