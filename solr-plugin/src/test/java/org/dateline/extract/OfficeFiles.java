package org.dateline.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word processor files made for tests. */
final class OfficeFiles {
  private OfficeFiles() {}

  /** A DOCX with running head and foot, a centred headline and paragraphs. */
  static byte[] docx(String title, List<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("RUNNING HEAD");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Page 1");
      XWPFParagraph head = document.createParagraph();
      head.setAlignment(ParagraphAlignment.CENTER);
      head.createRun().setText(title);
      for (String text : paragraphs) {
        document.createParagraph().createRun().setText(text);
      }
      document.getProperties().getCoreProperties().setCreator("Dana Orazova");
      document.getProperties().getCoreProperties().setTitle("report.docx");
      document.write(out);
      return out.toByteArray();
    }
  }

  /** Office formats beside DOCX, ODT and RTF by file name, each with {@link Texts}. */
  static Map<String, byte[]> others() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("story.doc", resource("story.doc"));
    files.put("story.ppt", gunzip(resource("story.ppt.gz")));
    files.put("story.pptx", pptx());
    files.put("story.xls", sheet(new HSSFWorkbook()));
    files.put("story.xlsx", sheet(new XSSFWorkbook()));
    return files;
  }

  /** DOC and PPT, which no library here writes: saved by LibreOffice from our own text. */
  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OfficeFiles.class.getResourceAsStream("office/" + name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] gunzip(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static byte[] pptx() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.getProperties().getCoreProperties().setTitle("PowerPoint Presentation");
      XSLFTextBox title = show.createSlide().createTextBox();
      title.setText(Texts.TITLE);
      for (String text : Texts.PARAGRAPHS) {
        show.createSlide().createTextBox().setText(text);
      }
      show.write(out);
      return out.toByteArray();
    }
  }

  /** A sheet of text, a number and a date, and two empty sheets. */
  private static byte[] sheet(Workbook book) throws IOException {
    try (book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Sheet1");
      int at = 0;
      for (String text : Texts.PARAGRAPHS) {
        sheet.createRow(at++).createCell(0).setCellValue(text);
      }
      Row row = sheet.createRow(at);
      row.createCell(0).setCellValue("People in schools");
      row.createCell(1).setCellValue(320);
      book.createSheet("Sheet2");
      book.createSheet("Sheet3");
      book.write(out);
      return out.toByteArray();
    }
  }
}
