package org.dateline.extract.html;

import java.util.List;
import org.dateline.extract.html.CreditLines.Piece;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.CreditLine;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.PersonNames;
import org.jsoup.nodes.Element;

/**
 * The author whose name stands alone, in an element of its own, right beside the date in a credit
 * line. A link makes it a name only if it says so: sections are linked there too.
 */
final class DatedName {
  private static final int MIN_WORDS = 2;

  /** Weekday, day and time of day. */
  private static final int MAX_DATE = 60;

  private DatedName() {}

  static List<String> in(List<Piece> pieces, ArticleBuilder out) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      boolean first = isDate(pieces.get(i).text());
      if (first != isDate(pieces.get(i + 1).text())) {
        List<String> names = name(pieces.get(first ? i + 1 : i), out);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** A date, perhaps with the time, and no name. */
  private static boolean isDate(String text) {
    CreditLine line = CreditLine.of(text);
    return line.dated()
        && line.alone().isEmpty()
        && line.credited().isEmpty()
        && !Dates.find(text, DateOrder.DAY_FIRST, null).isEmpty()
        && text.length() <= MAX_DATE;
  }

  private static List<String> name(Piece piece, ArticleBuilder out) {
    String text = piece.text();
    List<String> names = PersonNames.of(text, out.get("siteName"));
    boolean alone =
        names.size() == 1
            && names.get(0).equals(text)
            && text.split(" ").length >= MIN_WORDS
            && !String.valueOf(out.get("title")).contains(text);
    return alone && isPerson(piece.element()) ? names : List.of();
  }

  private static boolean isPerson(Element element) {
    Element link = element.closest("a");
    if (link == null) {
      return true;
    }
    return ProfileLinks.isOne(link);
  }
}
