package org.dateline.extract.html;

import org.jsoup.nodes.Element;

/** How a block looks: the tag and classes of its element and the classes of the one around it. */
final class Look {
  private static final String PLAIN = "plain ";

  private Look() {}

  static String of(Block block) {
    Element p = block.parent;
    Element up = p.parent();
    String above = up == null ? "" : up.className();
    String look = p.normalName() + '.' + p.className() + '<' + above;
    return p.className().isEmpty() && above.isEmpty() ? PLAIN + look : look;
  }

  /** No class says anything. */
  static boolean isPlain(String look) {
    return look.startsWith(PLAIN);
  }
}
