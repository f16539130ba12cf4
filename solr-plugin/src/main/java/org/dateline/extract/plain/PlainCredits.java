package org.dateline.extract.plain;

import java.util.List;
import org.dateline.extract.meta.Agencies;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;

/**
 * Author and day of a plain text, from the lines between headline and body and those right below
 * the body. A date above the headline is that of the page's header and says nothing.
 */
final class PlainCredits {
  private static final int MAX_LINE = 160;
  private static final int BELOW = 3;

  private PlainCredits() {}

  static void read(List<Line> lines, int title, BodyRun run, ArticleBuilder out) {
    DateOrder order = habit(lines).or(DateOrder.ofLanguage(out.get("language")));
    int from = Math.max(0, title);
    int to = Math.min(lines.size(), run.start() + 2);
    for (int i = from; i < to; i++) {
      readLine(lines.get(i), order, out);
    }
    for (int i = run.end(); i < Math.min(lines.size(), run.end() + BELOW); i++) {
      readLine(lines.get(i), order, out);
    }
  }

  private static void readLine(Line line, DateOrder order, ArticleBuilder out) {
    if (line.width() > MAX_LINE || line.prose()) {
      return;
    }
    List<Dates.Found> dates = Dates.find(line.text(), order, out.get("language"));
    if (!dates.isEmpty()) {
      out.offer("published", dates.get(0).iso(), "text");
    }
    if (out.authors().isEmpty()) {
      out.authors(Bylines.read(line.text()), "text");
      out.offer("agency", line.width() < 80 ? Agencies.in(line.text()) : null, "text");
    }
  }

  /** How the text writes its unambiguous dates. */
  private static DateOrder habit(List<Line> lines) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (Line line : lines) {
      for (Dates.Found date : Dates.find(line.text(), DateOrder.UNKNOWN, null)) {
        if (date.order() == DateOrder.DAY_FIRST) {
          dayFirst++;
        } else if (date.order() == DateOrder.MONTH_FIRST) {
          monthFirst++;
        }
      }
    }
    if (dayFirst == monthFirst) {
      return DateOrder.UNKNOWN;
    }
    return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
