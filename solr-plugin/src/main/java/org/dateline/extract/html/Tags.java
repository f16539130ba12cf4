package org.dateline.extract.html;

import java.util.Set;

/** HTML's elements by what they mean for text. */
final class Tags {
  /** Never part of an article's text. */
  static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "select",
          "option",
          "datalist",
          "input",
          "textarea",
          "button",
          "video",
          "audio",
          "map",
          "head",
          "title",
          "meta",
          "rt",
          "rp",
          "link",
          "noframes",
          "applet",
          "progress",
          "meter",
          "dialog");

  /** Flow inside a line; all other elements break it. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
          "picture", "source");

  static final Set<String> MEDIA =
      Set.of("img", "picture", "video", "amp-img", "amp-video", "iframe");

  static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "u", "mark");

  private Tags() {}

  static boolean isBlock(String tag) {
    return !INLINE.contains(tag) && !tag.startsWith("amp-fit");
  }

  /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
  static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
  }
}
