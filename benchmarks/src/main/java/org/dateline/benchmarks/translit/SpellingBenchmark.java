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
 * <pre>SpellingBenchmark FOLDER [dev|heldout] [--ours] [--errors N] [--slice NAME]</pre>
 *
 * {@code --ours} leaves the peers out; {@code --errors} lists missed and wrong names of our strict
 * keys. {@link SpellingData} tells the files.
 */
public final class SpellingBenchmark {
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
    int at = rest.indexOf("--errors");
    int errors = at < 0 ? 0 : Integer.parseInt(rest.get(at + 1));
    if (at >= 0) {
      rest.subList(at, at + 2).clear();
    }
    at = rest.indexOf("--slice");
    String only = at < 0 ? "" : rest.get(at + 1);
    if (at >= 0) {
      rest.subList(at, at + 2).clear();
    }
    String half = rest.size() > 1 ? rest.get(1) : "dev";
    SpellingData data = SpellingData.load(Path.of(rest.get(0)), half);
    new SpellingBenchmark(data, errors, only).run(ours);
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
    for (SpellingSystem system : systems) {
      Scores scores = new Scores(system, data, 0);
      Scores.Retrieval all = scores.retrieval(null);
      Scores.Retrieval hard = scores.hard();
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %dk | %.3f | %.3f | %.3f | %.3f | %.2f | %.3f | %.3f | %d/%d | %d/%d |%n",
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
    Ranking.print(out, data, keys);
    printSlices(systems);
  }

  private void printSlices(List<SpellingSystem> systems) {
    out.println();
    List<String> slices =
        data.slices().keySet().stream().filter(s -> s.contains(only)).sorted().toList();
    StringBuilder head = new StringBuilder("| pair recall |");
    slices.forEach(s -> head.append(' ').append(s).append(" |"));
    out.println(head);
    out.println("|---".repeat(slices.size() + 1) + "|");
    for (SpellingSystem system : systems) {
      Scores scores = new Scores(system, data, 0);
      StringBuilder row = new StringBuilder("| " + system.name() + " |");
      slices.forEach(
          s -> row.append(' ').append(Scores.three(scores.recall(s, null))).append(" |"));
      out.println(row);
    }
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
