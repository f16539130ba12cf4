package org.dateline.extract.isolation;

import java.lang.invoke.MethodHandles;
import java.util.Set;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parses in child processes. With a fall-back, the first child that cannot be started makes it
 * parse with that from then on, and the ledger's parser says so; a child that was started and died
 * never does, since the document that killed it must not come near the server.
 */
public final class ProcessExtractor implements ArticleExtractor {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final ExtractionLimits limits;
  private final ChildPool pool;
  private final ArticleExtractor fallBack;
  private volatile boolean fallenBack;

  /**
   * @param fallBack what to use where the system forbids child processes, or null to fail there
   */
  public ProcessExtractor(ExtractionLimits limits, ArticleExtractor fallBack) {
    this(limits, fallBack, ChildCommand.standard());
  }

  ProcessExtractor(ExtractionLimits limits, ArticleExtractor fallBack, ChildCommand command) {
    this.limits = limits;
    this.fallBack = fallBack;
    this.pool = new ChildPool(command, limits);
  }

  @Override
  public Extraction extract(byte[] bytes, ExtractionHints hints) {
    Extraction refused = InputCheck.refuse(bytes, limits);
    if (refused != null) {
      return refused;
    }
    if (fallenBack) {
      return inProcess(bytes, hints);
    }
    try {
      Extraction read = pool.extract(bytes, hints == null ? ExtractionHints.NONE : hints);
      log.debug("Read {} bytes in a child process: {}", bytes.length, read.status());
      return read;
    } catch (ChildStartException e) {
      if (fallBack == null || e.isPassing()) {
        return Extraction.failed("none", e.getMessage());
      }
      if (!fallenBack) {
        log.warn("Files are parsed inside this process from now on: {}", e.getMessage());
        fallenBack = true;
      }
      return inProcess(bytes, hints);
    }
  }

  private Extraction inProcess(byte[] bytes, ExtractionHints hints) {
    Extraction read = fallBack.extract(bytes, hints);
    return new Extraction(
        read.status(), read.reason(), read.parser() + " (in-process)", read.articles());
  }

  /** Process ids of the living children. */
  Set<Long> pids() {
    return pool.pids();
  }

  @Override
  public void close() {
    pool.close();
    if (fallBack != null) {
      fallBack.close();
    }
  }
}
