package org.dateline.extract.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.html.Labels;
import org.dateline.extract.meta.Bylines;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.Overlap;

/**
 * Finds the headline above a body: a line there that shares its words with the body, ends like a
 * headline and stands over the byline.
 */
final class PlainTitle {
  private static final int LOOK_BACK = 60;
  private static final int MAX_WIDTH = 220;
  private static final int MIN_WIDTH = 8;

  /** Words shorter than this are mostly function words; signs that are words always count. */
  private static final int MIN_WORD = 4;

  private static final int STEM = 5;

  private static final double MIN_SCORE = 0.2;

  /** Shorter lines over a headline name the section. */
  private static final int MIN_HEADLINE = 25;

  private static final int LONG_HEADLINE = 44;

  /** Part of the best score that the line above it must reach to be the headline. */
  private static final double DECK_SHARE = 0.3;

  private final List<Line> lines;
  private final BodyRun run;
  private final Set<String> body = new HashSet<>();

  private PlainTitle(List<Line> lines, BodyRun run) {
    this.lines = lines;
    this.run = run;
    for (int i = run.start(); i < run.end(); i++) {
      if (lines.get(i).endsSentence()) {
        Overlap.words(lines.get(i).text()).forEach(word -> body.add(stem(word)));
      }
    }
  }

  /** Index of the headline's line, before or at the start of the body; -1 when there is none. */
  static int find(List<Line> lines, BodyRun run) {
    PlainTitle title = new PlainTitle(lines, run);
    int best = -1;
    double bestScore = MIN_SCORE;
    int last = Math.min(run.end() - 1, run.start() + 1);
    for (int i = Math.max(0, run.start() - LOOK_BACK); i <= last && i < lines.size(); i++) {
      double score = title.score(i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best < 0 ? -1 : title.aboveDeck(best, bestScore);
  }

  /**
   * The line right above the best one when that could be a headline, too: under a headline often
   * stands a line that sums the text up, and shares more words with it.
   */
  private int aboveDeck(int best, double bestScore) {
    for (int i = best - 1; i >= 0 && i >= best - 2; i--) {
      Line line = lines.get(i);
      if (line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      boolean headline =
          line.width() >= Math.min(LONG_HEADLINE, lines.get(best).width() * 6 / 10)
              && line.width() >= MIN_HEADLINE
              && !isTrail(line.text())
              && score(i) >= DECK_SHARE * bestScore;
      return headline ? i : best;
    }
    return best;
  }

  private double score(int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (line.bullet()
        || line.width() < MIN_WIDTH
        || line.width() > MAX_WIDTH
        || (i >= run.start() && line.endsSentence())
        || Labels.isLabel(text)
        || Labels.isPrompt(text)
        || BodyLines.isCredit(text)
        || isListed(i)
        || !Bylines.read(text).isEmpty()) {
      return 0;
    }
    int content = 0;
    int shared = 0;
    for (String word : Overlap.words(text)) {
      if (word.length() >= MIN_WORD || Character.isIdeographic(word.codePointAt(0))) {
        content++;
        shared += body.contains(stem(word)) ? 1 : 0;
      }
    }
    if (content == 0) {
      return 0;
    }
    double score = (double) shared / content * Math.min(1, content / 4.0);
    score *= 1 - 0.004 * Math.max(0, run.start() - i);
    if (text.endsWith(".") || text.endsWith("。") || text.endsWith("…") || text.endsWith(":")) {
      score *= 0.6;
    }
    if (line.afterBlank() || i == 0) {
      score *= 1.1;
    }
    if (isTrail(text)) {
      score *= 0.5;
    }
    return score * (hasDate(text) ? 0.4 : 1) * (creditsFollow(i) ? 1.3 : 1);
  }

  /** One of several numbered lines, or in the list under a label: teasers of other articles. */
  private boolean isListed(int i) {
    Line line = lines.get(i);
    if (line.numbered()
        && ((i > 0 && lines.get(i - 1).numbered())
            || (i + 1 < lines.size() && lines.get(i + 1).numbered()))) {
      return true;
    }
    return !line.afterBlank() && i > 0 && Labels.isLabel(lines.get(i - 1).text());
  }

  /** The way to the article: {@code Home > News > Headline}. */
  private static boolean isTrail(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean spaced = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == text.charAt(i);
      signs += spaced && "/>»›|→<«".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return signs >= 2 && (text.indexOf('»') < 0 || text.indexOf('«') < 0);
  }

  /** What inflection leaves of a word. */
  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  /** A byline or date stands within the next lines, before the body. */
  private boolean creditsFollow(int i) {
    for (int k = i + 1; k < lines.size() && k <= i + 4 && k <= run.start(); k++) {
      String text = lines.get(k).text();
      if (lines.get(k).width() < 120 && (hasDate(text) || !Bylines.read(text).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDate(String text) {
    return !Dates.find(text, DateOrder.DAY_FIRST, null).isEmpty();
  }
}
