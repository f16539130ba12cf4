package org.dateline.extract.plain;

import java.util.List;
import org.dateline.extract.meta.Agencies;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.Bylines;
import org.dateline.extract.meta.DateHabit;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.PersonNames;

/**
 * Author and day of a plain text, from the lines between headline and body and those right below
 * the body. A date above the headline is that of the page's header and says nothing.
 */
final class PlainCredits {
  private static final int MAX_LINE = 160;
  private static final int BELOW = 3;

  private PlainCredits() {}

  static void read(List<Line> lines, int title, BodyRun run, ArticleBuilder out) {
    DateHabit habit = new DateHabit();
    lines.forEach(line -> habit.add(line.text()));
    DateOrder order = habit.order().or(DateOrder.ofLanguage(out.get("language")));
    int from = Math.max(0, title);
    int to = Math.min(lines.size(), run.start() + 2);
    for (int i = from; i < to; i++) {
      readLine(lines.get(i), order, out);
      if (title >= 0 && i > title && i <= run.start() && out.authors().isEmpty()) {
        out.authors(bareName(lines, i, order, out), "text");
      }
    }
    for (int i = run.end(); i < Math.min(lines.size(), run.end() + BELOW); i++) {
      readLine(lines.get(i), order, out);
    }
    // Wire texts name their reporters in the last paragraph.
    if (out.authors().isEmpty() && run.end() > run.start()) {
      out.authors(Bylines.read(lines.get(run.end() - 1).text()), "text");
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

  /**
   * A name alone, or with a date, next to the date line: who wrote it, if the text is not of them.
   */
  private static List<String> bareName(
      List<Line> lines, int i, DateOrder order, ArticleBuilder out) {
    String text = lines.get(i).text();
    String name = Bylines.untilDate(text);
    while (!name.isEmpty()
        && !Character.isLetter(name.codePointBefore(name.length()))
        && !name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    List<String> names = PersonNames.of(name, out.get("siteName"));
    if (names.size() != 1 || names.get(0).indexOf(' ') < 0 || !names.get(0).equals(name)) {
      return List.of();
    }
    boolean dated = false;
    for (int k = Math.max(0, i - 2); k <= Math.min(lines.size() - 1, i + 2); k++) {
      Line near = lines.get(k);
      dated |= near.width() < 80 && !Dates.find(near.text(), order, out.get("language")).isEmpty();
    }
    return dated && !out.body().contains(name) && !String.valueOf(out.get("title")).contains(name)
        ? names
        : List.of();
  }
}
