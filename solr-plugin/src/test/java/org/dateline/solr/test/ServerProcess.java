package org.dateline.solr.test;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link ServerMain} in a child process whose class path lacks the plugin and its libraries. */
public final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String base;
  private final Path log;

  private ServerProcess(Process process, String base, Path log) {
    this.process = process;
    this.base = base;
    this.log = log;
  }

  /**
   * @param home the Solr home
   * @param without jars (by file name) and folders (by path) that must not be on the class path
   * @param options for the virtual machine
   */
  public static ServerProcess start(Path home, Set<String> without, String... options)
      throws IOException {
    String classPath = classPath(without);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx768m");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath, ServerMain.class.getName(), home.toString()));
    Path log = Files.createTempFile("solr", ".log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("READY ")) {
        return new ServerProcess(process, line.substring(6).strip(), log);
      }
    }
    throw new IOException("Solr did not start:\n" + Files.readString(log));
  }

  /** This class path, less jars by file name and entries by path. */
  static String classPath(Set<String> without) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !without.contains(Path.of(entry).getFileName().toString()))
        .filter(entry -> !without.contains(entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Address of the server, e.g. {@code http://127.0.0.1:8983/solr}. */
  public String base() {
    return base;
  }

  /** To a core. */
  public Http core(String name) {
    return new Http(base + "/" + name);
  }

  /** What it wrote to its log so far. */
  public String log() throws IOException {
    return Files.readString(log);
  }

  /** Ends it as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
