package org.dateline.extract.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.html.Labels;

/**
 * The stretch of lines with the greatest sum of scores, running text scoring above zero and all
 * else below.
 *
 * @param start first line
 * @param end line after the last one; equals start when there is no running text
 */
record BodyRun(int start, int end) {
  /** One long paragraph must not outweigh a screen of furniture. */
  private static final double MAX_SCORE = 3.5;

  private static final double REPEATED = -1;
  private static final double LABEL = -1;
  private static final double ITEM = -1;
  private static final double LONG_ITEM = -0.3;
  private static final double SENTENCE = 0.1;
  private static final double SHORT_SENTENCE = -0.2;
  private static final double OTHER = -0.7;

  static BodyRun of(List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      counts.merge(line.text(), 1, Integer::sum);
    }
    double sum = 0;
    double best = 0;
    int from = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      double score = score(lines.get(i), counts);
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += score;
      if (sum > best) {
        best = sum;
        start = from;
        end = i + 1;
      }
    }
    return new BodyRun(start, end);
  }

  private static double score(Line line, Map<String, Integer> counts) {
    boolean repeated = counts.get(line.text()) > 1 && line.width() < 160;
    if (repeated) {
      return REPEATED;
    }
    if (Labels.isLabel(line.text())
        || Labels.isPrompt(line.text())
        || Labels.isDisclosure(line.text())
        || Labels.isRights(line.text())) {
      return LABEL;
    }
    if (line.prose()) {
      return Math.min(MAX_SCORE, line.width() / 100.0);
    }
    boolean sentence = line.endsSentence() && !line.endsOpen() && line.lower() >= 0.4;
    if (line.bullet()) {
      return sentence || line.width() > 60 ? LONG_ITEM : ITEM;
    }
    if (sentence) {
      return line.width() >= 30 ? SENTENCE : SHORT_SENTENCE;
    }
    return OTHER;
  }
}
