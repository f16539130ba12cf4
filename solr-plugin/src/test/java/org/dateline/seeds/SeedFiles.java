package org.dateline.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the PDF and Word files of {@code seeds/} from the texts in this package's test resources.
 *
 * <pre>
 * mvn -pl solr-plugin test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 * java -cp solr-plugin/target/test-classes:$(cat solr-plugin/target/cp) org.dateline.seeds.SeedFiles \
 *     solr-plugin/src/test/resources/org/dateline/seeds seeds
 * </pre>
 */
public final class SeedFiles {
  private SeedFiles() {}

  /** Arguments: folder of the texts, folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: SeedFiles TEXTS-FOLDER SEEDS-FOLDER");
    }
    for (Path text : texts(Path.of(args[0]))) {
      SeedText seed = SeedText.read(text);
      Path file = Path.of(args[1]).resolve(seed.get("file"));
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(seed));
    }
  }

  /** The texts in a folder, by name. */
  static List<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's bytes in the format that its name asks for. */
  static byte[] bytes(SeedText seed) throws IOException {
    String file = seed.get("file");
    if (file.endsWith(".pdf")) {
      return ColumnsPdf.write(seed);
    }
    if (file.endsWith(".docx")) {
      return WordFile.write(seed);
    }
    throw new IOException("no writer for '" + file + "'; known: .pdf, .docx");
  }
}
