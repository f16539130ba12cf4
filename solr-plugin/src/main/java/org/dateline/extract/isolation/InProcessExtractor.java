package org.dateline.extract.isolation;

import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.format.DocumentReader;

/**
 * Parses in this process, each input on its own guarded thread. A parser that does not end keeps
 * its thread; past {@value #MAX_HANGING} such threads further input is refused, so that they cannot
 * eat the server up.
 */
public final class InProcessExtractor implements ArticleExtractor {
  /** As many cores as a server can spare for threads that nothing but a restart ends. */
  private static final int MAX_HANGING = 4;

  private final ExtractionLimits limits;
  private final DocumentReader reader = new DocumentReader();
  private final Queue<GuardedReading> hanging = new ConcurrentLinkedQueue<>();

  public InProcessExtractor(ExtractionLimits limits) {
    this.limits = limits;
  }

  @Override
  public Extraction extract(byte[] bytes, ExtractionHints hints) {
    Extraction refused = InputCheck.refuse(bytes, limits);
    if (refused != null) {
      return refused;
    }
    if (countHanging() >= MAX_HANGING) {
      return Extraction.failed(
          "none", MAX_HANGING + " earlier documents still hang in their parsers");
    }
    GuardedReading reading = new GuardedReading(reader, bytes, hints, limits, article -> {});
    Extraction result = reading.run(limits.timeoutMs(), limits.timeoutMs());
    if (!reading.isEnded()) {
      hanging.add(reading);
    }
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
}
