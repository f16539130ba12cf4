package org.dateline.extract.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.html.Labels;
import org.dateline.extract.meta.Agencies;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.Bylines;
import org.dateline.extract.meta.CreditLine;
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

  /** Lines of credits between headline and text. */
  private static final int MAX_CREDITS = 8;

  /** Lines with words between a name and the date that belongs to it, and one. */
  private static final int NEAR = 2;

  private final List<Line> lines;
  private final int title;
  private final BodyRun run;
  private final ArticleBuilder out;

  /** Words of the page that it shows in small letters; filled when needed. */
  private final Set<String> lowerCase = new HashSet<>();

  /** Line of the first paragraph below the headline. */
  private final int text;

  private PlainCredits(List<Line> lines, int title, BodyRun run, ArticleBuilder out) {
    this.lines = lines;
    this.title = title;
    this.run = run;
    this.out = out;
    this.text = text();
  }

  /** A headline with a question mark, or the way to it, may have been taken for the first one. */
  private int text() {
    int i = run.start();
    while (i <= title || (i < run.end() && i < title + MAX_CREDITS && !lines.get(i).prose())) {
      i++;
    }
    return title < run.start() || i >= run.end() ? run.start() : i;
  }

  static void read(List<Line> lines, int title, BodyRun run, ArticleBuilder out) {
    PlainCredits credits = new PlainCredits(lines, title, run, out);
    credits.readDate();
    credits.readAuthors();
  }

  private void readDate() {
    DateHabit habit = new DateHabit();
    lines.forEach(line -> habit.add(line.text()));
    DateOrder order = habit.order().or(DateOrder.ofLanguage(out.get("language")));
    for (Line line : around()) {
      List<Dates.Found> dates = Dates.find(line.text(), order, out.get("language"));
      if (!dates.isEmpty()) {
        out.offer("published", dates.get(0).iso(), "text");
        return;
      }
    }
  }

  /** The lines that may hold credits: from the headline into the body, then below the body. */
  private List<Line> around() {
    List<Line> around = new ArrayList<>();
    for (int i = Math.max(0, title); i < Math.min(lines.size(), text + 2); i++) {
      add(around, i);
    }
    for (int i = run.end(); i < Math.min(lines.size(), run.end() + BELOW); i++) {
      add(around, i);
    }
    return around;
  }

  private void add(List<Line> around, int i) {
    if (lines.get(i).width() <= MAX_LINE && !lines.get(i).prose()) {
      around.add(lines.get(i));
    }
  }

  private void readAuthors() {
    for (Line line : around()) {
      if (out.authors().isEmpty()) {
        out.authors(credited(line), "text");
        boolean agency = line.width() < 80 && !CreditLine.of(line.text()).picture();
        out.offer("agency", agency ? Agencies.in(line.text()) : null, "text");
      }
    }
    if (title >= 0 && out.authors().isEmpty()) {
      readBareNames();
    }
    if (run.end() <= run.start()) {
      return;
    }
    // Wire texts name their reporters in the last paragraph, others sign below it.
    out.authors(Bylines.read(lines.get(run.end() - 1).text()), "text");
    if (run.end() < lines.size()) {
      out.authors(signature(lines.get(run.end())), "text");
    }
  }

  /** People credited in a line, or in the next one when this has but "By". */
  private List<String> credited(Line line) {
    int next = lines.indexOf(line) + 1;
    boolean opener = CreditLine.isOpener(line.text()) && next < lines.size();
    return opener
        ? Bylines.read(line.text() + ' ' + lines.get(next).text())
        : Bylines.read(line.text());
  }

  /** Names that stand alone below the headline: first those beside a date. */
  private void readBareNames() {
    int to = Math.min(lines.size() - 1, text);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = title + 1; i <= to; i++) {
        CreditLine line = CreditLine.of(lines.get(i).text());
        if (line.alone().isEmpty()
            || lines.get(i).prose()
            || isOfText(line.alone())
            || !isPerson(line, i)) {
          continue;
        }
        if (pass == 0
            ? isDated(line, i, NEAR)
            : isBesideText(i) || comesBack(line.alone().get(0), i)) {
          out.authors(line.alone(), "text");
        }
      }
    }
  }

  /**
   * Known names are people. Other words with capitals may be a section or a place: the page must
   * show a date beside them, and none of them in small letters.
   */
  private boolean isPerson(CreditLine line, int i) {
    if (line.alone().stream().allMatch(PersonNames::isKnown)) {
      return true;
    }
    String text = lines.get(i).text();
    String name = line.alone().get(0);
    boolean place = text.startsWith(name + ",");
    return isDated(line, i, 1) && !place && !Labels.isLabel(text) && !hasCommonWord(name);
  }

  private boolean hasCommonWord(String name) {
    if (lowerCase.isEmpty()) {
      for (Line line : lines) {
        for (String word : line.text().split("[^\\p{L}]+")) {
          if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
            lowerCase.add(word);
          }
        }
      }
    }
    for (String word : name.toLowerCase(Locale.ROOT).split("[ .-]+")) {
      if (lowerCase.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(CreditLine line, int i, int distance) {
    if (line.dated()) {
      return true;
    }
    for (int step = -1; step <= 1; step += 2) {
      int seen = 0;
      for (int k = i + step; k > title && k < lines.size() && seen < distance; k += step) {
        String text = lines.get(k).text();
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
          seen++;
        }
        if (lines.get(k).width() < 80 && CreditLine.of(text).dated()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Right below the headline or right above the text. */
  private boolean isBesideText(int i) {
    return i == title + 1 || i >= text - 1;
  }

  /** The page names the person again, outside the text: a portrait, a box about the author. */
  private boolean comesBack(String name, int i) {
    for (int k = 0; k < lines.size(); k++) {
      boolean inText = k >= run.start() && k < run.end();
      if (k != i && !inText && lines.get(k).text().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The text or the headline speaks of them. */
  private boolean isOfText(List<String> names) {
    return names.stream()
        .anyMatch(
            name -> out.body().contains(name) || String.valueOf(out.get("title")).contains(name));
  }

  /** The line is a name and nothing else. */
  private List<String> signature(Line line) {
    List<String> names = CreditLine.of(line.text()).alone();
    return names.size() == 1
            && names.get(0).equals(line.text())
            && PersonNames.isKnown(names.get(0))
            && !isOfText(names)
        ? names
        : List.of();
  }
}
