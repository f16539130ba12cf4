package org.dateline.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines: by indents, gaps, short last lines and changes of the font. */
final class Paragraphs {
  /** An indent of the first line, in font sizes. */
  private static final float INDENT = 0.7f;

  /** A gap between paragraphs, against the usual distance of lines. */
  private static final float GAP = 1.25f;

  /** A change of size that makes another kind of text. */
  private static final float SIZE_CHANGE = 1.1f;

  /** A last line ends before this share of the column. */
  private static final float SHORT_LINE = 0.85f;

  private final Hyphens hyphens;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Line> current = new ArrayList<>();

  private Paragraphs(List<Line> lines) {
    hyphens = new Hyphens(lines);
  }

  static List<Paragraph> of(List<Line> lines) {
    Paragraphs out = new Paragraphs(lines);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).column() == lines.get(start).column()) {
        end++;
      }
      out.column(lines.subList(start, end));
      start = end;
    }
    out.end();
    return out.paragraphs;
  }

  private void column(List<Line> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Line line : lines) {
      left = Math.min(left, line.x0());
      right = Math.max(right, line.x1());
    }
    float leading = leading(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!current.isEmpty()) {
        Line before = current.get(current.size() - 1);
        boolean begins =
            i == 0
                ? !continuesAcross(before, line)
                : begins(
                    before,
                    line,
                    left,
                    right,
                    leading,
                    lines.size() > i + 1 ? lines.get(i + 1) : null);
        if (begins) {
          end();
        }
      }
      current.add(line);
    }
  }

  /** Usual distance of baselines: the median. */
  private static float leading(List<Line> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).y() - lines.get(i - 1).y();
      if (distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }

  private static boolean begins(
      Line before, Line line, float left, float right, float leading, Line after) {
    if (otherFont(before, line)) {
      return true;
    }
    float distance = line.y() - before.y();
    float usual = Math.min(leading, 1.6f * line.size());
    boolean heading = line.size() == before.size() && line.bold() && before.bold();
    if (distance > GAP * Math.max(usual, line.size()) + 0.5f) {
      return !heading || distance > 2 * line.size();
    }
    if (Hyphens.isHyphen(before.text().charAt(before.text().length() - 1))) {
      return false;
    }
    boolean indented =
        line.x0() > left + INDENT * line.size()
            && line.x0() > before.x0() + INDENT * line.size()
            && (after == null
                || after.x0() < line.x0() - 0.3f * line.size()
                || after.y() < line.y());
    boolean shortBefore = before.x1() - left < SHORT_LINE * (right - left);
    if (indented && (shortBefore || endsSentence(before.text()))) {
      return true; // else the second line of an item with a hanging indent
    }
    return startsItem(line.text())
        || (shortBefore && endsSentence(before.text()) && !startsLower(line.text()));
  }

  private static boolean otherFont(Line before, Line line) {
    float ratio = line.size() / before.size();
    return ratio > SIZE_CHANGE || ratio < 1 / SIZE_CHANGE || (line.bold() != before.bold());
  }

  /** Whether text runs on from the foot of one column to the head of the next. */
  private static boolean continuesAcross(Line before, Line line) {
    if (otherFont(before, line)) {
      return false;
    }
    String text = before.text();
    return Hyphens.isHyphen(text.charAt(text.length() - 1))
        || startsLower(line.text())
        || !endsSentence(text);
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.charAt(0));
  }

  private static boolean startsItem(String text) {
    return text.length() > 1 && "•▪◦■●".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 1 && "\"'”’»)]“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return ".!?…:。！？؟۔".indexOf(text.charAt(end - 1)) >= 0;
  }

  private void end() {
    if (current.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : current) {
      hyphens.append(text, line.text());
    }
    Line first = current.get(0);
    paragraphs.add(
        new Paragraph(text.toString(), first.page(), first.y(), first.size(), first.bold()));
    current.clear();
  }
}
