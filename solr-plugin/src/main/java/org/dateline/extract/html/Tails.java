package org.dateline.extract.html;

import java.util.List;

/**
 * Cuts off what closes a page but not the article: rights, boxes about the author, bare labels,
 * notes of the editors set in italics or bold.
 */
final class Tails {
  private static final int MIN_SENTENCE = 25;

  /** Part of a paragraph that is emphasised when all of it is. */
  private static final double EMPHASISED = 0.95;

  /** Where more of the running text is emphasised, emphasis says nothing. */
  private static final double MAX_EMPHASISED = 0.2;

  private Tails() {}

  static List<Block> cut(List<Block> blocks, List<String> authors) {
    boolean notes = emphasis(blocks) < MAX_EMPHASISED;
    int end = blocks.size();
    while (end > 0
        && (!endsText(blocks, end - 1, authors) || (notes && isNote(blocks.get(end - 1))))) {
      end--;
    }
    return blocks.subList(0, end);
  }

  /** Set apart as a whole: who helped, where it appeared first, what to subscribe to. */
  private static boolean isNote(Block block) {
    return block.level == 0
        && block.kind != Block.Kind.ROW
        && block.marked >= EMPHASISED * block.length;
  }

  private static double emphasis(List<Block> blocks) {
    int prose = 1;
    int notes = 0;
    for (Block block : blocks) {
      prose += block.prose ? block.length : 0;
      notes += block.prose && isNote(block) ? block.length : 0;
    }
    return (double) notes / prose;
  }

  private static boolean endsText(List<Block> blocks, int i, List<String> authors) {
    Block block = blocks.get(i);
    if (Labels.isRights(block.text) || isAbout(block.text, authors)) {
      return false;
    }
    if (block.prose || block.kind == Block.Kind.ROW) {
      return true;
    }
    if (block.kind == Block.Kind.HEADING) {
      return false;
    }
    if (block.endsSentence() && block.length > MIN_SENTENCE) {
      return true;
    }
    // The last item of a list that follows text is text as the first is.
    return block.kind == Block.Kind.ITEM
        && block.linked == 0
        && i > 0
        && blocks.get(i - 1).kind == Block.Kind.ITEM
        && block.text.indexOf(' ') > 0;
  }

  /** Opens with an author's own name. */
  private static boolean isAbout(String text, List<String> authors) {
    int start = 0;
    while (start < text.length() && start < 4 && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    for (String author : authors) {
      if (author.indexOf(' ') > 0 && text.startsWith(author, start)) {
        return true;
      }
    }
    return false;
  }
}
