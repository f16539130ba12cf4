package org.dateline.claim;

import java.nio.file.Files;
import java.nio.file.Path;

/** The lexicons of the shipped configset, for tests. */
final class Lexicons {
  static final Path CONF = Path.of("..", "configsets", "news", "conf");

  private Lexicons() {}

  static ClaimTagger tagger() {
    return ClaimTagger.load(name -> Files.newInputStream(CONF.resolve(name)));
  }
}
