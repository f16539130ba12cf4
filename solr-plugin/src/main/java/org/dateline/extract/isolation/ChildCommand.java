package org.dateline.extract.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extract.ExtractionLimits;

/**
 * How a child is started: the Java of this process, a heap cap, a private temporary directory and
 * an empty environment, so that no password of the server reaches a document.
 *
 * @param mainClass what runs in the child
 * @param classPath its jars and directories, parted by the system's separator
 */
record ChildCommand(String mainClass, String classPath) {
  /** Variables without which Java does not start on Windows. */
  private static final List<String> KEPT_VARIABLES = List.of("SystemRoot", "windir");

  static ChildCommand standard() {
    return new ChildCommand(ChildMain.class.getName(), ChildClassPath.find());
  }

  Process start(ExtractionLimits limits, Path directory) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(limits, directory));
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT_VARIABLES);
    environment.put("CLASSPATH", classPath);
    builder.directory(directory.toFile());
    return builder.start();
  }

  private List<String> command(ExtractionLimits limits, Path directory) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    command.add("-Xmx" + limits.childHeapMb() + "m");
    command.add("-Xms" + Math.min(32, limits.childHeapMb()) + "m");
    command.add("-XX:MaxDirectMemorySize=64m");
    command.add("-XX:MaxMetaspaceSize=192m");
    command.add("-XX:+UseSerialGC"); // one worker; starts fastest, smallest footprint
    command.add("-XX:TieredStopAtLevel=1"); // children are short-lived
    command.add("-Xshare:auto");
    command.add("-XX:-UsePerfData"); // no file in the shared temporary directory
    command.add("-XX:+DisableAttachMechanism");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + directory.resolve("crash.log"));
    command.add("-Djava.io.tmpdir=" + directory);
    command.add("-Djava.awt.headless=true");
    command.add("-Djavax.xml.accessExternalDTD=");
    command.add("-Djavax.xml.accessExternalSchema=");
    command.add("-Djavax.xml.accessExternalStylesheet=");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Duser.timezone=UTC");
    command.add("-Duser.language=en");
    command.add("-Duser.country=US");
    command.add(mainClass);
    return command;
  }

  private static Path java() throws IOException {
    String name = File.separatorChar == '\\' ? "java.exe" : "java";
    Path java = Path.of(System.getProperty("java.home"), "bin", name);
    if (!Files.isExecutable(java)) {
      throw new IOException("no executable " + java);
    }
    return java;
  }
}
