package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.meta.Agencies;
import org.dateline.extract.meta.Overlap;

/**
 * Leaves out what is no article text among the blocks of the article's container: links, labels,
 * what stands over the text and under it.
 */
final class BlockFilter {
  private static final double LINKED = 0.5;
  private static final double LINKED_SENTENCE = 0.7;

  /** A line this short that comes back is a label. */
  private static final int LABEL_CHARS = 80;

  private static final int STRAY_CHARS = 80;

  /** What templates call a heading inside the text. */
  private static final Set<String> HEADINGS =
      Set.of(
          "heading",
          "subheading",
          "sub-heading",
          "subhead",
          "sub-head",
          "subheadline",
          "crosshead",
          "cross-head",
          "crossheading",
          "subtitle",
          "zwischentitel",
          "intertitre",
          "ladillo",
          "tussenkop");

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, String title, List<String> authors) {
    List<Block> own = Segments.own(blocks, title);
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : own) {
      counts.merge(block.text, 1, Integer::sum);
    }
    Set<String> looks = new HashSet<>();
    for (Block block : own) {
      if (block.prose) {
        looks.add(Look.of(block));
      }
    }
    List<Block> text = new ArrayList<>();
    for (Block block : own) {
      if (isText(block, counts) && !isStray(block, looks)) {
        text.add(block);
      }
    }
    return Tails.cut(withoutEmptyHeadings(withoutHead(text, title)), authors);
  }

  /** Text goes on around the link. */
  private static boolean isSentence(Block block) {
    return block.prose
        || (block.kind == Block.Kind.PARAGRAPH
            && block.level == 0
            && block.endsSentence()
            && Prose.isLong(block.text));
  }

  private static boolean isText(Block block, Map<String, Integer> counts) {
    if (block.linkDensity() > (isSentence(block) ? LINKED_SENTENCE : LINKED)) {
      return false;
    }
    if (Labels.isLabel(block.text)
        || Labels.isPrompt(block.text)
        || Labels.isDisclosure(block.text)
        || isCredited(block)) {
      return false;
    }
    if (block.linked > 0 && Labels.opensWithLabel(block.text)) {
      return false;
    }
    return counts.get(block.text) == 1
        || block.length > LABEL_CHARS
        || block.kind == Block.Kind.ROW;
  }

  /** Emphasised as a whole and closed by an agency in brackets: the line of a picture. */
  private static boolean isCredited(Block block) {
    return block.level == 0
        && block.marked >= 0.95 * block.length
        && block.text.endsWith(")")
        && block.text.length() - block.text.lastIndexOf('(') < 60
        && Agencies.in(block.text.substring(block.text.lastIndexOf('(') + 1)) != null;
  }

  /** A heading with nothing under it stood over furniture. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean empty =
          block.level > 0
              && i + 1 < blocks.size()
              && blocks.get(i + 1).level > 0
              && blocks.get(i + 1).level <= block.level;
      if (!empty) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** A short line that is neither sentence nor heading and looks like none of the paragraphs. */
  private static boolean isStray(Block block, Set<String> looks) {
    return block.kind == Block.Kind.PARAGRAPH
        && block.length < STRAY_CHARS
        && block.marked * 2 < block.length
        && !block.endsSentence()
        && !block.text.endsWith(":")
        && !looks.contains(Look.of(block))
        && !namesHeading(block);
  }

  /** A sub-heading that is one by its class only. */
  private static boolean namesHeading(Block block) {
    String last = "";
    for (String token : Tokens.of(block.parent.className())) {
      if (HEADINGS.contains(token) || HEADINGS.contains(last + '-' + token)) {
        return true;
      }
      last = token;
    }
    return false;
  }

  /** Before the first running text only sentences are text. */
  private static List<Block> withoutHead(List<Block> blocks, String title) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).prose) {
      first++;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean sentence =
          block.kind != Block.Kind.HEADING && block.endsSentence() && block.length >= 40;
      if (i >= first || sentence || opens(blocks, i, first, title)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /**
   * A sub-heading or question that stands right over the first paragraph, in one element with it.
   */
  private static boolean opens(List<Block> blocks, int i, int first, String title) {
    if (first >= blocks.size() || first - i > 2) {
      return false;
    }
    Block block = blocks.get(i);
    Block text = blocks.get(first);
    if (block.parent.parent() != text.parent.parent()
        || (title != null && Overlap.both(block.text, title) > 0.7)) {
      return false;
    }
    if (block.level > 1) {
      return true;
    }
    return block.length > 15
        && block.kind == Block.Kind.PARAGRAPH
        && (block.endsSentence() || block.text.endsWith(":"))
        && Look.of(block).equals(Look.of(text));
  }
}
