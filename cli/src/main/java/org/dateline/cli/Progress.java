package org.dateline.cli;

import java.io.PrintWriter;

/**
 * Shows how far long work is: a bar that redraws itself on a terminal, a line every tenth of the
 * way elsewhere.
 */
final class Progress {
  private static final int BAR = 30;
  private final PrintWriter err;
  private final boolean terminal;
  private final String what;
  private final long total;
  private long done;
  private int lastTenth;

  /**
   * @param what noun of the counted things
   * @param total how many, 0 when unknown
   */
  Progress(PrintWriter err, boolean terminal, String what, long total) {
    this.err = err;
    this.terminal = terminal;
    this.what = what;
    this.total = total;
  }

  /** Counts one more and shows what it was. */
  void step(String current) {
    done++;
    if (terminal) {
      draw(current);
    } else if (total > 0 && 10 * done / total > lastTenth) {
      lastTenth = (int) (10 * done / total);
      err.println(done + " of " + total + " " + what);
    }
  }

  /** Removes the bar. */
  void end() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private void draw(String current) {
    StringBuilder line = new StringBuilder("\r\u001b[K");
    if (total > 0) {
      int full = (int) Math.min(BAR, BAR * done / total);
      line.append('[').append("#".repeat(full)).append(" ".repeat(BAR - full)).append("] ");
      line.append(done).append('/').append(total).append(' ');
    } else {
      line.append(done).append(' ').append(what).append(' ');
    }
    String name = current.length() > 40 ? "…" + current.substring(current.length() - 39) : current;
    err.print(line.append(name));
    err.flush();
  }
}
