package org.dateline.extract.isolation;

import java.lang.invoke.MethodHandles;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.format.DocumentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses in this process, each input on its own guarded thread. A parser that does not end keeps
 * its thread; past {@value #MAX_HANGING} such threads further input is refused, so that they cannot
 * eat the server up.
 */
public final class InProcessExtractor implements ArticleExtractor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  /** As many cores as a server can spare for threads that nothing but a restart ends. */
  private static final int MAX_HANGING = 4;

  private final ExtractionLimits limits;
  private final Supplier<DocumentReader> reader;
  private final Queue<GuardedReading> hanging = new ConcurrentLinkedQueue<>();

  public InProcessExtractor(ExtractionLimits limits) {
    this(limits, new Lazy());
  }

  InProcessExtractor(ExtractionLimits limits, Supplier<DocumentReader> reader) {
    this.limits = limits;
    this.reader = reader;
  }

  @Override
  public Extraction extract(byte[] bytes, ExtractionHints hints) {
    Extraction refused = InputCheck.refuse(bytes, limits);
    if (refused != null) {
      return refused;
    }
    if (countHanging() >= MAX_HANGING) {
      return Extraction.failed(
          "none",
          MAX_HANGING
              + " earlier documents still hang in their parsers: none is parsed in this process"
              + " before one of them ends");
    }
    GuardedReading reading =
        new GuardedReading(
            reader,
            bytes,
            hints == null ? ExtractionHints.NONE : hints,
            limits,
            "heap of the server exhausted while parsing",
            article -> {});
    Extraction result = reading.run(limits.timeoutMs(), limits.timeoutMs());
    if (!reading.isEnded()) {
      hanging.add(reading);
    }
    log.debug("Read {} bytes in this process: {}", bytes.length, result.status());
    return result;
  }

  private int countHanging() {
    for (Iterator<GuardedReading> all = hanging.iterator(); all.hasNext(); ) {
      if (all.next().isEnded()) {
        all.remove();
      }
    }
    return hanging.size();
  }

  @Override
  public void close() {
    // Threads are daemons and stop by themselves.
  }

  /** Parsers take time and memory to load: only for the first input that needs them here. */
  private static final class Lazy implements Supplier<DocumentReader> {
    private DocumentReader reader;

    @Override
    public synchronized DocumentReader get() {
      if (reader == null) {
        reader = new DocumentReader();
      }
      return reader;
    }
  }
}
