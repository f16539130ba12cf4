package org.dateline.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.text.Resources;

/**
 * Reads {@value #INDEX}: the names of the gazetteer's files, one a line, {@code #} comments. A
 * configset in ZooKeeper cannot be listed, so the list is a file of its own.
 */
public final class GazetteerFiles {
  /** Lists the gazetteer's files relative to the configset's {@code conf} folder. */
  public static final String INDEX = "gazetteer/index.txt";

  private GazetteerFiles() {}

  /**
   * @return the file names in the order of the index
   * @throws IOException when the index is missing or lists nothing
   */
  public static List<String> list(Resources resources) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resources.open(INDEX), StandardCharsets.UTF_8))) {
      List<String> names =
          in.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      if (names.isEmpty()) {
        throw new IOException(
            INDEX
                + " lists no gazetteer file; write one name a line, e.g. gazetteer/countries.tsv");
      }
      return names;
    }
  }
}
