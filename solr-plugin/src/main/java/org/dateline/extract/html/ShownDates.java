package org.dateline.extract.html;

import java.util.List;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.UpdateLabels;

/**
 * The days that the lines around the headline show to readers.
 *
 * @param published the first one that is not said to be that of a change; or null
 * @param updated the first one that is; or null
 */
record ShownDates(String published, String updated) {
  static ShownDates of(List<CreditLines.Line> lines, DateOrder order, String language) {
    String published = null;
    String updated = null;
    for (CreditLines.Line line : lines) {
      String before = "";
      for (String text : texts(line)) {
        int end = 0;
        for (Dates.Found date : Dates.find(text, order, language)) {
          if (UpdateLabels.endsWithOne(before + ' ' + text.substring(end, date.start()))) {
            updated = updated == null ? date.iso() : updated;
          } else {
            published = published == null ? date.iso() : published;
          }
          end = date.end();
          before = "";
        }
        before = text.substring(end);
      }
    }
    return new ShownDates(published, updated);
  }

  /** Its pieces when one of them holds a date, so that nothing runs into it; else the line. */
  private static List<String> texts(CreditLines.Line line) {
    List<String> pieces = line.pieces().stream().map(CreditLines.Piece::text).toList();
    for (String piece : pieces) {
      if (!Dates.find(piece, DateOrder.DAY_FIRST, null).isEmpty()) {
        return pieces;
      }
    }
    return List.of(line.text());
  }
}
