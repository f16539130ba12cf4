package org.dateline.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/2022/01/06/title, 2022-01-06",
    "https://a.example/2022/1/6/title, 2022-01-06",
    "https://a.example/news/2022-01-06-title, 2022-01-06",
    "https://a.example/world/2022/jan/06/title, 2022-01-06",
    "https://a.example/20220106/title, 2022-01-06",
    "https://a.example/title-20220106.html, 2022-01-06",
    "https://a.example/2022_01_06/title, 2022-01-06"
  })
  void readsTheDay(String url, String iso) {
    assertEquals(iso, UrlDate.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // year and month, then an id that begins with digits
        "https://a.example/releases/2023/12/231213112457.htm",
        "https://a.example/2022/01/title",
        "https://a.example/2022/31/06/title",
        "https://a.example/article/20229906",
        // a longer number
        "https://a.example/article/202201061154",
        "https://a.example/1815/06/18/battle",
        "https://a.example/2022-2023-season",
        "https://a.example/2022/jan"
      })
  void findsNone(String url) {
    assertNull(UrlDate.of(url));
  }

  @Test
  void takesNoAddress() {
    assertNull(UrlDate.of(null));
    assertNull(UrlDate.of(""));
  }
}
