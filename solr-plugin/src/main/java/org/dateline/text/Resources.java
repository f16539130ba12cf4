package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the data files (gazetteer, lexicons) by name: from a configset, a folder or the class path.
 * Keeps the tagging packages free of Solr's loader.
 */
@FunctionalInterface
public interface Resources {
  /**
   * @param name relative name with forward slashes, e.g. {@code claims/claims_en.tsv}
   * @return the file's bytes; the caller closes it
   * @throws IOException when there is no such file or it cannot be read
   */
  InputStream open(String name) throws IOException;
}
