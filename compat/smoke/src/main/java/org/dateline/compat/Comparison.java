package org.dateline.compat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs {@link Smoke} and {@code inspect} on one version and compares what comes of them with the
 * first version of this build. Adds a line to {@code compat/target/matrix.tsv} when all is equal.
 */
final class Comparison {
  private static final String REFERENCE = "reference";

  private final Path root;
  private final Path results;
  private boolean same = true;

  private Comparison(Path root) throws IOException {
    this.root = root;
    this.results = Files.createDirectories(root.resolve("compat/target"));
  }

  /**
   * @param root of the checkout
   * @param server its address
   * @return the exit status: 0 when nothing differs
   */
  static int run(Path root, Installed installed, String server) {
    try {
      return compare(root, installed, server);
    } catch (Exception e) {
      // Threads of the server would keep this process alive.
      e.printStackTrace();
      return 2;
    }
  }

  private static int compare(Path root, Installed installed, String server) throws Exception {
    Comparison comparison = new Comparison(root);
    Smoke smoke = new Smoke(server);
    String version = smoke.version();
    comparison.check(version, "answers.json", smoke.run(root.resolve("seeds")));
    comparison.check(version, "inspect.jsonl", comparison.inspect(installed));
    comparison.none("classes of this Solr in the distribution", installed.clashes().stream());
    String java = System.getProperty("java.specification.version");
    // The build log is what this program is for.
    System.out.println(
        "Solr " + version + " on Java " + java + (comparison.same ? ": all equal" : ": DIFFERS"));
    if (comparison.same) {
      Files.writeString(
          comparison.results.resolve("matrix.tsv"),
          version + "\t" + java + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    return comparison.same ? 0 : 1;
  }

  private void check(String version, String name, byte[] bytes) throws IOException {
    Path reference = results.resolve(REFERENCE + "-" + name);
    Files.write(results.resolve(version + "-" + name), bytes);
    if (!Files.exists(reference)) {
      Files.write(reference, bytes);
      return;
    }
    byte[] expected = Files.readAllBytes(reference);
    if (Arrays.equals(bytes, expected)) {
      return;
    }
    same = false;
    List<String> before = new String(expected, StandardCharsets.UTF_8).lines().toList();
    List<String> now = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
      if (!before.get(i).equals(now.get(i))) {
        System.out.println(name + ", line " + (i + 1) + ":");
        System.out.println("  was " + before.get(i));
        System.out.println("  is  " + now.get(i));
        return;
      }
    }
    System.out.println(name + ": " + before.size() + " lines, now " + now.size());
  }

  private void none(String what, Stream<String> found) {
    List<String> all = found.toList();
    if (!all.isEmpty()) {
      same = false;
      System.out.println(what + ": " + all);
    }
  }

  /** The command line's answer, with this version's libraries before those of the distribution. */
  private byte[] inspect(Installed installed) throws Exception {
    String path =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + installed.home().resolve("lib")
            + File.separator
            + "*"
            + File.pathSeparator
            + root.resolve("cli/target/classes")
            + File.pathSeparator
            + picocli();
    Path out = results.resolve("inspect.out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Ddateline.home=" + root, "-cp", path));
    command.addAll(List.of("org.dateline.cli.Dateline", "inspect", "--json", "seeds/articles"));
    Smoke.files(root.resolve("seeds")).forEach(file -> command.add("seeds/" + file.getFileName()));
    Process process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("inspect ended with " + process.exitValue());
    }
    byte[] bytes = Files.readAllBytes(out);
    Files.delete(out);
    return bytes;
  }

  /** From the launcher's class path. */
  private String picocli() throws IOException {
    for (String entry :
        Files.readString(root.resolve("cli/target/classpath.txt")).split(File.pathSeparator)) {
      if (Path.of(entry).getFileName().toString().startsWith("picocli-")) {
        return entry;
      }
    }
    throw new IOException("no picocli on the class path of the command line");
  }
}
