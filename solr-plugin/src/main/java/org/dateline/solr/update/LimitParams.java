package org.dateline.solr.update;

import java.util.List;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/** Parameters that limit what one file may cost: those of {@link ExtractionLimits}. */
public final class LimitParams {
  public static final Parameter<Isolation> ISOLATION =
      Parameter.choice(
          "isolation",
          Isolation.AUTO,
          "Where files are parsed: in child processes, in this one, or in children where the system allows.");

  static final Parameter<Long> MAX_INPUT_BYTES =
      Parameter.number(
          "maxInputBytes",
          ExtractionLimits.DEFAULT_MAX_INPUT_BYTES,
          1,
          1 << 30,
          "A larger file is not read at all.");

  static final Parameter<Long> MAX_MARKUP_BYTES =
      Parameter.number(
          "maxMarkupBytes",
          ExtractionLimits.DEFAULT_MAX_MARKUP_BYTES,
          1,
          1 << 30,
          "HTML, XML and plain text are read up to here; the rest is cut.");

  static final Parameter<Long> MAX_OUTPUT_CHARS =
      Parameter.number(
          "maxOutputChars",
          ExtractionLimits.DEFAULT_MAX_OUTPUT_CHARS,
          1,
          1 << 30,
          "UTF-16 units of title and body, over all articles of one file.");

  static final Parameter<Long> TIMEOUT_MS =
      Parameter.number(
          "timeoutMs",
          ExtractionLimits.DEFAULT_TIMEOUT_MS,
          1,
          86_400_000,
          "Milliseconds from the call to the answer, waiting included.");

  static final Parameter<Long> MAX_NESTING_DEPTH =
      Parameter.number(
          "maxNestingDepth",
          ExtractionLimits.DEFAULT_MAX_NESTING_DEPTH,
          0,
          100,
          "Archives within archives, attachments within mails.");

  static final Parameter<Long> MAX_ENTRIES =
      Parameter.number(
          "maxEntries",
          ExtractionLimits.DEFAULT_MAX_ENTRIES,
          1,
          1_000_000,
          "Articles and entries of archives or mails, over one file.");

  static final Parameter<Long> MAX_COMPRESSION_RATIO =
      Parameter.number(
          "maxCompressionRatio",
          ExtractionLimits.DEFAULT_MAX_COMPRESSION_RATIO,
          1,
          100_000,
          "Unpacked bytes for each packed byte.");

  static final Parameter<Long> CHILD_HEAP_MB =
      Parameter.number(
          "childHeapMb",
          ExtractionLimits.DEFAULT_CHILD_HEAP_MB,
          32,
          65_536,
          "Heap of a child process in MiB.");

  static final Parameter<Long> MAX_FILES_PER_CHILD =
      Parameter.number(
          "maxFilesPerChild",
          ExtractionLimits.DEFAULT_MAX_FILES_PER_CHILD,
          1,
          Integer.MAX_VALUE,
          "A child process is replaced after so many files.");

  static final Parameter<Long> CHILD_POOL_SIZE =
      Parameter.number(
          "childPoolSize",
          ExtractionLimits.DEFAULT_CHILD_POOL_SIZE,
          1,
          256,
          "Child processes that parse at the same time; further files wait.");

  static final Parameter<Long> CHILD_IDLE_MS =
      Parameter.number(
          "childIdleMs",
          ExtractionLimits.DEFAULT_CHILD_IDLE_MS,
          1,
          86_400_000,
          "Milliseconds after which an unused child process ends.");

  /** All parameters read here and {@link #ISOLATION}. */
  public static final List<Parameter<?>> ALL =
      List.of(
          ISOLATION,
          MAX_INPUT_BYTES,
          MAX_MARKUP_BYTES,
          MAX_OUTPUT_CHARS,
          TIMEOUT_MS,
          MAX_NESTING_DEPTH,
          MAX_ENTRIES,
          MAX_COMPRESSION_RATIO,
          CHILD_HEAP_MB,
          MAX_FILES_PER_CHILD,
          CHILD_POOL_SIZE,
          CHILD_IDLE_MS);

  private LimitParams() {}

  /** Takes all of them. */
  public static ExtractionLimits take(InitParams params) {
    return new ExtractionLimits(
        params.take(MAX_INPUT_BYTES).intValue(),
        params.take(MAX_MARKUP_BYTES).intValue(),
        params.take(MAX_OUTPUT_CHARS).intValue(),
        params.take(TIMEOUT_MS),
        params.take(MAX_NESTING_DEPTH).intValue(),
        params.take(MAX_ENTRIES).intValue(),
        params.take(MAX_COMPRESSION_RATIO).intValue(),
        params.take(CHILD_HEAP_MB).intValue(),
        params.take(MAX_FILES_PER_CHILD).intValue(),
        params.take(CHILD_POOL_SIZE).intValue(),
        params.take(CHILD_IDLE_MS));
  }
}
