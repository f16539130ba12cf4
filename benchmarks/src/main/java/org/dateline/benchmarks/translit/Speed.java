package org.dateline.benchmarks.translit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names a second on one core: thread CPU time, best of several runs over the same names. */
final class Speed {
  private static final int RUNS = 4;
  private static final int MAX_NAMES = 40_000;
  private static final long MAX_NANOS_PER_RUN = 3_000_000_000L;

  private Speed() {}

  static long perSecond(SpellingSystem system, SpellingData data) {
    List<String> names = new ArrayList<>(data.vocabulary());
    data.slices().values().forEach(s -> s.forEach(pair -> names.add(pair[0])));
    Collections.shuffle(names, new Random(42));
    List<String> some = names.subList(0, Math.min(MAX_NAMES, names.size()));
    char[][] letters = some.stream().map(String::toCharArray).toArray(char[][]::new);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double best = 0;
    long sink = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = clock.getCurrentThreadCpuTime();
      int n = 0;
      while (n < letters.length && clock.getCurrentThreadCpuTime() - start < MAX_NANOS_PER_RUN) {
        for (int end = Math.min(n + 500, letters.length); n < end; n++) {
          if (system instanceof KeySystem own) {
            sink += own.touch(letters[n]);
          } else if (system instanceof LuceneSystem chain) {
            sink += chain.analyse(some.get(n)).size();
          } else {
            return 0;
          }
        }
      }
      long nanos = clock.getCurrentThreadCpuTime() - start;
      best = Math.max(best, n * 1e9 / nanos);
    }
    return sink < 0 ? 0 : (long) best;
  }
}
