package org.dateline.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDF pages as newspapers set them, made for tests. */
final class PdfFiles {
  private static final float SIZE = 10;
  private static final float COLUMN = 240;
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

  private PdfFiles() {}

  /**
   * A page with running head, headline over two columns, indented paragraphs whose words are broken
   * at line ends, and a page number.
   */
  static byte[] twoColumns(String title, List<String> paragraphs) throws IOException {
    try (PDDocument document = new PDDocument()) {
      addTwoColumns(document, title, paragraphs);
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void addTwoColumns(PDDocument document, String title, List<String> paragraphs)
      throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      lines.addAll(broken(paragraph));
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      show(out, FONT, 8, 40, 815, "VALLEY WEEKLY   14 March 2022");
      show(out, FONT, 8, 290, 25, "Page 3");
      show(out, BOLD, 20, 40, 770, title);
      int perColumn = (lines.size() + 1) / 2;
      for (int i = 0; i < lines.size(); i++) {
        float x = i < perColumn ? 40 : 40 + COLUMN + 25;
        float y = 735 - 12 * (i < perColumn ? i : i - perColumn);
        show(out, FONT, SIZE, x + (lines.get(i)[1].isEmpty() ? 0 : 12), y, lines.get(i)[0]);
      }
    }
  }

  private static void show(
      PDPageContentStream out, PDFont font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  /** Lines that fill a column; the second value marks a first line. Long words are broken. */
  private static List<String[]> broken(String paragraph) throws IOException {
    List<String[]> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String first = "first";
    for (String word : paragraph.split(" ")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      float room = COLUMN - (first.isEmpty() ? 0 : 12);
      if (FONT.getStringWidth(longer) * SIZE / 1000 <= room) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      int half = word.length() / 2;
      boolean breakable = word.length() > 6 && word.chars().allMatch(Character::isLetter);
      String head = line + " " + (breakable ? word.substring(0, half) : "") + "-";
      if (breakable && FONT.getStringWidth(head) * SIZE / 1000 <= room) {
        lines.add(new String[] {head, first});
        line.setLength(0);
        line.append(word.substring(half));
      } else {
        lines.add(new String[] {line.toString(), first});
        line.setLength(0);
        line.append(word);
      }
      first = "";
    }
    lines.add(new String[] {line.toString(), first});
    return lines;
  }

  /** Several pages of one column with the same running head and different page numbers. */
  static byte[] pages(String title, List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int p = 0; p < pages.size(); p++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          show(out, FONT, SIZE, 60, 800, "The Valley Weekly - " + (12 + p));
          float y = 760;
          if (p == 0) {
            show(out, BOLD, 18, 60, y, title);
            y -= 40;
          }
          for (String paragraph : pages.get(p)) {
            for (String[] line : broken(paragraph)) {
              show(out, FONT, SIZE, 60, y, line[0]);
              y -= 12;
            }
            y -= 12;
          }
        }
      }
      return bytes(document);
    }
  }

  /** The two columns, to be opened with a password. */
  static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      addTwoColumns(document, Texts.TITLE, Texts.PARAGRAPHS);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return bytes(document);
    }
  }

  /** A page beside an XFA form, as an XML packet. */
  static byte[] xfa(String packet) throws IOException {
    try (PDDocument document = new PDDocument()) {
      addTwoColumns(document, Texts.TITLE, Texts.PARAGRAPHS);
      PDAcroForm form = new PDAcroForm(document);
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write(NewsFiles.utf8(packet));
      }
      form.getCOSObject().setItem(COSName.XFA, stream);
      document.getDocumentCatalog().setAcroForm(form);
      return bytes(document);
    }
  }

  /** A page without text. */
  static byte[] empty() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return bytes(document);
    }
  }
}
