package org.dateline.extract.format;

import org.dateline.extract.ExtractionHints;

/**
 * The bytes of one document: an input or an entry of a container.
 *
 * @param bytes not changed by readers
 * @param hints what the sender or the container says about them
 * @param mediaType type found by {@link MediaTypes}, without parameters
 * @param depth containers around it; 0 for an input
 */
record Source(byte[] bytes, ExtractionHints hints, String mediaType, int depth) {
  /** File name for messages. */
  String label() {
    return hints.resourceName() == null ? mediaType : hints.resourceName();
  }
}
