package org.dateline.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of a page as PDFBox finds them and makes {@link Segment}s of them. */
final class PageGlyphs extends PDFTextStripper {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  private static final int BOLD_WEIGHT = 600;

  /** Forms within forms; real pages have up to four. */
  private static final int MAX_FORMS = 12;

  private final Runnable checkpoint;
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Set<COSBase> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Segment> segments = new ArrayList<>();
  private float pageHeight;

  PageGlyphs(Runnable checkpoint) {
    this.checkpoint = checkpoint;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The runs of a page in the order they were drawn. */
  List<Segment> read(PDDocument document, int page) throws IOException {
    segments.clear();
    openForms.clear();
    setStartPage(page + 1);
    setEndPage(page + 1);
    writeText(document, Writer.nullWriter());
    return new ArrayList<>(segments);
  }

  /** Height of the page read last. */
  float pageHeight() {
    return pageHeight;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    checkpoint.run();
    super.processOperator(operator, operands);
  }

  /** A form that draws itself, through others or not, is drawn once. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (openForms.size() < MAX_FORMS && openForms.add(form.getCOSObject())) {
      super.showForm(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (openForms.size() < MAX_FORMS && openForms.add(form.getCOSObject())) {
      super.showTransparencyGroup(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    checkpoint.run();
    super.processTextPosition(position);
  }

  @Override
  protected void writePage() {
    List<TextPosition> all = new ArrayList<>();
    getCharactersByArticle().forEach(all::addAll);
    float direction = mainDirection(all);
    Segment current = null;
    for (TextPosition position : all) {
      if (position.getDir() != direction) {
        continue; // stamps, and credits set along a picture
      }
      pageHeight = direction % 180 == 0 ? position.getPageHeight() : position.getPageWidth();
      Glyph glyph = glyph(position);
      if (glyph == null) {
        continue;
      }
      if (glyph.text().isBlank()) {
        if (current != null) {
          current.addSpace();
        }
      } else if (current != null && current.takes(glyph)) {
        current.add(glyph);
      } else {
        current = new Segment(glyph);
        segments.add(current);
      }
    }
  }

  private static float mainDirection(List<TextPosition> all) {
    Map<Float, Integer> counts = new HashMap<>();
    all.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private Glyph glyph(TextPosition position) {
    String text = text(position);
    float size = Math.abs(position.getYScale());
    float x = position.getXDirAdj();
    if (text == null || text.isEmpty() || !(size > 0) || !Float.isFinite(x)) {
      return null;
    }
    return new Glyph(
        text,
        x,
        x + position.getWidthDirAdj(),
        position.getYDirAdj(),
        size,
        bold.computeIfAbsent(position.getFont(), PageGlyphs::isBold));
  }

  /** Fonts of TeX without a table of characters give ligatures as codes 0B–0F (OT1), 1B–1F (T1). */
  private static String text(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.length() != 1 || text.charAt(0) >= ' ') {
      return text;
    }
    int ligature = (text.charAt(0) & 0x0F) - 0x0B;
    boolean guessed =
        position.getCharacterCodes()[0] == text.charAt(0)
            && !position.getFont().getCOSObject().containsKey(COSName.TO_UNICODE);
    return guessed && ligature >= 0 ? LIGATURES[ligature] : " ";
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
