package org.dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar's manifest; a class folder has none. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return new String[] {"dateline " + (version == null ? "(development build)" : version)};
  }
}
