package org.dateline.extract;

/**
 * What one input may cost. Every value has a unit in its name and a default constant with its
 * reason; {@link #toBuilder} gives changed copies. Immutable.
 *
 * @param maxInputBytes a larger input is not read at all
 * @param maxMarkupBytes HTML, XML and plain text are read up to here and the rest is cut
 * @param maxOutputChars UTF-16 units of title and body text, over all articles of one input
 * @param timeoutMs from the call to the answer, waiting for a child process included
 * @param maxNestingDepth containers within containers: 1 = an archive, its entries must be plain
 *     files
 * @param maxEntries articles, and entries of archives or mails, over the whole input
 * @param maxCompressionRatio unpacked bytes for each packed byte
 * @param childHeapMb heap of a child process, in 2^20 bytes
 * @param maxFilesPerChild a child is replaced after so many inputs
 * @param childPoolSize children that parse at the same time; further calls wait
 * @param childIdleMs an unused child ends after this time
 */
public record ExtractionLimits(
    int maxInputBytes,
    int maxMarkupBytes,
    int maxOutputChars,
    long timeoutMs,
    int maxNestingDepth,
    int maxEntries,
    int maxCompressionRatio,
    int childHeapMb,
    int maxFilesPerChild,
    int childPoolSize,
    long childIdleMs) {

  /** A whole newspaper issue as PDF has 20–60 MB; anything above is not an article. */
  public static final int DEFAULT_MAX_INPUT_BYTES = 64 << 20;

  /** The largest news pages have 2–3 MB; a DOM takes about ten times its source. */
  public static final int DEFAULT_MAX_MARKUP_BYTES = 6_000_000;

  /** Ten long books; a day of agency wire has about a tenth. */
  public static final int DEFAULT_MAX_OUTPUT_CHARS = 10_000_000;

  /** Half of the 60 s after which common HTTP clients give up; usual files need well below 1 s. */
  public static final long DEFAULT_TIMEOUT_MS = 30_000;

  /** A mail box in an archive with a packed attachment needs three; one more for good measure. */
  public static final int DEFAULT_MAX_NESTING_DEPTH = 4;

  /** A feed has 10–200 entries, a day's archive of an agency a few hundred. */
  public static final int DEFAULT_MAX_ENTRIES = 1_000;

  /** Text packs 3–20 times, office XML up to about 50; deflate itself ends at 1,032. */
  public static final int DEFAULT_MAX_COMPRESSION_RATIO = 100;

  /** Enough for a full-size input with its parsed form; measured in docs/formats.md. */
  public static final int DEFAULT_CHILD_HEAP_MB = 512;

  /**
   * Start-up (about 1 s) spread over so many files is some ms each; a leak cannot grow for long.
   */
  public static final int DEFAULT_MAX_FILES_PER_CHILD = 500;

  /** Two busy cores beside an indexing Solr; with the heap above at most 1 GB of memory. */
  public static final int DEFAULT_CHILD_POOL_SIZE = 2;

  /** Long enough for the pauses of a crawl, short enough to give the memory back. */
  public static final long DEFAULT_CHILD_IDLE_MS = 60_000;

  /** All defaults. */
  public static final ExtractionLimits DEFAULTS =
      new ExtractionLimits(
          DEFAULT_MAX_INPUT_BYTES,
          DEFAULT_MAX_MARKUP_BYTES,
          DEFAULT_MAX_OUTPUT_CHARS,
          DEFAULT_TIMEOUT_MS,
          DEFAULT_MAX_NESTING_DEPTH,
          DEFAULT_MAX_ENTRIES,
          DEFAULT_MAX_COMPRESSION_RATIO,
          DEFAULT_CHILD_HEAP_MB,
          DEFAULT_MAX_FILES_PER_CHILD,
          DEFAULT_CHILD_POOL_SIZE,
          DEFAULT_CHILD_IDLE_MS);

  /** Java arrays end a little below 2^31; one GB is far above any news file. */
  private static final int MAX_BYTES = 1 << 30;

  private static final long DAY_MS = 86_400_000;

  /**
   * @throws IllegalArgumentException naming the parameter, the value and what is allowed
   */
  public ExtractionLimits {
    check("maxInputBytes", maxInputBytes, 1, MAX_BYTES);
    check("maxMarkupBytes", maxMarkupBytes, 1, MAX_BYTES);
    check("maxOutputChars", maxOutputChars, 1, MAX_BYTES);
    check("timeoutMs", timeoutMs, 1, DAY_MS);
    check("maxNestingDepth", maxNestingDepth, 0, 100);
    check("maxEntries", maxEntries, 1, 1_000_000);
    check("maxCompressionRatio", maxCompressionRatio, 1, 100_000);
    check("childHeapMb", childHeapMb, 32, 65_536);
    check("maxFilesPerChild", maxFilesPerChild, 1, Integer.MAX_VALUE);
    check("childPoolSize", childPoolSize, 1, 256);
    check("childIdleMs", childIdleMs, 1, DAY_MS);
  }

  private static void check(String name, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          name + " is " + value + ", allowed are " + min + " to " + max);
    }
  }

  /** A changeable copy. */
  public ExtractionLimitsBuilder toBuilder() {
    return new ExtractionLimitsBuilder(this);
  }
}
