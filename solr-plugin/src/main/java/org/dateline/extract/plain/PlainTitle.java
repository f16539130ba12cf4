package org.dateline.extract.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.meta.Overlap;

/** Finds the headline above a body: the line there that shares most words with it. */
final class PlainTitle {
  private static final int LOOK_BACK = 60;
  private static final int MAX_WIDTH = 220;
  private static final int MIN_WIDTH = 12;

  private PlainTitle() {}

  /** Index of the headline's line, before or at the start of the body; -1 when there is none. */
  static int find(List<Line> lines, BodyRun run) {
    Set<String> body = new HashSet<>();
    for (int i = run.start(); i < run.end(); i++) {
      body.addAll(Overlap.words(lines.get(i).text()));
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      counts.merge(line.text(), 1, Integer::sum);
    }
    int best = -1;
    double bestScore = 0;
    int last = Math.min(run.end() - 1, run.start() + 1);
    for (int i = Math.max(0, run.start() - LOOK_BACK); i <= last && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.bullet()
          || line.width() < MIN_WIDTH
          || line.width() > MAX_WIDTH
          || (i >= run.start() && line.endsSentence())) {
        continue;
      }
      Set<String> words = Overlap.words(line.text());
      if (words.size() < 2) {
        continue;
      }
      double share = Overlap.share(words, body);
      double size = Math.min(1, words.size() / 6.0);
      double score =
          share * size * (line.afterBlank() || i == 0 ? 1.1 : 1) * (1 - 0.004 * (run.start() - i));
      if (line.endsSentence() && line.sentences() > 1) {
        score *= 0.8;
      }
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return bestScore >= 0.25 ? best : -1;
  }
}
