package org.dateline.extract.pdf;

import java.util.List;

/** Finds the headline among the paragraphs of a PDF. */
public final class Headline {
  /** A headline is set larger than the body by this factor. */
  private static final float LARGER = 1.15f;

  /** Shorter large print is the name of the paper or a section. */
  private static final int MIN_WORDS = 3;

  private static final int MAX_CHARS = 250;

  /** Points from the top of the page. */
  private static final float MASTHEAD_ZONE = 72;

  private static final int MASTHEAD_WORDS = 4;

  /** A deck is set smaller than this share of its headline. */
  private static final float DECK = 0.62f;

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
    if (best >= 0 && isMasthead(paragraphs.get(best))) {
      return below(best, paragraphs, bodySize);
    }
    return best >= 0 ? best : bestShort;
  }

  /** Few words in large print at the very top may be the paper's name. */
  private static boolean isMasthead(Paragraph p) {
    return p.y() < MASTHEAD_ZONE && p.text().split(" ").length <= MASTHEAD_WORDS;
  }

  /** The headline below a masthead: longer, and larger than a deck would be; else the masthead. */
  private static int below(int masthead, List<Paragraph> paragraphs, float bodySize) {
    Paragraph top = paragraphs.get(masthead);
    int best = masthead;
    for (int i = masthead + 1; i < paragraphs.size(); i++) {
      Paragraph p = paragraphs.get(i);
      if (p.page() == top.page()
          && p.size() > LARGER * bodySize
          && p.size() >= DECK * top.size()
          && p.text().length() <= MAX_CHARS
          && p.text().split(" ").length > MIN_WORDS
          && (best == masthead || p.size() > paragraphs.get(best).size())) {
        best = i;
      }
    }
    return best;
  }

  private static int firstPage(List<Paragraph> paragraphs) {
    return paragraphs.get(0).page();
  }
}
