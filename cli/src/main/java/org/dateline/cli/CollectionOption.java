package org.dateline.cli;

import picocli.CommandLine.Option;

/** The option {@code --url} of commands that need a live collection. */
final class CollectionOption {
  static final String DESCRIPTION = "Collection or core, e.g. http://127.0.0.1:8983/solr/news";

  @Option(names = "--url", required = true, description = DESCRIPTION)
  private String url;

  /** As given, e.g. {@code http://127.0.0.1:8983/solr/news}. */
  String url() {
    return url;
  }
}
