package org.dateline.benchmarks.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Approx;
import org.dateline.claim.ClaimTagger;
import org.dateline.claim.Quantity;
import org.dateline.text.ArticleText;

/**
 * Scores the quantity layer on a NewsQuant file (JSON list of {text, quantities[{change, value,
 * normalized_unit}]}), by the rules of its own scorer: per sentence a bag match on the value (a
 * range only matches a range), then the value with an equal unit, then the value with an equal
 * change. Usage: {@code NewsQuantRun DEV.json CONF-FOLDER [--errors]}.
 */
public final class NewsQuantRun {
  private record Item(String value, String unit, String change) {}

  private final int[] value = new int[3];
  private final int[] unit = new int[3];
  private final int[] change = new int[3];

  private NewsQuantRun() {}

  /** Runs the comparison and prints precision, recall and F1. */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (args.length < 2) {
      out.println("usage: NewsQuantRun DEV.json CONF-FOLDER [--errors]");
      return;
    }
    Path conf = Path.of(args[1]);
    ClaimTagger tagger = ClaimTagger.load(name -> Files.newInputStream(conf.resolve(name)));
    NewsQuantRun run = new NewsQuantRun();
    boolean errors = args.length > 2;
    for (JsonNode sentence : new ObjectMapper().readTree(Files.readString(Path.of(args[0])))) {
      String text = sentence.get("text").asText();
      List<Item> gold = new ArrayList<>();
      for (JsonNode q : sentence.get("quantities")) {
        gold.add(
            new Item(
                q.get("value").asText(),
                q.get("normalized_unit").asText().toLowerCase(Locale.ROOT),
                q.get("change").asText()));
      }
      List<Item> found = new ArrayList<>();
      for (Quantity q : tagger.tag(new ArticleText("", text, "en", null)).quantities()) {
        Item item = item(q);
        if (item != null) {
          found.add(item);
        }
      }
      run.score(text, gold, found, errors ? out : null);
    }
    out.printf(Locale.ROOT, "value         %s%n", line(run.value));
    out.printf(Locale.ROOT, "value+unit    %s%n", line(run.unit));
    out.printf(Locale.ROOT, "value+change  %s%n", line(run.change));
  }

  private static String line(int[] counts) {
    double p = 100.0 * counts[0] / Math.max(1, counts[1]);
    double r = 100.0 * counts[0] / Math.max(1, counts[2]);
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  (%d/%d/%d)",
        p,
        r,
        2 * p * r / Math.max(1e-9, p + r),
        counts[0],
        counts[1],
        counts[2]);
  }

  /** What the set annotates; it leaves out "several" and factors without a numeral. */
  private static Item item(Quantity q) {
    if (q.approx() == Approx.VAGUE || "ratio".equals(q.unit())) {
      return null;
    }
    String value;
    if (q.min() != null && q.max() != null && !q.min().equals(q.max())) {
      value = q.min() + "-" + q.max();
    } else {
      value = String.valueOf(q.min() != null ? q.min() : q.max());
    }
    String change =
        switch (q.approx()) {
          case ABOUT -> "~";
          case AT_LEAST -> ">";
          case AT_MOST -> "<";
          default -> q.change() == null ? "=" : q.change();
        };
    return new Item(value, q.unit() == null ? "-" : q.unit().toLowerCase(Locale.ROOT), change);
  }

  private void score(String text, List<Item> gold, List<Item> found, PrintStream out) {
    for (int[] counts : List.of(value, unit, change)) {
      counts[1] += found.size();
      counts[2] += gold.size();
    }
    List<Item> left = new ArrayList<>(gold);
    List<Item> extra = new ArrayList<>();
    List<Item[]> pairs = new ArrayList<>();
    for (Item item : found) {
      Item best = null;
      int bestRank = -1;
      for (Item g : left) {
        if (same(g.value(), item.value())) {
          int rank =
              (g.unit().equals(item.unit()) ? 2 : 0) + (g.change().equals(item.change()) ? 1 : 0);
          if (rank > bestRank) {
            best = g;
            bestRank = rank;
          }
        }
      }
      if (best == null) {
        extra.add(item);
        continue;
      }
      left.remove(best);
      value[0]++;
      unit[0] += best.unit().equals(item.unit()) ? 1 : 0;
      change[0] += best.change().equals(item.change()) ? 1 : 0;
      pairs.add(new Item[] {best, item});
    }
    if (out == null) {
      return;
    }
    boolean bad = !left.isEmpty() || !extra.isEmpty();
    for (Item[] pair : pairs) {
      bad |= !pair[0].unit().equals(pair[1].unit()) || !pair[0].change().equals(pair[1].change());
    }
    if (bad) {
      out.println(text);
      left.forEach(i -> out.println("    missed " + i));
      extra.forEach(i -> out.println("    extra  " + i));
      for (Item[] pair : pairs) {
        if (!pair[0].unit().equals(pair[1].unit()) || !pair[0].change().equals(pair[1].change())) {
          out.println("    differs want " + pair[0] + " got " + pair[1]);
        }
      }
    }
  }

  private static boolean same(String gold, String found) {
    double[] a = bounds(gold);
    double[] b = bounds(found);
    return a.length == b.length && close(a[0], b[0]) && close(a[a.length - 1], b[b.length - 1]);
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
  }

  private static double[] bounds(String text) {
    String plain = text.replace(" ", "");
    int dash = plain.indexOf('-', 1);
    while (dash > 0 && (plain.charAt(dash - 1) == 'E' || plain.charAt(dash - 1) == 'e')) {
      dash = plain.indexOf('-', dash + 1);
    }
    try {
      return dash < 0
          ? new double[] {Double.parseDouble(plain)}
          : new double[] {
            Double.parseDouble(plain.substring(0, dash)),
            Double.parseDouble(plain.substring(dash + 1))
          };
    } catch (NumberFormatException e) {
      return new double[] {Double.NaN};
    }
  }
}
