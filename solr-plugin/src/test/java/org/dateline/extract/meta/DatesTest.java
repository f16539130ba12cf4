package org.dateline.extract.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // machines
        "2022-01-06 | 2022-01-06",
        "2022-01-06T10:15:00Z | 2022-01-06T10:15:00Z",
        "2022-01-06T10:15:00.123+0600 | 2022-01-06T10:15:00+06:00",
        "2022-01-06T10:15:00-05:00 | 2022-01-06T10:15:00-05:00",
        "2022-01-06 10:15:00 | 2022-01-06",
        "Thu, 06 Jan 2022 10:15:00 GMT | 2022-01-06T10:15:00Z",
        "20220106 | 2022-01-06",
        "1641463200 | 2022-01-06T10:00:00Z",
        "1641463200000 | 2022-01-06T10:00:00Z",
        // English
        "January 6, 2022 | 2022-01-06",
        "Jan. 6, 2022 at 10:15 a.m. ET | 2022-01-06",
        "Published on 6th January 2022 | 2022-01-06",
        "Thursday 6 January 2022 09.12 GMT | 2022-01-06",
        // other languages
        "6. Januar 2022 | 2022-01-06",
        "6 janvier 2022 à 10h15 | 2022-01-06",
        "1er février 2022 | 2022-02-01",
        "6 de enero de 2022 | 2022-01-06",
        "6 de janeiro de 2022 | 2022-01-06",
        "6 gennaio 2022 | 2022-01-06",
        "6 stycznia 2022 | 2022-01-06",
        "6. ledna 2022 | 2022-01-06",
        "2022. január 6. | 2022-01-06",
        "6 января 2022 г. | 2022-01-06",
        "6 січня 2022 року | 2022-01-06",
        "2022 жылғы 6 қаңтар | 2022-01-06",
        "6 қаңтар 2022 | 2022-01-06",
        "6 Ocak 2022 | 2022-01-06",
        "6 Ιανουαρίου 2022 | 2022-01-06",
        "6 يناير 2022 | 2022-01-06",
        "٦ يناير ٢٠٢٢ | 2022-01-06",
        "2022年1月6日 | 2022-01-06",
        "2022년 1월 6일 | 2022-01-06",
        "2022. 1. 6. | 2022-01-06",
        // numbers that can be read in one way only
        "06.01.2022 | 2022-01-06",
        "06.01.22 | 2022-01-06",
        "13/01/2022 | 2022-01-13",
        "01/13/2022 | 2022-01-13",
        "05/05/2022 | 2022-05-05",
        "2022/01/06 | 2022-01-06"
      })
  void oneReading(String text, String iso) {
    assertEquals(iso, Dates.parse(text, DateOrder.UNKNOWN, null));
  }

  @Test
  void ambiguousOrderIsLeftOutOrDecided() {
    assertNull(Dates.parse("01/06/2022", DateOrder.UNKNOWN, "en"));
    assertEquals("2022-01-06", Dates.parse("01/06/2022", DateOrder.MONTH_FIRST, "en"));
    assertEquals("2022-06-01", Dates.parse("01/06/2022", DateOrder.DAY_FIRST, "en"));
  }

  @Test
  void habitOfThePageDecides() {
    assertEquals(DateOrder.MONTH_FIRST, new DateHabit().add("Tuesday, March 4, 2025").order());
    assertEquals(
        DateOrder.DAY_FIRST, new DateHabit().add("4 March 2025").add("25/03/2025").order());
    assertEquals(DateOrder.UNKNOWN, new DateHabit().add("04/03/2025").order());
    assertEquals(DateOrder.MONTH_FIRST, DateOrder.ofLocale("en_US"));
    assertEquals(DateOrder.DAY_FIRST, DateOrder.ofLocale("en-GB"));
    assertEquals(DateOrder.UNKNOWN, DateOrder.ofLocale("en"));
    assertEquals(DateOrder.DAY_FIRST, DateOrder.ofLocale("fr"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3",
    "version 10.11.12.13",
    "30/02/2022",
    "score 21-19",
    "May 2022",
    "2022",
    "12345678901",
    "in 1985 people",
    "99999999999999999999"
  })
  void noDate(String text) {
    assertNull(Dates.parse(text, DateOrder.DAY_FIRST, "en"));
  }

  @Test
  void monthsThatDifferBetweenLanguages() {
    assertEquals("2022-11-06", Dates.parse("6. listopadu 2022", DateOrder.UNKNOWN, "cs"));
    assertEquals("2022-10-06", Dates.parse("6. listopada 2022", DateOrder.UNKNOWN, "hr"));
  }

  @Test
  void offsetsOfFound() {
    String text = "Von Ann Lee, 6. Januar 2022, und am 7.1.2022";
    List<Dates.Found> found = Dates.find(text, DateOrder.UNKNOWN, "de");
    assertEquals(2, found.size());
    assertEquals("6. Januar 2022", text.substring(found.get(0).start(), found.get(0).end()));
    assertTrue(text.endsWith(text.substring(found.get(1).start(), found.get(1).end())));
  }
}
