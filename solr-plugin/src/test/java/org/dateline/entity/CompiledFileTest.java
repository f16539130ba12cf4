package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFileTest {
  private static final Analyzer ANALYZER = new TestAnalyzer();

  @TempDir Path folder;

  private static GazetteerEntry place(String id, String name, String parent) {
    return new GazetteerEntry(
        id,
        EntityType.PLACE,
        name,
        parent,
        Map.of("kind", parent == null ? "country" : "city"),
        List.of(new Spelling("Old " + name, "en", SpellingKind.HISTORICAL, "1900", "1950")));
  }

  private Path compiled() throws IOException {
    GazetteerCompiler compiler = new GazetteerCompiler(ANALYZER);
    compiler.add(place("Q1", "Northland", null));
    compiler.add(place("Q2", "Port Alba", "Q1"));
    compiler.add(place("Q2", "Alba Harbour", "Q1"));
    assertEquals(
        List.of("place Q2 is 'Port Alba' and 'Alba Harbour'; the first was kept"),
        compiler.conflicts());
    assertEquals(2, compiler.entities());
    Path file = folder.resolve("names.compiled");
    compiler.write(file);
    return file;
  }

  @Test
  void tagsFromACompiledFileWithItsPaths() throws IOException {
    Gazetteer gazetteer =
        Gazetteer.of(List.of(), ANALYZER).withCompiled(List.of(compiled()), ANALYZER);
    List<Entity> entities =
        new EntityTagger(gazetteer, ANALYZER)
            .tag(new ArticleText("", "Ships left Old Port Alba.", "en", null));
    assertEquals("Q2", entities.get(0).id());
    assertEquals("Old Port Alba", entities.get(0).mentions().get(0).text());
    assertEquals(List.of("Northland", "Port Alba"), entities.get(0).placePath());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path file = compiled();
    byte[] bytes = Files.readAllBytes(file);

    Files.write(
        file, "not at all a compiled gazetteer".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertMessage(file, ANALYZER, "not a compiled gazetteer");
    Files.write(file, new byte[0]);
    assertMessage(file, ANALYZER, "not a compiled gazetteer");
    for (int cut = 30; cut < bytes.length; cut += 7) {
      Files.write(file, Arrays.copyOf(bytes, cut));
      assertMessage(file, ANALYZER, "cut off or damaged");
    }
    Files.write(file, bytes);
    try (Analyzer other = new StandardAnalyzer()) {
      assertFalse(CompiledFile.open(file, ANALYZER).names() == 0);
      // Other keys at the same words would match other names.
      assertMessage(file, new KeyedAnalyzer(), "another version of the spelling rules");
    }
  }

  private static void assertMessage(Path file, Analyzer analyzer, String message) {
    IOException e = assertThrows(IOException.class, () -> CompiledFile.open(file, analyzer));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  /** Splits words otherwise. */
  private static final class KeyedAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      var tokenizer = new org.apache.lucene.analysis.core.LetterTokenizer();
      return new TokenStreamComponents(tokenizer);
    }
  }
}
