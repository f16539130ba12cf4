package org.dateline.extract.plain;

import java.util.List;
import org.dateline.extract.html.Labels;

/**
 * Cuts the box about the writer off the end of a body, with all that stands below it: a line that
 * opens with a name from the byline or with a heading such as "About the author".
 */
final class AuthorBox {
  /** Lines at the end that are looked at. */
  private static final int LINES = 4;

  private AuthorBox() {}

  static List<Line> cut(List<Line> body, List<String> authors) {
    for (int i = Math.max(1, body.size() - LINES); i < body.size(); i++) {
      String text = body.get(i).text();
      if (Labels.opensAuthorBox(text) || opensWithName(text, authors)) {
        return body.subList(0, i);
      }
    }
    return body;
  }

  private static boolean opensWithName(String text, List<String> authors) {
    return authors.stream().anyMatch(name -> name.indexOf(' ') > 0 && text.startsWith(name));
  }
}
