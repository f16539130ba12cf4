package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir private Path root;

  @BeforeEach
  void tree() throws IOException {
    for (String name :
        List.of("b.txt", "a/2.html", "a/1.html", "a/deep/x.pdf", ".hidden", "a/.git/y")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void aFolderGivesItsFilesInNameOrderWithoutHiddenOnes() throws IOException {
    assertEquals(
        List.of("a/1.html", "a/2.html", "a/deep/x.pdf", "b.txt"),
        names(List.of(root.toString()), ""));
  }

  @Test
  void aDashStandsForAListOnStandardInput() throws IOException {
    String list = root.resolve("b.txt") + "\n\n  " + root.resolve("a/deep") + "\n";
    assertEquals(List.of("b.txt", "a/deep/x.pdf"), names(List.of("-"), list));
  }

  @Test
  void aLinkToAFolderInsideAFolderIsNotFollowed() throws IOException {
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    assertEquals(
        List.of("a/1.html", "a/2.html", "a/deep/x.pdf", "b.txt"),
        names(List.of(root.toString()), ""));
  }

  @Test
  void notesAndExpectedResultsAreReadOnlyWhenNamed() throws IOException {
    Files.writeString(root.resolve("a/README.md"), "notes");
    Files.writeString(root.resolve("gold.jsonl"), "{}");
    Files.writeString(Files.createDirectories(root.resolve("expected")).resolve("1.txt"), "x");
    assertEquals(
        List.of("a/1.html", "a/2.html", "a/deep/x.pdf", "b.txt"),
        names(List.of(root.toString()), ""));
    String readme = root.resolve("a/README.md").toString();
    String expected = root.resolve("expected").toString();
    assertEquals(List.of("a/README.md", "expected/1.txt"), names(List.of(readme, expected), ""));
    InputFiles files = new InputFiles(List.of(root.toString()), InputStream.nullInputStream());
    files.forEachRemaining(file -> {});
    assertEquals(3, files.passedOver());
  }

  @Test
  void aMissingFileIsNamedBeforeAnyWork() {
    NoSuchFileException e =
        assertThrows(
            NoSuchFileException.class,
            () -> new InputFiles(List.of("no/such.txt"), InputStream.nullInputStream()));
    assertEquals("no such file: no/such.txt", OneLineErrors.words(e));
  }

  @Test
  void countsWithoutReadingStandardInput() throws IOException {
    assertEquals(4, InputFiles.count(List.of(root.toString(), "-")));
  }

  private List<String> names(List<String> words, String standardInput) throws IOException {
    List<String> names = new ArrayList<>();
    new InputFiles(words, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(file -> names.add(root.relativize(file).toString()));
    return names;
  }
}
