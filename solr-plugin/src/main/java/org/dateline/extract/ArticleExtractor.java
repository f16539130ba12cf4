package org.dateline.extract;

/**
 * Turns the bytes of any news file into articles. Implementations are safe for use by several
 * threads and never throw for bad input: what went wrong is in the {@link Extraction}.
 */
public interface ArticleExtractor extends AutoCloseable {
  /**
   * @param bytes the file, not changed
   * @param hints what the sender said about it
   */
  Extraction extract(byte[] bytes, ExtractionHints hints);

  /** Ends child processes; the extractor cannot be used afterwards. */
  @Override
  void close();
}
