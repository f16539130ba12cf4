package org.dateline.translit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables are data: listed, with their source, and one more is one more file. */
class SpellingTablesTest {
  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Path.of(RuleNameKeys.class.getResource("/org/dateline/translit/tables.txt").toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean meet(RuleNameKeys keys, String a, String b) {
    return !Collections.disjoint(keys.keys(a), keys.keys(b));
  }

  @Test
  void addingAnOrthographyIsAddingATable() {
    RuleNameKeys shipped = RuleNameKeys.create();
    RuleNameKeys more = RuleNameKeys.create(List.of("latin_welsh"));
    assertFalse(meet(shipped, "Llanddwyn", "Лантвин"));
    assertTrue(meet(more, "Llanddwyn", "Лантвин"), more.keys("Llanddwyn").toString());
    for (String other : List.of("Schostakowitsch", "Tchaïkovski", "Żukow", "Nazarbayev")) {
      assertEquals(shipped.keys(other), more.keys(other));
    }
  }

  @Test
  void everyFileIsListedAndEveryOrthographyNamesItsSource() throws IOException {
    RuleFile index = RuleFile.load("tables");
    Set<String> listed = new TreeSet<>(Set.of("tables", "confusables", "latin_base"));
    index.settings().values().forEach(listed::addAll);
    Set<String> files = new TreeSet<>();
    try (Stream<Path> list = Files.list(FOLDER)) {
      for (Path file : list.filter(f -> f.toString().endsWith(".txt")).toList()) {
        files.add(file.getFileName().toString().replace(".txt", ""));
      }
    }
    assertEquals(listed, files);
    for (String name : index.values("read")) {
      String text = Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("# ") && text.contains("\n# source: "), name);
    }
  }
}
