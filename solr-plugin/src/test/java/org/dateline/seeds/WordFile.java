package org.dateline.seeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A Word file as a desk sends it: outlet and date in the page header, headline, byline, paragraphs,
 * a contact line in the page footer, author and date in the properties. The same input gives the
 * same bytes.
 */
final class WordFile {
  /** Zip times have no zone; a fixed local time keeps the bytes equal everywhere. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2022, 1, 1, 0, 0);

  private WordFile() {}

  /** The bytes of the DOCX. */
  static byte[] write(SeedText text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setTitle(text.get("title"));
      properties.setCreator(text.get("author"));
      if (!text.get("date").isEmpty()) {
        Date day =
            Date.from(LocalDate.parse(text.get("date")).atTime(9, 0).toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
      }
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(text.get("outlet") + "   " + text.get("shown-date"));
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("desk@example.org · +49 30 5550 0199");
      XWPFParagraph title = document.createParagraph();
      title.setStyle("Title");
      XWPFRun headline = title.createRun();
      headline.setBold(true);
      headline.setFontSize(18);
      headline.setText(text.get("title"));
      if (!text.get("author").isEmpty()) {
        document.createParagraph().createRun().setText(byline(text));
      }
      for (String paragraph : text.paragraphs()) {
        XWPFRun run = document.createParagraph().createRun();
        run.setBold(SeedText.isHeading(paragraph));
        run.setText(SeedText.withoutMark(paragraph));
      }
      document.write(out);
    }
    return withFixedTimes(out.toByteArray());
  }

  private static String byline(SeedText text) {
    Map<String, String> by =
        Map.of(
            "de", "Von ", "en", "By ", "fr", "Par ", "es", "Por ", "pl", "Autor: ", "ru",
            "Автор: ");
    return by.getOrDefault(text.get("language"), "") + text.get("author");
  }

  private static byte[] withFixedTimes(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream files = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        files.putNextEntry(entry);
        files.write(file.getValue());
        files.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
