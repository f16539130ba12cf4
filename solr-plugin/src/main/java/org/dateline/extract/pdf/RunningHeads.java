package org.dateline.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes running heads, feet and page numbers out of a document. */
final class RunningHeads {
  /** Height of the zones at the top and bottom of a page in which they stand. */
  private static final float ZONE = 0.10f;

  /** Pages of which a repeated line is a running head. */
  private static final double MIN_SHARE = 0.4;

  /** A lone line is parted from the text by this many font sizes. */
  private static final float MIN_GAP = 1.8f;

  private static final int MAX_CHARS = 120;

  private RunningHeads() {}

  static List<Line> remove(List<Line> lines, float[] pageHeights, float bodySize) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (Line line : lines) {
      if (inZone(line, pageHeights)) {
        pagesOf.computeIfAbsent(pattern(line.text()), k -> new HashSet<>()).add(line.page());
      }
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean furniture =
          inZone(line, pageHeights)
              && (isPageNumber(line.text())
                  || isRepeated(pagesOf.get(pattern(line.text())), pageHeights.length)
                  || isLone(line, lines, pageHeights[line.page()], bodySize));
      if (!furniture) {
        kept.add(line);
      }
    }
    return kept.isEmpty() ? lines : kept;
  }

  private static boolean inZone(Line line, float[] pageHeights) {
    float height = pageHeights[line.page()];
    return line.y() < ZONE * height || line.y() > (1 - ZONE) * height;
  }

  private static boolean isRepeated(Set<Integer> pages, int allPages) {
    return pages.size() >= 2 && pages.size() >= MIN_SHARE * (allPages - 1);
  }

  /** The line with all digits alike, so that numbered heads are equal. */
  private static String pattern(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
        out.append('#');
      }
    }
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Digits with at most one word: {@code 7}, {@code – 7 –}, {@code Page 7}, {@code 7 / 12}. */
  private static boolean isPageNumber(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return digits > 0
        && digits <= 8
        && letters <= 8
        && text.length() <= 24
        && (letters == 0 || text.indexOf(' ') > 0);
  }

  /** On documents of one page: small print in the margin, apart from the text, no sentence. */
  private static boolean isLone(Line line, List<Line> lines, float pageHeight, float bodySize) {
    if (line.size() > 1.05f * bodySize
        || line.text().length() > MAX_CHARS
        || endsSentence(line.text())) {
      return false;
    }
    boolean top = line.y() < pageHeight / 2;
    float nearest = Float.MAX_VALUE;
    for (Line other : lines) {
      float distance = top ? other.y() - line.y() : line.y() - other.y();
      if (other.page() == line.page() && distance > 0.5f * line.size()) {
        nearest = Math.min(nearest, distance);
      }
    }
    return nearest > MIN_GAP * bodySize && nearest < Float.MAX_VALUE;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?…。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
