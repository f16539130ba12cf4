package org.dateline.extract;

import org.dateline.extract.isolation.InProcessExtractor;
import org.dateline.extract.isolation.ProcessExtractor;

/** Makes {@link ArticleExtractor}s. */
public final class ArticleExtractors {
  private ArticleExtractors() {}

  /**
   * An extractor for all formats of docs/formats.md. It starts nothing until its first input; the
   * caller closes it.
   */
  public static ArticleExtractor create(ExtractionLimits limits, Isolation isolation) {
    switch (isolation) {
      case PROCESS:
        return new ProcessExtractor(limits, null);
      case IN_PROCESS:
        return new InProcessExtractor(limits);
      default:
        return new ProcessExtractor(limits, new InProcessExtractor(limits));
    }
  }
}
