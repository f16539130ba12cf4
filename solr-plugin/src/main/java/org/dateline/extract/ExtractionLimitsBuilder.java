package org.dateline.extract;

/**
 * A changeable copy of {@link ExtractionLimits}; each method sets the limit of its name. Not
 * thread-safe.
 */
public final class ExtractionLimitsBuilder {
  private int maxInputBytes;
  private int maxMarkupBytes;
  private int maxOutputChars;
  private long timeoutMs;
  private int maxNestingDepth;
  private int maxEntries;
  private int maxCompressionRatio;
  private int childHeapMb;
  private int maxFilesPerChild;
  private int childPoolSize;
  private long childIdleMs;

  ExtractionLimitsBuilder(ExtractionLimits limits) {
    maxInputBytes = limits.maxInputBytes();
    maxMarkupBytes = limits.maxMarkupBytes();
    maxOutputChars = limits.maxOutputChars();
    timeoutMs = limits.timeoutMs();
    maxNestingDepth = limits.maxNestingDepth();
    maxEntries = limits.maxEntries();
    maxCompressionRatio = limits.maxCompressionRatio();
    childHeapMb = limits.childHeapMb();
    maxFilesPerChild = limits.maxFilesPerChild();
    childPoolSize = limits.childPoolSize();
    childIdleMs = limits.childIdleMs();
  }

  public ExtractionLimitsBuilder maxInputBytes(int value) {
    maxInputBytes = value;
    return this;
  }

  public ExtractionLimitsBuilder maxMarkupBytes(int value) {
    maxMarkupBytes = value;
    return this;
  }

  public ExtractionLimitsBuilder maxOutputChars(int value) {
    maxOutputChars = value;
    return this;
  }

  public ExtractionLimitsBuilder timeoutMs(long value) {
    timeoutMs = value;
    return this;
  }

  public ExtractionLimitsBuilder maxNestingDepth(int value) {
    maxNestingDepth = value;
    return this;
  }

  public ExtractionLimitsBuilder maxEntries(int value) {
    maxEntries = value;
    return this;
  }

  public ExtractionLimitsBuilder maxCompressionRatio(int value) {
    maxCompressionRatio = value;
    return this;
  }

  public ExtractionLimitsBuilder childHeapMb(int value) {
    childHeapMb = value;
    return this;
  }

  public ExtractionLimitsBuilder maxFilesPerChild(int value) {
    maxFilesPerChild = value;
    return this;
  }

  public ExtractionLimitsBuilder childPoolSize(int value) {
    childPoolSize = value;
    return this;
  }

  public ExtractionLimitsBuilder childIdleMs(long value) {
    childIdleMs = value;
    return this;
  }

  /**
   * The limits as set.
   *
   * @throws IllegalArgumentException naming the parameter, the value and what is allowed
   */
  public ExtractionLimits build() {
    return new ExtractionLimits(
        maxInputBytes,
        maxMarkupBytes,
        maxOutputChars,
        timeoutMs,
        maxNestingDepth,
        maxEntries,
        maxCompressionRatio,
        childHeapMb,
        maxFilesPerChild,
        childPoolSize,
        childIdleMs);
  }
}
