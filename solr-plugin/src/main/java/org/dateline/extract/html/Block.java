package org.dateline.extract.html;

import org.jsoup.nodes.Element;

/** One run of text between block-level tags, with what the cascade decides about it. */
final class Block {
  /** What kind of text its tags say it is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    ROW,
    PREFORMATTED
  }

  final Element parent;
  final Kind kind;

  /** 1 to 6 for a heading, else 0. */
  final int level;

  final String text;

  /** UTF-16 units of the text. */
  final int length;

  /** UTF-16 units that stand in links. */
  final int linked;

  /** UTF-16 units that stand in bold, strong or emphasised text. */
  final int marked;

  final int sentences;
  final boolean prose;

  Block(Element parent, Kind kind, int level, String text, int linked, int marked) {
    this.parent = parent;
    this.kind = kind;
    this.level = level;
    this.text = text;
    this.length = text.length();
    this.linked = Math.min(linked, length);
    this.marked = Math.min(marked, length);
    this.sentences = Prose.sentenceEnds(text);
    this.prose = kind != Kind.HEADING && sentences > 0 && Prose.isLong(text) && linkDensity() < 0.4;
  }

  double linkDensity() {
    return length == 0 ? 1 : (double) linked / length;
  }

  boolean endsSentence() {
    return Prose.endsSentence(text);
  }

  @Override
  public String toString() {
    return kind + ": " + text;
  }
}
