package org.dateline.extract.html;

import java.util.List;
import java.util.Set;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Element;

/** Finds the standfirst: the sentence between headline and body that templates keep apart. */
final class Decks {
  private static final int MIN_CHARS = 30;
  private static final int MAX_CHARS = 600;
  private static final int LOOK_BACK = 25;

  /** What templates call it. */
  private static final Set<String> WORDS =
      Set.of(
          "dek",
          "deck",
          "subtitle",
          "subheadline",
          "subhead",
          "subheading",
          "standfirst",
          "lead",
          "lede",
          "intro",
          "summary",
          "excerpt",
          "description",
          "subtitulo",
          "bajada",
          "entradilla",
          "sottotitolo",
          "chapeau",
          "chapo",
          "teaser",
          "vorspann",
          "anons",
          "ingress",
          "leadtext",
          "kicker",
          "sapo",
          "announce",
          "preamble",
          "subhed",
          "headline-sub");

  private Decks() {}

  /**
   * @param before the blocks ahead of the body, in order
   * @param title headline, or null
   * @param description the page's own summary, or null
   * @param first text of the body's first block
   * @return the standfirst, or null
   */
  static Block find(List<Block> before, String title, String description, String first) {
    int from = Math.max(0, before.size() - LOOK_BACK);
    for (int i = before.size() - 1; i >= from; i--) {
      Block block = before.get(i);
      if (title != null && block.level > 0 && Overlap.both(block.text, title) > 0.8) {
        return null;
      }
      if (isDeck(block, description) && !repeats(block.text, first)) {
        return headlined(before, i, title) ? block : null;
      }
    }
    return null;
  }

  private static boolean isDeck(Block block, String description) {
    if (block.length < MIN_CHARS || block.length > MAX_CHARS || block.linkDensity() > 0.3) {
      return false;
    }
    if (description != null && Overlap.both(block.text, description) > 0.75) {
      return true;
    }
    if (!block.endsSentence() && block.level == 0 && block.length < 60) {
      return false;
    }
    Element e = block.parent;
    for (int i = 0; i < 2 && e != null; i++, e = e.parent()) {
      for (String token : Tokens.of(e.className() + ' ' + e.id())) {
        if (WORDS.contains(token)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean repeats(String deck, String first) {
    return Overlap.share(Overlap.words(deck), Overlap.words(first)) > 0.8;
  }

  /** The headline stands before it. */
  private static boolean headlined(List<Block> before, int at, String title) {
    if (title == null) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i > at - LOOK_BACK; i--) {
      if (Overlap.both(before.get(i).text, title) > 0.8) {
        return true;
      }
    }
    return false;
  }
}
