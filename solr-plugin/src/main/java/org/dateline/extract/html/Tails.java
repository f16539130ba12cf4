package org.dateline.extract.html;

import java.util.List;

/** Cuts off what closes a page but not the article: rights, boxes about the author, bare labels. */
final class Tails {
  private static final int MIN_SENTENCE = 25;

  private Tails() {}

  static List<Block> cut(List<Block> blocks, List<String> authors) {
    int end = blocks.size();
    while (end > 0 && !endsText(blocks, end - 1, authors)) {
      end--;
    }
    return blocks.subList(0, end);
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
