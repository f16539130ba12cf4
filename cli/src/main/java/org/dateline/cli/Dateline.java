package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The launcher's entry: one sub-command per task. */
@Command(
    name = "dateline",
    description = "Entities and numeric claims of news, as facets in Apache Solr.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      DemoCommand.class,
      InspectCommand.class,
      GazetteerCommand.class,
      DoctorCommand.class,
      RetagCommand.class
    })
public final class Dateline implements Runnable {
  @Spec private CommandSpec spec;

  /** Exits with 0 when all went well, 1 when the work failed, 2 when the words are off. */
  public static void main(String[] args) {
    // News is in every script, whatever the terminal's locale says.
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    // Jersey, inside Solr, logs through java.util.logging to the terminal.
    LogManager.getLogManager().reset();
    int status = commandLine().setOut(out).setErr(err).execute(args);
    out.flush();
    System.exit(status);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Dateline())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new OneLineErrors());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
