package org.dateline.extract.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.html.Labels;
import org.dateline.extract.meta.Overlap;

/**
 * Cuts small groups of paragraphs off the end of a body when a label stands before them and they
 * speak of other things: the box about the author, the first teaser.
 */
final class EdgeGroups {
  private static final int MAX_PARAGRAPHS = 3;
  private static final double ALIEN = 0.55;

  /** A group that holds more of the running text than this is no appendix. */
  private static final double MAX_SHARE = 0.3;

  /**
   * What inflection leaves of a word: where words have many endings, hardly any comes back whole.
   */
  private static final int STEM = 5;

  private EdgeGroups() {}

  static BodyRun trim(List<Line> lines, BodyRun run) {
    int end = run.end();
    while (true) {
      int label = end - 1;
      int paragraphs = 0;
      while (label > run.start() && lines.get(label).endsSentence()) {
        paragraphs++;
        label--;
      }
      if (paragraphs == 0) {
        // A label without text behind it is no end of an article.
        if (label > run.start() && !lines.get(label).prose() && end - 1 > run.start()) {
          end--;
          continue;
        }
        break;
      }
      if (paragraphs > MAX_PARAGRAPHS
          || label <= run.start() + 2
          || lines.get(label).width() > 60
          || Labels.opensWithLabel(lines.get(label).text())
          || width(lines, label + 1, end) > MAX_SHARE * width(lines, run.start(), end)) {
        break;
      }
      if (overlap(lines, label + 1, end, run.start(), label)
          >= ALIEN * typical(lines, run.start(), label)) {
        break;
      }
      end = label;
    }
    return new BodyRun(run.start(), end);
  }

  private static int width(List<Line> lines, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += lines.get(i).prose() ? lines.get(i).width() : 0;
    }
    return width;
  }

  private static Set<String> stems(Line line) {
    Set<String> stems = new HashSet<>();
    for (String word : Overlap.words(line.text())) {
      stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
    }
    return stems;
  }

  private static double overlap(List<Line> lines, int from, int to, int bodyFrom, int bodyTo) {
    Set<String> group = new HashSet<>();
    Set<String> body = new HashSet<>();
    for (int i = from; i < to; i++) {
      group.addAll(stems(lines.get(i)));
    }
    for (int i = bodyFrom; i < bodyTo; i++) {
      body.addAll(stems(lines.get(i)));
    }
    return Overlap.share(group, body);
  }

  /** The median paragraph's overlap with the paragraphs around it. */
  private static double typical(List<Line> lines, int from, int to) {
    java.util.Map<String, Integer> counts = new java.util.HashMap<>();
    for (int i = from; i < to; i++) {
      for (String word : stems(lines.get(i))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    double[] shares =
        java.util.stream.IntStream.range(from, to)
            .filter(i -> lines.get(i).prose())
            .mapToDouble(
                i -> {
                  Set<String> words = stems(lines.get(i));
                  return words.stream().filter(w -> counts.get(w) > 1).count()
                      / (double) Math.max(1, words.size());
                })
            .sorted()
            .toArray();
    return shares.length == 0 ? 0 : shares[shares.length / 2];
  }
}
