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
          "strapline",
          "sub-headline",
          "sub-title",
          "sub-head",
          "sub-heading",
          "headline-sub");

  /** Words that name nothing else, so that they count inside furniture too. */
  private static final Set<String> SURE_WORDS =
      Set.of(
          "dek",
          "deck",
          "subtitle",
          "subheadline",
          "subhead",
          "standfirst",
          "strapline",
          "excerpt",
          "subhed",
          "sub-headline",
          "sub-title",
          "sub-head",
          "sub-heading");

  private Decks() {}

  /**
   * @param before the blocks ahead of the body, in order, furniture included
   * @param clean those of the page's blocks that are no furniture
   * @param title headline, or null
   * @param description the page's own summary, or null
   * @param first text of the body's first block
   * @return standfirst and opening paragraphs between headline and body, in order; mostly none or
   *     one
   */
  static List<Block> find(
      List<Block> before, Set<Block> clean, String title, String description, String first) {
    List<Block> decks = new ArrayList<>();
    int headline = headline(before, clean, title);
    for (int i = headline + 1; i > 0 && i < before.size(); i++) {
      Block block = before.get(i);
      boolean deck =
          clean.contains(block)
              ? isDeck(block, description) || (i == headline + 1 && isSecondHeading(block))
              : isMarkedDeck(block);
      if (deck && !repeats(block.text, first)) {
        decks.add(block);
      }
    }
    return decks.size() > MAX_DECKS ? List.of() : decks;
  }

  /** A long heading of a lower level right below the headline. */
  private static boolean isSecondHeading(Block block) {
    return block.level > 1 && block.length >= MIN_CHARS && block.linked == 0;
  }

  /** A standfirst that stands with the credits. */
  private static boolean isMarkedDeck(Block block) {
    return block.length >= MIN_CHARS
        && block.length <= MAX_CHARS
        && block.linked == 0
        && !isDated(block.text)
        && !block.text.endsWith(")")
        && hasWord(block.parent, SURE_WORDS);
  }

  /** Index of the last block that is the headline, not far ahead of the body; else -1. */
  private static int headline(List<Block> before, Set<Block> clean, String title) {
    int seen = 0;
    for (int i = before.size() - 1; title != null && i >= 0 && seen < LOOK_BACK; i--) {
      Block block = before.get(i);
      boolean isClean = clean.contains(block);
      seen += isClean ? 1 : 0;
      if ((isClean || block.level == 1) && Overlap.both(block.text, title) > 0.8) {
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
      if (hasWord(e, WORDS)) {
        return true;
      }
    }
    return false;
  }

  /** A class or the id has one of the words, or two that make one. */
  private static boolean hasWord(Element e, Set<String> words) {
    String last = "";
    for (String token : Tokens.of(e.className() + ' ' + e.id())) {
      if (words.contains(token) || words.contains(last + '-' + token)) {
        return true;
      }
      last = token;
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
