package org.dateline.extract.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.format.DocumentReader;

/**
 * Main class of a child process: reads inputs from standard input, answers on standard output, ends
 * with its parent (end of standard input) or when a document has left it unusable.
 */
public final class ChildMain {
  /** Exit code when the heap is gone. */
  static final int EXIT_HEAP = 3;

  /** Time for a thread that hangs to notice before the process ends over it. */
  private static final int EXIT_HANGING = 4;

  private final DocumentReader reader;
  private final DataInputStream in;
  private final DataOutputStream out;

  private ChildMain(DocumentReader reader, InputStream in, FileOutputStream out) {
    this.reader = reader;
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    serve(new DocumentReader());
  }

  /** Serves inputs until the parent closes the pipe. */
  static void serve(DocumentReader reader) {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    // What a parser prints must not get between the frames.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
    URL.setURLStreamHandlerFactory(new NoNetwork());
    try {
      new ChildMain(reader, new FileInputStream(FileDescriptor.in), out).loop();
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(EXIT_HEAP);
    } catch (IOException e) {
      // The parent is gone: so are we.
    }
    Runtime.getRuntime().halt(0);
  }

  private void loop() throws IOException {
    out.writeInt(Wire.HELLO);
    out.flush();
    while (true) {
      long waitMs = in.readLong();
      ExtractionLimits limits = Wire.readLimits(in);
      ExtractionHints hints = Wire.readHints(in);
      byte[] bytes = new byte[in.readInt()]; // the parent's word is good
      in.readFully(bytes);
      if (!answer(bytes, hints, limits, waitMs)) {
        Runtime.getRuntime().halt(EXIT_HANGING);
      }
    }
  }

  /** Whether the process can go on. */
  private boolean answer(byte[] bytes, ExtractionHints hints, ExtractionLimits limits, long waitMs)
      throws IOException {
    ArticleStream stream = new ArticleStream();
    GuardedReading reading =
        new GuardedReading(
            () -> reader,
            bytes,
            hints,
            limits,
            "heap of the parser process exhausted (childHeapMb=" + limits.childHeapMb() + ")",
            stream::send);
    Extraction result = reading.run(waitMs, limits.timeoutMs());
    boolean usable = reading.isEnded() && !(reading.vmError() instanceof OutOfMemoryError);
    stream.end(result, !usable);
    return usable;
  }

  /** Sends articles as they are finished, so that they outlive this process. */
  private final class ArticleStream {
    private int sent;
    private boolean ended;

    synchronized void send(Article article) {
      if (!ended) {
        try {
          out.writeByte(Wire.ARTICLE);
          Wire.writeArticle(out, article);
          out.flush();
          sent++;
        } catch (IOException e) {
          ended = true; // The parent is gone; the main thread will notice.
        }
      }
    }

    synchronized void end(Extraction result, boolean last) throws IOException {
      for (int i = sent; i < result.articles().size(); i++) {
        send(result.articles().get(i));
      }
      ended = true;
      out.writeByte(Wire.END);
      out.writeByte(result.status().ordinal());
      Wire.writeString(out, result.reason());
      Wire.writeString(out, result.parser());
      out.writeBoolean(last);
      out.flush();
    }
  }
}
