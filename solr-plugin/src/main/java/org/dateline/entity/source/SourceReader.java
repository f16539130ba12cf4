package org.dateline.entity.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.entity.GazetteerEntry;

/**
 * Reads the entities of a public export. Lines that are no entity are skipped; a line that is not
 * in the format at all ends the reading with its number.
 */
@FunctionalInterface
public interface SourceReader {
  /**
   * @param in the uncompressed export; not closed
   * @param sink receives the entities in the order of the file
   * @throws IOException when it cannot be read or a line is not in the format; names the line
   */
  void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException;
}
