package org.dateline.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the runs of a page into reading order. Where a white gutter has text on both sides over
 * several lines, the page is cut along it; runs that cross it (headlines, full-width paragraphs)
 * cut the columns into bands.
 */
final class Columns {
  /** Lines that a column must have on each side of a gutter. */
  private static final int MIN_LINES = 3;

  /** Columns of news have more characters a line than tables have in a cell. */
  private static final int MIN_CHARS_PER_LINE = 14;

  /** Steps across a region in which gutters are looked for. */
  private static final int STEPS = 200;

  /** Columns within columns; newspapers have up to eight side by side, found by halving. */
  private static final int MAX_DEPTH = 8;

  /** Runs that cross a gutter, as a share of those beside it. */
  private static final double MAX_CROSSING = 0.5;

  private static final Comparator<Segment> DOWN =
      Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x0);

  private final boolean rightToLeft;
  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int column;

  private Columns(int page, int firstColumn, boolean rightToLeft) {
    this.page = page;
    this.column = firstColumn;
    this.rightToLeft = rightToLeft;
  }

  /** Lines in reading order, with numbers of columns from {@code firstColumn} on. */
  static List<Line> read(List<Segment> segments, int page, int firstColumn) {
    int rtl = 0;
    int all = 0;
    for (Segment segment : segments) {
      rtl += Bidirectional.rightToLeftChars(segment.text());
      all += segment.length();
    }
    Columns columns = new Columns(page, firstColumn, 2 * rtl > all);
    columns.region(joinNear(segments), 0);
    return columns.lines;
  }

  /** Runs that were drawn in pieces become whole. */
  private static List<Segment> joinNear(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(
        Comparator.comparingDouble((Segment s) -> Math.round(s.y()))
            .thenComparingDouble(Segment::x0));
    List<Segment> joined = new ArrayList<>();
    for (Segment next : sorted) {
      Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.isFollowedBy(next, Segment.COLUMN_GAP * last.size())) {
        last.join(next);
      } else {
        joined.add(next);
      }
    }
    joined.sort(DOWN);
    return joined;
  }

  private void region(List<Segment> segments, int depth) {
    float gutter = depth < MAX_DEPTH ? gutter(segments) : Float.NaN;
    if (Float.isNaN(gutter)) {
      column++;
      rows(segments);
      return;
    }
    List<Segment> left = new ArrayList<>();
    List<Segment> right = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.x1() <= gutter) {
        left.add(segment);
      } else if (segment.x0() >= gutter) {
        right.add(segment);
      } else {
        band(left, right, depth);
        List<Segment> crossing = List.of(segment);
        rows(crossing);
      }
    }
    band(left, right, depth);
  }

  private void band(List<Segment> left, List<Segment> right, int depth) {
    List<Segment> first = rightToLeft ? right : left;
    List<Segment> second = rightToLeft ? left : right;
    if (!first.isEmpty()) {
      region(new ArrayList<>(first), depth + 1);
    }
    if (!second.isEmpty()) {
      region(new ArrayList<>(second), depth + 1);
    }
    left.clear();
    right.clear();
    column++;
  }

  /** Position of the best gutter, or NaN when the region is one column. */
  private static float gutter(List<Segment> segments) {
    if (segments.size() < 2 * MIN_LINES) {
      return Float.NaN;
    }
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (Segment segment : segments) {
      from = Math.min(from, segment.x0());
      to = Math.max(to, segment.x1());
    }
    float best = Float.NaN;
    double bestScore = 0;
    int run = 0;
    for (int i = 1; i < STEPS; i++) {
      float x = from + (to - from) * i / STEPS;
      double score = new Sides(segments, x).score();
      if (score > bestScore) {
        bestScore = score;
        best = x;
        run = 1;
      } else if (score == bestScore && score > 0 && run > 0) {
        run++; // as good: take the middle of the white stretch
        best = x - (to - from) * (run / 2) / STEPS;
      } else {
        run = 0;
      }
    }
    return best;
  }

  /** What stands left and right of a vertical line and across it. */
  private static final class Sides {
    private int left;
    private int right;
    private int crossing;
    private int leftChars;
    private int rightChars;
    private float leftTop = Float.MAX_VALUE;
    private float leftBottom = -Float.MAX_VALUE;
    private float rightTop = Float.MAX_VALUE;
    private float rightBottom = -Float.MAX_VALUE;

    Sides(List<Segment> segments, float x) {
      for (Segment segment : segments) {
        if (segment.x1() <= x) {
          left++;
          leftChars += segment.length();
          leftTop = Math.min(leftTop, segment.y());
          leftBottom = Math.max(leftBottom, segment.y());
        } else if (segment.x0() >= x) {
          right++;
          rightChars += segment.length();
          rightTop = Math.min(rightTop, segment.y());
          rightBottom = Math.max(rightBottom, segment.y());
        } else {
          crossing++;
        }
      }
    }

    /** Higher is better, 0 = no gutter. */
    double score() {
      boolean sideBySide =
          Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop) > 0
              && left >= MIN_LINES
              && right >= MIN_LINES;
      if (!sideBySide
          || leftChars < MIN_CHARS_PER_LINE * left
          || rightChars < MIN_CHARS_PER_LINE * right
          || crossing > MAX_CROSSING * (left + right)) {
        return 0;
      }
      return Math.min(left, right) - 2.0 * crossing + (left + right);
    }
  }

  /** One column, line by line. */
  private void rows(List<Segment> segments) {
    List<Segment> row = new ArrayList<>();
    for (Segment segment : segments) {
      if (!row.isEmpty()
          && !row.get(0).isFollowedBy(segment, Float.MAX_VALUE)
          && !segment.isFollowedBy(row.get(0), Float.MAX_VALUE)) {
        line(row);
        row.clear();
      }
      row.add(segment);
    }
    line(row);
  }

  private void line(List<Segment> row) {
    if (row.isEmpty()) {
      return;
    }
    row.sort(Comparator.comparingDouble(Segment::x0));
    StringBuilder text = new StringBuilder();
    float x1 = 0;
    float size = 0;
    int bold = 0;
    int chars = 0;
    for (Segment segment : row) {
      text.append(text.length() == 0 ? "" : " ").append(segment.text());
      x1 = Math.max(x1, segment.x1());
      size = Math.max(size, segment.size());
      chars += segment.length();
      bold += segment.bold() ? segment.length() : 0;
    }
    Segment first = row.get(0);
    lines.add(
        new Line(
            Bidirectional.logical(text.toString()),
            page,
            first.x0(),
            x1,
            first.y(),
            size,
            2 * bold > chars,
            column));
  }
}
