package org.dateline.solr.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** {@code bin/solr <command>}: Solr's own command line, in a process of its own. */
public final class SolrCommand {
  private static final long SECONDS = 180;

  private SolrCommand() {}

  /**
   * Runs a command that must succeed.
   *
   * @param without what must not be on its class path
   * @param args what follows {@code bin/solr}
   * @return what it printed
   */
  public static String run(Set<String> without, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", ServerProcess.classPath(without)));
    command.add("org.apache.solr.cli.SolrCLI");
    command.addAll(List.of(args));
    Path out = Files.createTempFile("solr-command", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still running: " + String.join(" ", args));
    }
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", args) + " failed:\n" + printed);
    }
    return printed;
  }
}
