package org.dateline.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.html.Labels;
import org.dateline.extract.meta.Agencies;

/** The lines of a body run that are text: captions, labels and doubles inside it stay out. */
final class BodyLines {
  private static final int MAX_HEADING_WIDTH = 110;

  /** A short line that comes back is furniture. */
  private static final int MAX_REPEATED = 160;

  private final List<Line> lines;
  private final BodyRun run;
  private final Map<String, Integer> counts = new HashMap<>();

  private BodyLines(List<Line> lines, BodyRun run) {
    this.lines = lines;
    this.run = run;
    for (Line line : lines) {
      counts.merge(line.text(), 1, Integer::sum);
    }
  }

  static List<Line> of(List<Line> lines, BodyRun run, int title) {
    BodyLines body = new BodyLines(lines, run);
    List<Line> kept = new ArrayList<>();
    for (int i = Math.max(run.start(), title + 1); i < run.end(); i++) {
      if (body.isText(i, kept)) {
        kept.add(lines.get(i));
      }
    }
    while (!kept.isEmpty() && Labels.isRights(kept.get(kept.size() - 1).text())) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private boolean isText(int i, List<Line> kept) {
    Line line = lines.get(i);
    if (counts.get(line.text()) > 1 && line.width() < MAX_REPEATED && !line.prose()) {
      return false;
    }
    if (Labels.isLabel(line.text())
        || Labels.isPrompt(line.text())
        || Labels.isDisclosure(line.text())
        || Labels.opensWithLabel(line.text())) {
      return false;
    }
    if (line.bullet()) {
      return line.endsSentence() || isItem(i, kept);
    }
    return line.endsSentence() || line.prose() || line.text().endsWith(":") || isHeading(i);
  }

  /** One of several list items below text. */
  private boolean isItem(int i, List<Line> kept) {
    if (kept.isEmpty() || lines.get(i).text().indexOf(' ') < 0 || i == 0) {
      return false;
    }
    Line before = lines.get(i - 1);
    Line last = kept.get(kept.size() - 1);
    boolean goesOn =
        last == before && (last.bullet() || last.endsSentence() || last.text().endsWith(":"));
    boolean several = before.bullet() || (i + 1 < run.end() && lines.get(i + 1).bullet());
    return goesOn && several;
  }

  /** A short line alone between two paragraphs that credits nobody. */
  private boolean isHeading(int i) {
    Line line = lines.get(i);
    if (line.width() > MAX_HEADING_WIDTH || i + 1 >= run.end() || i == run.start()) {
      return false;
    }
    Line next = lines.get(i + 1);
    Line before = lines.get(i - 1);
    return next.prose()
        && (before.endsSentence() || before.bullet())
        && next.afterBlank()
        && line.afterBlank()
        && !isCredit(line.text());
  }

  /** Ends with an agency or a bracket: a caption. */
  static boolean isCredit(String text) {
    if (text.endsWith(")") || text.endsWith("]") || text.indexOf('©') >= 0) {
      return true;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return Agencies.named(last) != null || Agencies.in(last.replace('/', ' ')) != null;
  }
}
