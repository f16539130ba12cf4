package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.text.Resources;

/** The {@code conf} folder with gazetteer and lexicons that commands read. */
final class ConfFolder {
  private ConfFolder() {}

  /** The installation's root: set by the launcher, else the working directory. */
  static Path home() {
    return Path.of(System.getProperty("dateline.home", "."));
  }

  /** The shipped configset. */
  static Path shipped() {
    return home().resolve("configsets/news/conf");
  }

  static Resources resources(Path conf) {
    if (!Files.isDirectory(conf)) {
      throw new CommandFailed("no such folder: " + conf + " (--conf names a configset's conf)");
    }
    return name -> Files.newInputStream(conf.resolve(name));
  }
}
