package org.dateline.extract.isolation;

import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionLimits;

/** What is refused before anything reads it. */
final class InputCheck {
  private InputCheck() {}

  /** The answer to an input that is not read at all, or null for one that is. */
  static Extraction refuse(byte[] bytes, ExtractionLimits limits) {
    if (bytes.length == 0) {
      return Extraction.failed("none", "empty file");
    }
    if (bytes.length > limits.maxInputBytes()) {
      return Extraction.failed(
          "none",
          "too large: "
              + bytes.length
              + " bytes, allowed are "
              + limits.maxInputBytes()
              + " (maxInputBytes)");
    }
    return null;
  }
}
