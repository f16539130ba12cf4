package org.dateline.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.ClaimTagger;
import org.dateline.entity.EntityTagger;
import org.dateline.entity.Gazetteer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.lucene.TransliterationFilterFactory;
import org.dateline.pipeline.GazetteerFiles;
import org.dateline.text.Resources;

/**
 * What a core with Dateline costs at its start: spelling tables, gazetteer and word lists, claim
 * lexicons, each in milliseconds of the thread's CPU time (and of wall clock, which on a busy
 * machine says little), and megabytes of heap that stay.
 *
 * <pre>StartUp configsets/news/conf [ROUNDS]</pre>
 *
 * <p>The first round is that of a new JVM, where most of the time goes into code not compiled yet;
 * a node that loads a second core sees the later rounds.
 */
public final class StartUp {
  private static final double MEGABYTE = 1 << 20;

  /** Filters with keys in the schema of the {@code news} configset. */
  private static final int FILTERS = 8;

  private StartUp() {}

  /** Runs the rounds; see the class. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path conf = Path.of(args[0]);
    Resources resources = name -> Files.newInputStream(conf.resolve(name));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      out.println("round " + round);
      List<Object> kept = new ArrayList<>();
      long before = used();
      long start = System.nanoTime();
      long cpu = cpu();
      for (int i = 0; i < FILTERS; i++) {
        kept.add(new TransliterationFilterFactory(new TreeMap<>(Map.of("tiers", "strict"))));
      }
      long total = print(out, "spelling tables of " + FILTERS + " filters", start, cpu);
      start = System.nanoTime();
      cpu = cpu();
      NameAnalyzer analyzer = NameAnalyzer.create();
      Gazetteer gazetteer = Gazetteer.load(resources, GazetteerFiles.list(resources), analyzer);
      kept.add(new EntityTagger(gazetteer, analyzer));
      total += print(out, "gazetteer and name lists", start, cpu);
      start = System.nanoTime();
      cpu = cpu();
      kept.add(ClaimTagger.load(resources));
      total += print(out, "claim lexicons", start, cpu);
      out.printf(
          Locale.ROOT,
          "  %-32s %6.0f ms, %.1f MB of heap, %,d names of %,d entities%n",
          "together",
          total / 1e6,
          (used() - before) / MEGABYTE,
          gazetteer.names(),
          gazetteer.entities());
      if (kept.size() != FILTERS + 2) {
        throw new AssertionError("kept alive until here");
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long print(PrintStream out, String what, long start, long cpu) {
    long nanos = cpu() - cpu;
    double wall = (System.nanoTime() - start) / 1e6;
    out.printf(Locale.ROOT, "  %-32s %6.0f ms (%.0f)%n", what, nanos / 1e6, wall);
    return nanos;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
