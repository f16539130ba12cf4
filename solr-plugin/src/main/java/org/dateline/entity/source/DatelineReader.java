package org.dateline.entity.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.GazetteerFormatException;

/** Reads the text form of a gazetteer. */
final class DatelineReader implements SourceReader {
  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        try {
          sink.accept(GazetteerEntry.parse(line, "line", lines.number()));
        } catch (GazetteerFormatException e) {
          throw new IOException(e.getMessage(), e);
        }
      }
    }
  }
}
