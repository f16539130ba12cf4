package org.dateline.extract.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Cells;
import org.dateline.text.PackagedTable;
import org.junit.jupiter.api.Test;

/** The table of months against another copy of the same facts. */
class MonthsTest {
  private static final List<String[]> ROWS = PackagedTable.rows(Months.class, "months.tsv");

  @Test
  void twelveMonthsInEachLanguage() {
    assertTrue(ROWS.size() >= 50, "languages: " + ROWS.size());
    for (String[] row : ROWS) {
      assertEquals(13, row.length, row[0]);
      for (int month = 1; month <= 12; month++) {
        for (String name : Cells.split(row[month], " | ")) {
          assertTrue(Character.isLetter(name.codePointAt(0)), row[0] + " " + month);
          assertEquals(month, Months.of(name, row[0]), row[0] + " " + name);
        }
      }
    }
  }

  /** Full names as ICU has them; its releases differ in a few languages. */
  @Test
  void fullNamesAreThoseOfIcu() {
    Set<String> differ = new TreeSet<>();
    for (String[] row : ROWS) {
      ULocale locale = ULocale.forLanguageTag(row[0]);
      DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
      String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
      for (int month = 1; month <= 12; month++) {
        if (Months.of(names[month - 1], row[0]) != month) {
          differ.add(row[0] + Arrays.toString(names));
        }
      }
    }
    assertEquals(Set.of(), differ);
  }

  @Test
  void namesThatNoLocaleDataHas() {
    assertEquals(1, Months.of("Jänner", "de"));
    assertEquals(9, Months.of("setiembre", "es"));
    assertEquals(9, Months.of("Sept.", null));
    assertEquals(0, Months.of("listopad", null), "October in Croatian, November in Czech");
    assertEquals(11, Months.of("listopad", "cs"));
  }
}
