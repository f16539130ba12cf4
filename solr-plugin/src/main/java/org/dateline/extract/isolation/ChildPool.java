package org.dateline.extract.isolation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;

/**
 * Children that are started when needed, used one input at a time, replaced when worn out, ended
 * when idle. Thread-safe.
 */
final class ChildPool {
  /** A child gives up by itself in time; it is killed so much later if it does not. */
  private static final long KILL_GRACE_MS = 1_000;

  private final ChildCommand command;
  private final ExtractionLimits limits;
  private final Semaphore places;
  private final Deque<ChildProcess> idle = new ArrayDeque<>();
  private final Set<ChildProcess> all = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer;
  private Thread shutdownHook;
  private boolean closed;

  ChildPool(ChildCommand command, ExtractionLimits limits) {
    this.command = command;
    this.limits = limits;
    this.places = new Semaphore(limits.childPoolSize(), true);
    this.timer = new ScheduledThreadPoolExecutor(1, ChildPool::timerThread);
    timer.setRemoveOnCancelPolicy(true);
    // The timer's thread goes when no child is left to watch.
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  private static Thread timerThread(Runnable task) {
    Thread thread = new Thread(task, "dateline-child-timer");
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }

  /**
   * Has an input parsed by a free child.
   *
   * @throws ChildStartException when no child can be started
   */
  Extraction extract(byte[] bytes, ExtractionHints hints) throws ChildStartException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.timeoutMs());
    if (isClosed()) {
      return Extraction.failed("none", "the extractor is closed");
    }
    try {
      if (!places.tryAcquire(limits.timeoutMs(), TimeUnit.MILLISECONDS)) {
        return Extraction.failed(
            "none",
            "no free parser process within "
                + limits.timeoutMs()
                + " ms (childPoolSize="
                + limits.childPoolSize()
                + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Extraction.failed("none", "interrupted");
    }
    try {
      return extract(bytes, hints, deadline);
    } catch (RejectedExecutionException e) { // closed meanwhile: the timer takes no more
      return Extraction.failed("none", "the extractor is closed");
    } finally {
      places.release();
    }
  }

  private Extraction extract(byte[] bytes, ExtractionHints hints, long deadline)
      throws ChildStartException {
    ChildProcess child = take();
    if (child == null) {
      child = start(deadline);
    }
    try {
      ScheduledFuture<?> killer = killAt(child, deadline);
      try {
        return child.extract(bytes, hints, Math.max(1, msUntil(deadline)));
      } finally {
        killer.cancel(false);
      }
    } finally {
      giveBack(child);
    }
  }

  private ScheduledFuture<?> killAt(ChildProcess child, long deadline) {
    return timer.schedule(child::kill, msUntil(deadline) + KILL_GRACE_MS, TimeUnit.MILLISECONDS);
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private static long msUntil(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
  }

  private synchronized ChildProcess take() {
    for (ChildProcess child = idle.pollFirst(); child != null; child = idle.pollFirst()) {
      if (child.isUsable()) {
        return child;
      }
      discard(child);
    }
    return null;
  }

  private ChildProcess start(long deadline) throws ChildStartException {
    ChildProcess child;
    synchronized (this) {
      if (closed) {
        throw new ChildStartException("the extractor is closed", null, true);
      }
      addShutdownHook();
      child = new ChildProcess(command, limits);
      all.add(child);
    }
    boolean ready = false;
    try {
      ScheduledFuture<?> killer = killAt(child, deadline);
      child.awaitReady();
      killer.cancel(false);
      ready = true;
      return child;
    } finally {
      if (!ready) {
        discard(child);
      }
    }
  }

  private void giveBack(ChildProcess child) {
    synchronized (this) {
      if (!closed && child.isUsable()) {
        child.idleFromNow();
        idle.addFirst(child);
        timer.schedule(this::endIdle, limits.childIdleMs() + 1, TimeUnit.MILLISECONDS);
        return;
      }
    }
    discard(child);
  }

  private synchronized void endIdle() {
    for (Iterator<ChildProcess> children = idle.iterator(); children.hasNext(); ) {
      ChildProcess child = children.next();
      if (child.isIdleFor(limits.childIdleMs())) {
        children.remove();
        discard(child);
      }
    }
  }

  private void discard(ChildProcess child) {
    all.remove(child);
    child.dispose();
  }

  private void addShutdownHook() {
    if (shutdownHook == null) {
      shutdownHook = new Thread(() -> all.forEach(ChildProcess::dispose), "dateline-child-end");
      try {
        Runtime.getRuntime().addShutdownHook(shutdownHook);
      } catch (IllegalStateException | SecurityException e) {
        shutdownHook = null; // Children end with our end of the pipe all the same.
      }
    }
  }

  /** Process ids of the living children, for tests and diagnosis. */
  Set<Long> pids() {
    Set<Long> pids = ConcurrentHashMap.newKeySet();
    all.forEach(child -> pids.add(child.pid()));
    return pids;
  }

  /** Ends all children; a thread that waits for one gets a failed extraction. */
  void close() {
    Deque<ChildProcess> unused;
    synchronized (this) {
      closed = true;
      unused = new ArrayDeque<>(idle);
      idle.clear();
    }
    unused.forEach(this::discard);
    all.forEach(ChildProcess::kill); // Busy ones: their users dispose of them.
    timer.shutdownNow();
    removeShutdownHook();
  }

  private synchronized void removeShutdownHook() {
    if (shutdownHook != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(shutdownHook);
      } catch (IllegalStateException | SecurityException e) {
        // Shutting down already.
      }
      shutdownHook = null;
    }
  }
}
