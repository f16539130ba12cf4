package org.dateline.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
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
}
