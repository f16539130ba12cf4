package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.Resources;
import org.junit.jupiter.api.Test;

class GazetteerFilesTest {
  private static final Path CONF = Path.of("../configsets/news/conf");

  @Test
  void theShippedIndexListsEveryShippedFile() throws IOException {
    try (Stream<Path> files = Files.list(CONF.resolve("gazetteer"))) {
      assertEquals(
          files
              .map(file -> "gazetteer/" + file.getFileName())
              .filter(name -> name.endsWith(".tsv"))
              .collect(Collectors.toCollection(TreeSet::new)),
          new TreeSet<>(GazetteerFiles.list(name -> Files.newInputStream(CONF.resolve(name)))));
    }
  }

  @Test
  void commentsAndBlankLinesAreNoNames() throws IOException {
    assertEquals(
        List.of("gazetteer/a.tsv"), GazetteerFiles.list(index("# all\n\n gazetteer/a.tsv \n")));
  }

  @Test
  void anEmptyIndexSaysWhatToWrite() {
    IOException e =
        assertThrows(IOException.class, () -> GazetteerFiles.list(index("# nothing\n")));
    assertEquals(
        "gazetteer/index.txt lists no gazetteer file; write one name a line, e.g. gazetteer/countries.tsv",
        e.getMessage());
  }

  private static Resources index(String text) {
    return name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
