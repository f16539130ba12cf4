package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Element;

/** Finds the standfirst: the sentence between headline and body that templates keep apart. */
final class Decks {
  private static final int MIN_CHARS = 30;
  private static final int MAX_CHARS = 600;
  private static final int LOOK_BACK = 25;
  private static final int MAX_DECKS = 4;

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
   * @return standfirst and opening paragraphs between headline and body, in order; mostly none or
   *     one
   */
  static List<Block> find(List<Block> before, String title, String description, String first) {
    List<Block> decks = new ArrayList<>();
    for (int i = headline(before, title) + 1; i > 0 && i < before.size(); i++) {
      Block block = before.get(i);
      if (isDeck(block, description) && !repeats(block.text, first)) {
        decks.add(block);
      }
    }
    return decks.size() > MAX_DECKS ? List.of() : decks;
  }

  /** Index of the last heading that is the headline, not far ahead of the body; else -1. */
  private static int headline(List<Block> before, String title) {
    for (int i = before.size() - 1;
        title != null && i >= Math.max(0, before.size() - LOOK_BACK);
        i--) {
      if (Overlap.both(before.get(i).text, title) > 0.8) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDeck(Block block, String description) {
    if (block.length < MIN_CHARS || block.length > MAX_CHARS || block.linkDensity() > 0.3) {
      return false;
    }
    if (description != null && Overlap.both(block.text, description) > 0.75) {
      return true;
    }
    if (block.prose && block.linked == 0 && !isDated(block.text)) {
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

  /** A short text with a date is a line of credits. */
  private static boolean isDated(String text) {
    return text.length() < 160 && !Dates.find(text, DateOrder.DAY_FIRST, null).isEmpty();
  }
}
