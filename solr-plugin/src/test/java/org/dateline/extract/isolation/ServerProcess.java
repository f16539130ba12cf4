package org.dateline.extract.isolation;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link ServerMain}, a small server that loads the plugin as Solr does, for tests. */
final class ServerProcess implements AutoCloseable {
  /** Jars that a Solr server has itself. */
  private static final List<String> SERVER_JARS =
      List.of(
          "/slf4j-api",
          "/jcl-over-slf4j",
          "/commons-io",
          "/commons-codec",
          "/commons-lang3",
          "/commons-math3",
          "/jackson-core",
          "/jackson-databind",
          "/jackson-annotations",
          "/log4j-api");

  /** Jars that come with the plugin. */
  private static final List<String> PLUGIN_JARS =
      List.of(
          "/tika-",
          "/pdfbox",
          "/fontbox",
          "/jempbox",
          "/xmpbox",
          "/poi-",
          "/apache-mime4j",
          "/commons-compress",
          "/commons-collections4",
          "/commons-csv",
          "/xmlbeans",
          "/SparseBitSet",
          "/juniversalchardet",
          "/rome-",
          "/jdom2",
          "/jsoup");

  private final Process process;
  private final BufferedReader out;

  /**
   * @param vmArguments of its virtual machine
   * @param argument see {@link ServerMain}
   */
  ServerProcess(List<String> vmArguments, String argument) throws IOException {
    List<String> server = new ArrayList<>();
    List<String> plugin = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String path = entry.replace('\\', '/');
      if (SERVER_JARS.stream().anyMatch(path::contains)) {
        server.add(entry);
      } else if (PLUGIN_JARS.stream().anyMatch(path::contains)) {
        plugin.add(entry);
      }
    }
    server.add(place(ServerMain.class));
    plugin.add(place(ChildMain.class));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(vmArguments);
    command.add("-Dplugin.path=" + String.join(File.pathSeparator, plugin));
    command.add("-cp");
    command.add(String.join(File.pathSeparator, server));
    command.add(ServerMain.class.getName());
    command.add(argument);
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String place(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** The next line the server prints; null when it has ended. */
  String line() throws IOException {
    return out.readLine();
  }

  /** Process ids of what it has started. */
  List<Long> children() {
    return process.descendants().map(ProcessHandle::pid).toList();
  }

  /** Lets it shut down without closing anything. */
  void shutDown() throws IOException {
    process.getOutputStream().close();
  }

  /** Kills it as a crash would. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
