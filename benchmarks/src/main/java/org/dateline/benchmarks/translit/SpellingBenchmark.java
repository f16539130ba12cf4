package org.dateline.benchmarks.translit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/**
 * Prints, for the project's keys and every Lucene peer, how well spellings of one name meet:
 *
 * <pre>SpellingBenchmark FOLDER [dev|heldout] [--ours] [--pairs N] [--errors N] [--slice NAME]
 * </pre>
 *
 * {@code --ours} leaves the peers out and reads all pairs; with peers each slice is a sample of
 * {@value #SAMPLE} pairs, the same for all systems, because the slowest read some thousand names a
 * second. {@code --pairs} sets the sample, 0 for all. Rows are printed as they are ready, progress
 * on standard error. {@code --errors} lists missed and wrong names of our strict keys. {@link
 * SpellingData} tells the files.
 */
public final class SpellingBenchmark {
  private static final int SAMPLE = 1500;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final SpellingData data;
  private final int errors;
  private final String only;

  private SpellingBenchmark(SpellingData data, int errors, String only) {
    this.data = data;
    this.errors = errors;
    this.only = only;
  }

  /** Runs the comparison; see the class. */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean ours = rest.remove("--ours");
    int errors = Integer.parseInt(option(rest, "--errors", "0"));
    String only = option(rest, "--slice", "");
    int pairs = Integer.parseInt(option(rest, "--pairs", ours ? "0" : String.valueOf(SAMPLE)));
    String half = rest.size() > 1 ? rest.get(1) : "dev";
    SpellingData data = SpellingData.load(Path.of(rest.get(0)), half);
    new SpellingBenchmark(pairs == 0 ? data : data.sample(pairs), errors, only).run(ours);
  }

  private static String option(List<String> args, String name, String otherwise) {
    int at = args.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    String value = args.get(at + 1);
    args.subList(at, at + 2).clear();
    return value;
  }

  private void run(boolean oursOnly) {
    RuleNameKeys keys = RuleNameKeys.create();
    KeySystem strict = new KeySystem("Dateline strict", keys, EnumSet.of(Tier.STRICT));
    KeySystem loose = new KeySystem("Dateline loose", keys, EnumSet.of(Tier.LOOSE));
    KeySystem skeleton =
        new KeySystem("Dateline loose+skeleton", keys, EnumSet.of(Tier.LOOSE, Tier.SKELETON));
    List<SpellingSystem> systems = new ArrayList<>(List.of(strict, loose, skeleton));
    if (!oursOnly) {
      systems.addAll(Peers.all());
    }
    if (errors > 0) {
      listErrors(strict);
      return;
    }
    out.println(
        "| system | keys/tok | tok/s | R50k | P50k | F1_50k | macroF1 | wrong/q | F1hard | Phard |"
            + " families | confused |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    List<String> slices =
        data.slices().keySet().stream().filter(s -> s.contains(only)).sorted().toList();
    List<String> recalls = new ArrayList<>();
    for (SpellingSystem system : systems) {
      long start = System.nanoTime();
      Scores scores = new Scores(system, data, 0);
      out.println(row(system, scores));
      StringBuilder recall = new StringBuilder("| " + system.name() + " |");
      slices.forEach(
          s -> recall.append(' ').append(Scores.three(scores.recall(s, null))).append(" |"));
      recalls.add(recall.toString());
      system.forget();
      System.err.printf(
          Locale.ROOT, "%s: %.0f s%n", system.name(), (System.nanoTime() - start) / 1e9);
    }
    Ranking.print(out, data, keys);
    if (oursOnly) {
      printLinked(strict);
    }
    out.println();
    StringBuilder head = new StringBuilder("| pair recall |");
    slices.forEach(s -> head.append(' ').append(s).append(" |"));
    out.println(head);
    out.println("|---".repeat(slices.size() + 1) + "|");
    recalls.forEach(out::println);
  }

  private String row(SpellingSystem system, Scores scores) {
    Scores.Retrieval all = scores.retrieval(null);
    Scores.Retrieval hard = scores.hard();
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %dk | %.3f | %.3f | %.3f | %.3f | %.2f | %.3f | %.3f | %d/%d | %d/%d |",
        system.name(),
        scores.keysPerToken(),
        Speed.perSecond(system, data) / 1000,
        all.recall(),
        all.precision(),
        all.f1(),
        all.macroF1(),
        all.wrongPerQuery(),
        hard.f1(),
        hard.precision(),
        scores.families(null),
        data.mustMatch().size(),
        scores.confused(null),
        data.mustNot().size());
  }

  /** The answers of a query are the pairs that were drawn, not all spellings of the name. */
  private void printLinked(SpellingSystem system) {
    Scores scores = new Scores(system, data, 0);
    Links links = new Links(data.slices());
    List<String> linked = new ArrayList<>();
    Scores.Retrieval all =
        scores.retrieval(
            null,
            (query, name) -> {
              if (links.linked(query, name)) {
                linked.add(name);
              }
            });
    out.printf(
        Locale.ROOT,
        "%nstrict: %d names counted as wrong, %d of them linked to the query by the data;"
            + " precision without these %.3f%n",
        all.wrong(),
        linked.size(),
        (double) all.found() / (all.found() + all.wrong() - linked.size()));
  }

  private void listErrors(SpellingSystem system) {
    List<String> listed = new ArrayList<>();
    Scores scores = new Scores(system, data, errors);
    if (only.isEmpty()) {
      scores.families(listed);
      scores.confused(listed);
      scores.retrieval(listed);
    } else {
      scores.recall(
          data.slices().keySet().stream().filter(s -> s.contains(only)).findFirst().orElseThrow(),
          listed);
    }
    listed.forEach(out::println);
  }
}
