package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers in the data folder which files were indexed in which state, so that a second start need
 * not read them again. One line a file: path, size in bytes and time of change, tab-separated.
 */
final class IndexedFiles {
  private final Path list;
  private final Map<String, String> states = new HashMap<>();

  IndexedFiles(Path data) throws IOException {
    list = data.resolve("indexed-files.tsv");
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          states.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
  }

  /** Whether the file is in the index as it is now. */
  boolean isCurrent(Path file) throws IOException {
    return state(file).equals(states.get(key(file)));
  }

  void add(Path file) throws IOException {
    states.put(key(file), state(file));
  }

  /** Forgets everything: the index is empty. */
  void clear() {
    states.clear();
  }

  /** Writes the list; called after the commit, so that it never promises too much. */
  void save() throws IOException {
    StringBuilder text = new StringBuilder();
    states.forEach((key, state) -> text.append(key).append('\t').append(state).append('\n'));
    Path draft = list.resolveSibling(list.getFileName() + ".new");
    Files.writeString(draft, text);
    Files.move(draft, list, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString().replace('\t', ' ').replace('\n', ' ');
  }

  private static String state(Path file) throws IOException {
    return Files.size(file) + "\t" + Files.getLastModifiedTime(file).toMillis();
  }
}
