package org.dateline.seeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A newspaper page: running head, headline over the full width, text in two columns with words
 * broken at line ends, page number in the foot. The same input gives the same bytes. Lengths are in
 * points.
 */
final class ColumnsPdf {
  private static final PDRectangle PAGE = PDRectangle.A5;
  private static final float MARGIN = 34;
  private static final float GUTTER = 16;
  private static final float SIZE = 10.5f;
  private static final float LEADING = 13;
  private static final float HEADLINE = 17;
  private static final String CYRILLIC_FONT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final SeedText text;
  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final PDFont bold;
  private final float columnWidth = (PAGE.getWidth() - 2 * MARGIN - GUTTER) / 2;
  private PDPageContentStream page;
  private int pages;
  private int column;
  private float top;
  private float y;

  private ColumnsPdf(SeedText text) throws IOException {
    this.text = text;
    if (text.get("title").codePoints().anyMatch(c -> c > 0x3FF && c < 0x2000)) {
      try (InputStream in = PDDocument.class.getResourceAsStream(CYRILLIC_FONT)) {
        font = PDType0Font.load(document, in, true);
      }
      bold = font;
    } else {
      font = new PDType1Font(FontName.TIMES_ROMAN);
      bold = new PDType1Font(FontName.TIMES_BOLD);
    }
  }

  /** The bytes of the PDF. */
  static byte[] write(SeedText text) throws IOException {
    ColumnsPdf pdf = new ColumnsPdf(text);
    try (PDDocument document = pdf.document) {
      pdf.layOut();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId((long) text.get("title").hashCode()); // PDFBox would take the clock
      document.save(out);
      return out.toByteArray();
    }
  }

  private void layOut() throws IOException {
    document.getDocumentInformation().setTitle(text.get("title"));
    document.getDocumentInformation().setAuthor(text.get("author"));
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(
        LocalDate.parse(text.get("date")).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentCatalog().setLanguage(text.get("language"));
    newPage();
    for (String line :
        wrap(text.get("title"), bold, HEADLINE, PAGE.getWidth() - 2 * MARGIN, false)) {
      y -= HEADLINE * 1.2f;
      show(line, bold, HEADLINE, MARGIN, y);
    }
    y -= LEADING;
    show(text.get("author"), font, SIZE, MARGIN, y - 2);
    top = y - LEADING;
    y = top;
    for (String paragraph : text.paragraphs()) {
      boolean heading = SeedText.isHeading(paragraph);
      String words = (heading ? "" : "   ") + SeedText.withoutMark(paragraph);
      for (String line : wrap(words, heading ? bold : font, SIZE, columnWidth, true)) {
        nextLine();
        show(line, heading ? bold : font, SIZE, MARGIN + column * (columnWidth + GUTTER), y);
      }
    }
    page.close();
  }

  private void nextLine() throws IOException {
    y -= LEADING;
    if (y < MARGIN + 2 * LEADING) {
      if (column == 0) {
        column = 1;
        y = top - LEADING;
      } else {
        newPage();
        y -= LEADING;
      }
    }
  }

  private void newPage() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage sheet = new PDPage(PAGE);
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet);
    column = 0;
    pages++;
    float head = PAGE.getHeight() - MARGIN;
    show(text.get("outlet"), bold, 8, MARGIN, head);
    String issue = text.get("issue") + " · " + text.get("shown-date");
    show(issue, font, 8, PAGE.getWidth() - MARGIN - width(issue, font, 8), head);
    String number = Integer.toString(Integer.parseInt(text.get("page")) + pages - 1);
    show(number, font, 8, PAGE.getWidth() / 2, MARGIN - 8);
    y = head - LEADING;
    top = y;
  }

  private void show(String line, PDFont face, float size, float x, float baseline)
      throws IOException {
    page.beginText();
    page.setFont(face, size);
    page.newLineAtOffset(x, baseline);
    page.showText(line);
    page.endText();
  }

  private static float width(String line, PDFont face, float size) throws IOException {
    return face.getStringWidth(line) / 1000 * size;
  }

  private static List<String> wrap(
      String words, PDFont face, float size, float room, boolean hyphens) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(words.startsWith("   ") ? "  " : "");
    for (String word : words.strip().split(" ", -1)) {
      String joined = line.isEmpty() ? word : line + " " + word;
      if (width(joined, face, size) <= room) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      String head = "";
      for (int most = word.length(); hyphens && most > 0; most = head.length() - 1) {
        head = Hyphenation.head(word, most);
        if (head.isEmpty() || width(line + " " + head + "-", face, size) <= room) {
          break;
        }
      }
      lines.add(head.isEmpty() ? line.toString() : line + " " + head + "-");
      line.setLength(0);
      line.append(word.substring(head.length()));
    }
    lines.add(line.toString());
    return lines;
  }
}
