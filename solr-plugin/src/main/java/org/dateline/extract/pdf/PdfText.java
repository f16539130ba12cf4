package org.dateline.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a PDF in reading order. One instance reads one document, on one thread. */
public final class PdfText {
  /** Smaller print than this share of the body's size is captions and notes … */
  private static final float SMALL_PRINT = 0.86f;

  /** … unless it is more than this share of the text. */
  private static final double MAX_SMALL_SHARE = 0.3;

  private final Runnable checkpoint;
  private final Consumer<String> progress;
  private final List<Line> lines = new ArrayList<>();
  private float bodySize;
  private int failedPages;

  /**
   * @param checkpoint called often; may throw to end the reading
   * @param progress told of each line as pages are read, before furniture is taken out
   */
  public PdfText(Runnable checkpoint, Consumer<String> progress) {
    this.checkpoint = checkpoint;
    this.progress = progress;
  }

  /** Reads all pages; pages that cannot be read are counted and skipped. */
  public List<Paragraph> read(PDDocument document) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(checkpoint);
    int pages = document.getNumberOfPages();
    float[] heights = new float[Math.max(1, pages)];
    for (int page = 0; page < pages; page++) {
      checkpoint.run();
      List<Line> read = page(glyphs, document, page);
      heights[page] = Math.max(1, glyphs.pageHeight());
      lines.addAll(read);
      read.forEach(line -> progress.accept(line.text()));
    }
    bodySize = bodySize(lines);
    List<Line> text = RunningHeads.remove(lines, heights, bodySize);
    return Paragraphs.of(withoutSmallPrint(text));
  }

  private List<Line> page(PageGlyphs glyphs, PDDocument document, int page) {
    int column = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).column() + 1;
    try {
      return Columns.read(glyphs.read(document, page), page, column).stream()
          .filter(line -> !line.text().isBlank())
          .toList();
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException
        | ArithmeticException e) {
      failedPages++; // one damaged page does not cost the others
      return List.of();
    }
  }

  /** Pages that could not be read. */
  public int failedPages() {
    return failedPages;
  }

  /** Font size of most of the text, in points. */
  public float bodySize() {
    return bodySize;
  }

  private static float bodySize(List<Line> lines) {
    Map<Integer, Integer> chars = new HashMap<>();
    lines.forEach(
        line -> chars.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum));
    return chars.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(10f);
  }

  private List<Line> withoutSmallPrint(List<Line> text) {
    int all = 0;
    int small = 0;
    for (Line line : text) {
      all += line.text().length();
      small += line.size() < SMALL_PRINT * bodySize ? line.text().length() : 0;
    }
    if (small > MAX_SMALL_SHARE * all) {
      return text;
    }
    return text.stream().filter(line -> line.size() >= SMALL_PRINT * bodySize).toList();
  }
}
