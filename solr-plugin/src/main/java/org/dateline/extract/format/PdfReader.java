package org.dateline.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.dateline.extract.meta.Overlap;
import org.dateline.extract.pdf.BundledFonts;
import org.dateline.extract.pdf.Headline;
import org.dateline.extract.pdf.Paragraph;
import org.dateline.extract.pdf.PdfText;

/**
 * PDF pages by their layout. Forms (XFA), scripts, attachments and references to other files are
 * not looked at; there is no recognition of scanned text.
 */
final class PdfReader implements FormatReader {
  /** Decoded streams may take this many times the largest input. */
  private static final long STREAM_MEMORY_FACTOR = 4;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    BundledFonts.install();
    ArticleDraft draft = new ArticleDraft(source.mediaType());
    out.open(draft);
    try (PDDocument document = load(source, out)) {
      PdfText text = new PdfText(out::checkpoint, progress(draft, out));
      List<Paragraph> paragraphs = text.read(document);
      if (text.failedPages() > 0) {
        out.note(text.failedPages() + " of " + document.getNumberOfPages() + " pages are damaged");
      }
      noteForm(document, out);
      if (paragraphs.isEmpty()) {
        throw new DocumentException("no text in the PDF: scanned pages or pictures only");
      }
      complete(draft, paragraphs, text.bodySize(), document.getDocumentInformation());
    }
    out.close(draft);
  }

  private static PDDocument load(Source source, Reading out) throws IOException {
    long memory = STREAM_MEMORY_FACTOR * out.limits().maxInputBytes();
    String password = source.hints().password();
    return Loader.loadPDF(
        new StoppableSource(source.bytes(), out),
        password == null ? "" : password,
        null,
        null,
        MemoryUsageSetting.setupMainMemoryOnly(memory).streamCache);
  }

  private static Consumer<String> progress(ArticleDraft draft, Reading out) {
    int[] chars = {0};
    return line -> {
      draft.paragraph(line);
      chars[0] += line.length();
      out.checkChars(chars[0]);
    };
  }

  private static void noteForm(PDDocument document, Reading out) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && form.getCOSObject().containsKey(COSName.XFA)) {
      out.note("an XFA form, whose fields are not read");
    }
  }

  private static void complete(
      ArticleDraft draft, List<Paragraph> paragraphs, float bodySize, PDDocumentInformation info) {
    int headline = Headline.find(paragraphs, bodySize);
    String property = Whitespace.line(info.getTitle());
    if (headline < 0) {
      headline = equalTo(property, paragraphs);
    }
    List<String> body = new ArrayList<>();
    for (int i = Math.max(0, headline); i < paragraphs.size(); i++) {
      if (i != headline) {
        body.add(paragraphs.get(i).text());
      }
    }
    if (headline >= 0) {
      draft.set("title", paragraphs.get(headline).text(), "layout");
    } else if (!isFileName(property)) {
      draft.set("title", property, ArticleDraft.FILE_PROPERTIES);
    }
    draft.replaceParagraphs(body);
    draft.readCredits();
    draft.author(info.getAuthor(), ArticleDraft.FILE_PROPERTIES);
    Calendar created = info.getCreationDate();
    if (created != null) {
      draft.date("published", created.toInstant().toString(), ArticleDraft.FILE_PROPERTIES);
    }
  }

  /** Index of the paragraph near the top that says what the title property says; -1 for none. */
  private static int equalTo(String property, List<Paragraph> paragraphs) {
    for (int i = 0; !property.isEmpty() && i < Math.min(6, paragraphs.size()); i++) {
      if (Overlap.both(property, paragraphs.get(i).text()) > 0.8) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFileName(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return dot > 0 && lower.length() - dot <= 5 && lower.indexOf(' ', dot) < 0;
  }
}
