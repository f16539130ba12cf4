package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about lists of names. */
@Command(
    name = "gazetteer",
    description = "Builds lists of names and suggests names for them.",
    mixinStandardHelpOptions = true,
    subcommands = {GazetteerBuildCommand.class, GazetteerSuggestCommand.class})
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: build or suggest");
  }
}
