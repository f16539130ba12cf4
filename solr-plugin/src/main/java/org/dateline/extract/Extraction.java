package org.dateline.extract;

import java.util.List;

/**
 * What came out of one input: its articles and the ledger of how that went.
 *
 * @param status how far the input could be read
 * @param reason in words, null when {@code OK}
 * @param parser what read it ({@code html}, {@code text}, {@code PDFParser} …)
 * @param articles one per article found (a feed or archive holds several); may be empty when failed
 */
public record Extraction(Status status, String reason, String parser, List<Article> articles) {
  public Extraction {
    articles = List.copyOf(articles);
  }

  /** How far an input could be read. */
  public enum Status {
    /** All of it. */
    OK,
    /** Something was cut or skipped; the reason says what. */
    PARTIAL,
    /** No text could be read. */
    FAILED
  }

  /** Nothing could be read, and why. */
  public static Extraction failed(String parser, String reason) {
    return new Extraction(Status.FAILED, reason, parser, List.of());
  }
}
