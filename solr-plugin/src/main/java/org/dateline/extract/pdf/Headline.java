package org.dateline.extract.pdf;

import java.util.List;

/** Finds the headline among the paragraphs of a PDF. */
public final class Headline {
  /** A headline is set larger than the body by this factor. */
  private static final float LARGER = 1.15f;

  /** Shorter large print is the name of the paper or a section. */
  private static final int MIN_WORDS = 3;

  private static final int MAX_CHARS = 250;

  private Headline() {}

  /** Index of the headline, or -1: the largest print of the first page that has enough words. */
  public static int find(List<Paragraph> paragraphs, float bodySize) {
    int best = -1;
    int bestShort = -1;
    for (int i = 0;
        i < paragraphs.size() && paragraphs.get(i).page() == firstPage(paragraphs);
        i++) {
      Paragraph p = paragraphs.get(i);
      if (p.text().length() > MAX_CHARS || !(p.size() > LARGER * bodySize)) {
        continue;
      }
      boolean enough = p.text().split(" ").length >= MIN_WORDS || p.text().length() > 24;
      if (enough && (best < 0 || p.size() > paragraphs.get(best).size())) {
        best = i;
      } else if (!enough && (bestShort < 0 || p.size() > paragraphs.get(bestShort).size())) {
        bestShort = i;
      }
    }
    return best >= 0 ? best : bestShort;
  }

  private static int firstPage(List<Paragraph> paragraphs) {
    return paragraphs.get(0).page();
  }
}
