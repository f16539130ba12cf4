package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Decides which block of a word processor file is the headline and what its properties say. */
final class OfficeArticle {
  /** A first paragraph up to this length without a full stop reads as a headline. */
  private static final int MAX_HEADLINE = 200;

  /** A headline style counts only near the top: later ones are sub-headings. */
  private static final int TOP_BLOCKS = 6;

  private OfficeArticle() {}

  /** Fills title, authors and dates of {@code draft} and takes the headline out of its body. */
  static void complete(ArticleDraft draft, OfficeBlocks read, Metadata metadata, String mediaType) {
    boolean sheets = mediaType.contains("excel") || mediaType.contains("spreadsheet");
    List<OfficeBlocks.Block> blocks = sheets ? withoutSheetNames(read.blocks()) : read.blocks();
    String property = Whitespace.line(metadata.get(TikaCoreProperties.TITLE));
    if (isProgram(property)) {
      property = "";
    }
    int headline = sheets ? -1 : headline(blocks, property);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i != headline) {
        body.add(blocks.get(i).text());
      }
    }
    if (headline >= 0) {
      draft.set("title", blocks.get(headline).text(), "layout");
    } else {
      draft.set("title", isFileName(property) ? null : property, ArticleDraft.FILE_PROPERTIES);
    }
    draft.replaceParagraphs(body);
    if (!sheets) { // rows have no byline, and none of them is furniture
      draft.readCredits();
    }
    for (String author : metadata.getValues(TikaCoreProperties.CREATOR)) {
      draft.author(author, ArticleDraft.FILE_PROPERTIES);
    }
    draft.date("published", metadata.get(TikaCoreProperties.CREATED), ArticleDraft.FILE_PROPERTIES);
    draft.date("modified", metadata.get(TikaCoreProperties.MODIFIED), ArticleDraft.FILE_PROPERTIES);
    draft.set(
        "description", metadata.get(TikaCoreProperties.DESCRIPTION), ArticleDraft.FILE_PROPERTIES);
  }

  /** The name of the only sheet, and those of empty ones, say nothing. */
  private static List<OfficeBlocks.Block> withoutSheetNames(List<OfficeBlocks.Block> blocks) {
    long sheets = 0;
    for (int i = 0; i < blocks.size(); i++) {
      sheets += isFilledSheet(blocks, i) ? 1 : 0;
    }
    List<OfficeBlocks.Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).level() != 1 || (sheets > 1 && isFilledSheet(blocks, i))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static boolean isFilledSheet(List<OfficeBlocks.Block> blocks, int i) {
    return blocks.get(i).level() == 1 && i + 1 < blocks.size() && blocks.get(i + 1).level() != 1;
  }

  /** What presentations are called, in any language, by the program that made them. */
  private static boolean isProgram(String title) {
    return title.contains("PowerPoint") && title.split(" ").length <= 3;
  }

  private static int headline(List<OfficeBlocks.Block> blocks, String property) {
    int best = -1;
    for (int i = 0; i < Math.min(TOP_BLOCKS, blocks.size()); i++) {
      OfficeBlocks.Block block = blocks.get(i);
      if (!property.isEmpty() && block.text().equalsIgnoreCase(property)) {
        return i;
      }
      if (block.level() < OfficeBlocks.TEXT
          && (best < 0 || block.level() < blocks.get(best).level())) {
        best = i;
      }
    }
    if (best >= 0 || blocks.size() < 2) {
      return best;
    }
    return readsAsHeadline(blocks.get(0).text()) ? 0 : -1;
  }

  private static boolean readsAsHeadline(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= MAX_HEADLINE && ".:;,。".indexOf(last) < 0;
  }

  /** Word processors fill the title with the name of the file or of the template. */
  private static boolean isFileName(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return dot > 0 && lower.length() - dot <= 5 && lower.indexOf(' ', dot) < 0;
  }
}
