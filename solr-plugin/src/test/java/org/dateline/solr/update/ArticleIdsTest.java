package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {
  @Test
  void entriesWithAddressesKeepTheirIds() {
    List<String> before =
        ArticleIds.of("f", read("feed", "https://a.example/1", "https://a.example/2"));
    List<String> after =
        ArticleIds.of("f", read("feed", "https://a.example/3", "https://a.example/1"));
    assertEquals(before.get(0), after.get(1));
    assertNotEquals(before.get(1), after.get(0));
    assertTrue(before.get(0).matches("f![0-9a-f]{16}"), before.get(0));
    assertEquals(
        before,
        ArticleIds.of(
            "f", read("feed (in-process)", "https://a.example/1", "https://a.example/2")));
  }

  @Test
  void othersHaveTheirPlace() {
    assertEquals(
        List.of("f!1", "f!2"),
        ArticleIds.of("f", read("zip", "https://a.example/1", "https://a.example/2")));
    assertEquals(
        List.of("f!1", "f!2"), ArticleIds.of("f", read("feed", "https://a.example/1", null)));
    assertEquals(
        List.of("f!1", "f!2"),
        ArticleIds.of("f", read("feed", "https://a.example/1", "https://a.example/1")));
    assertEquals(List.of("f!1"), ArticleIds.of("f", read("feed", " ")));
  }

  private static Extraction read(String parser, String... addresses) {
    List<Article> articles = new ArrayList<>();
    for (String url : addresses) {
      articles.add(
          new Article(
              "Title", "Body", List.of(), null, null, null, null, null, null, url, null, null,
              List.of(), null, null, null, Map.of()));
    }
    return new Extraction(Extraction.Status.OK, null, parser, articles);
  }
}
