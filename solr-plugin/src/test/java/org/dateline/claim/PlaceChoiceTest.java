package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;
import org.dateline.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which of the places that an article names its claims take: {@code places.tsv}. */
class PlaceChoiceTest {
  private static final ClaimTagger TAGGER = Lexicons.tagger();

  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    return Tables.tests("places.tsv", 2, PlaceChoiceTest::check);
  }

  private static void check(String[] row) {
    String body = row[2].replace("\\n", "\n");
    ArticleText article = new ArticleText(row[1], body, row[0], null);
    String found =
        TAGGER.tag(article, places(article, row[3])).claims().stream()
            .map(
                claim ->
                    claim.number().text() + "=" + (claim.place() == null ? "-" : claim.place()))
            .collect(Collectors.joining(" "));
    assertEquals(row[4], found, body);
  }

  /** Every occurrence of the names in the article, in reading order. */
  private static List<PlaceName> places(ArticleText article, String names) {
    List<PlaceName> places = new ArrayList<>();
    for (String item : names.split(" ")) {
      boolean adjective = item.startsWith("~");
      String name = item.substring(adjective ? 1 : 0, item.indexOf(':'));
      List<String> path = List.of(item.substring(item.indexOf(':') + 1).split("/"));
      for (Part part : Part.values()) {
        String text = article.text(part);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          places.add(
              new PlaceName(
                  part, at, at + name.length(), name, "id:" + path, path, adjective, false));
        }
      }
    }
    places.sort(Comparator.comparing(PlaceName::in).thenComparingInt(PlaceName::start));
    return places;
  }

  @Test
  void aPlaceOfTheSentenceHasItsSpanAndId() {
    ArticleText article = new ArticleText("", "In Bergen 12 sailors died. Two lived.", "en", null);
    List<Claim> claims = TAGGER.tag(article, places(article, "Bergen:Norway/Bergen")).claims();
    assertEquals(new Span(3, 9), claims.get(0).placeSpan());
    assertEquals("id:[Norway, Bergen]", claims.get(0).placeId());
    assertEquals("Bergen", claims.get(1).place());
    assertNull(claims.get(1).placeSpan());
  }

  /** Who looked and found none means none; who did not look leaves it to the wording. */
  @Test
  void noPlacesAreNotUnknownPlaces() {
    ArticleText article = new ArticleText("", "12 sailors died in Zonguldak.", "en", null);
    assertNull(TAGGER.tag(article, List.of()).claims().get(0).place());
    assertEquals("Zonguldak", TAGGER.tag(article).claims().get(0).place());
  }
}
