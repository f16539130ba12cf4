package org.dateline.extract;

import org.dateline.extract.isolation.InProcessExtractor;

/** Makes {@link ArticleExtractor}s. */
public final class ArticleExtractors {
  private ArticleExtractors() {}

  /**
   * An extractor for all formats of docs/formats.md. It starts nothing until its first input; the
   * caller closes it.
   */
  public static ArticleExtractor create(ExtractionLimits limits, Isolation isolation) {
    return new InProcessExtractor(limits);
  }
}
