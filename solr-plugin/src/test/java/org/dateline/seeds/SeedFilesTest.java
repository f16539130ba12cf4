package org.dateline.seeds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The binary seeds are what their texts make, so that nobody edits one without the other. */
class SeedFilesTest {
  private static final Path TEXTS = Path.of("src/test/resources/org/dateline/seeds");

  @Test
  void committedFilesHoldTheirTexts() throws IOException {
    List<Path> texts = SeedFiles.texts(TEXTS);
    assertFalse(texts.isEmpty());
    for (Path text : texts) {
      SeedText seed = SeedText.read(text);
      byte[] made = SeedFiles.bytes(seed);
      assertArrayEquals(made, SeedFiles.bytes(seed), text + ": not reproducible");
      Path committed = SeedsGold.SEEDS.resolve(seed.get("file"));
      assertEquals(
          words(seed.get("file"), made),
          words(seed.get("file"), Files.readAllBytes(committed)),
          committed + " is stale; run org.dateline.seeds.SeedFiles");
    }
  }

  private static String words(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(document);
      }
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
