package org.dateline.extract.isolation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.format.DocumentReader;
import org.dateline.extract.format.Reading;

/**
 * Reads one input on a thread of its own and waits for it no longer than allowed. What was read by
 * then is kept.
 */
final class GuardedReading {
  /** Deeply nested documents recurse; ten times the usual stack, taken only when used. */
  private static final long STACK_BYTES = 8L << 20;

  private final Reading reading;
  private final String heapReason;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<VirtualMachineError> vmError = new AtomicReference<>();

  /**
   * @param reader asked on the thread, since loading the parsers takes its time, too
   * @param heapReason what the ledger says when the heap is gone
   * @param listener told of each finished article
   */
  GuardedReading(
      Supplier<DocumentReader> reader,
      byte[] bytes,
      ExtractionHints hints,
      ExtractionLimits limits,
      String heapReason,
      Consumer<Article> listener) {
    this.heapReason = heapReason;
    reading = new Reading(limits, listener);
    thread = new Thread(null, () -> read(reader, bytes, hints), "dateline-extract", STACK_BYTES);
    thread.setDaemon(true);
  }

  private void read(Supplier<DocumentReader> reader, byte[] bytes, ExtractionHints hints) {
    try {
      reader.get().read(bytes, hints, reading);
    } catch (StackOverflowError e) {
      reading.fail("nested too deep for the parser (stack exhausted)");
      vmError.set(e);
    } catch (OutOfMemoryError e) {
      reading.fail(heapReason);
      vmError.set(e);
    } catch (VirtualMachineError e) {
      reading.fail("parser broke the virtual machine: " + e);
      vmError.set(e);
    } catch (Throwable e) { // a parser may throw anything; none of it may end the caller
      reading.fail("parser failed: " + e);
    } finally {
      ended.countDown();
    }
  }

  /**
   * Starts, waits and gives the result; never throws.
   *
   * @param allowedMs for the wording when {@code waitMs} is what is left of it
   */
  Extraction run(long waitMs, long allowedMs) {
    thread.start();
    try {
      if (!ended.await(waitMs, TimeUnit.MILLISECONDS)) {
        reading.fail("time-out after " + allowedMs + " ms (timeoutMs)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reading.fail("interrupted");
    }
    Extraction result = reading.result();
    if (!isEnded()) {
      reading.stop();
      thread.interrupt();
    }
    return result;
  }

  /** Whether the thread is through. */
  boolean isEnded() {
    return ended.getCount() == 0;
  }

  /** The error that heap or stack ended with, or null. */
  VirtualMachineError vmError() {
    return vmError.get();
  }
}
