package org.dateline.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.meta.Agencies;

/** The lines of a body run that are text: captions, labels and doubles inside it stay out. */
final class BodyLines {
  private static final int MAX_HEADING_WIDTH = 110;

  private BodyLines() {}

  static List<Line> of(List<Line> lines, BodyRun run, int title) {
    List<Line> body = new ArrayList<>();
    for (int i = Math.max(run.start(), title + 1); i < run.end(); i++) {
      Line line = lines.get(i);
      if (line.endsSentence() || line.prose()) {
        body.add(line);
      } else if (isHeading(lines, i, run)) {
        body.add(line);
      }
    }
    return body;
  }

  /** A short line alone between two paragraphs that credits nobody. */
  private static boolean isHeading(List<Line> lines, int i, BodyRun run) {
    Line line = lines.get(i);
    if (line.width() > MAX_HEADING_WIDTH || i + 1 >= run.end() || i == run.start()) {
      return false;
    }
    Line next = lines.get(i + 1);
    Line before = lines.get(i - 1);
    return next.prose()
        && before.endsSentence()
        && next.afterBlank()
        && line.afterBlank()
        && !isCredit(line.text());
  }

  /** Ends with an agency or a bracket: a caption. */
  static boolean isCredit(String text) {
    if (text.endsWith(")") || text.endsWith("]")) {
      return true;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return Agencies.named(last) != null
        || text.indexOf('©') >= 0
        || Agencies.in(last.replace('/', ' ')) != null;
  }
}
