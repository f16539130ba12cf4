package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How listed names are read in their context; a small list of made-up and real names. */
class ListedNamesTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          List.of(
              entry("Q1 place Northland - kind=country Northern@en#adjective"),
              entry("Q2 place Washington Q3 kind=capital -"),
              entry("Q3 place United_States - kind=country US#acronym | American@en#adjective"),
              entry("Q4 place Washington_State Q3 kind=region Washington"),
              entry("Q5 person Ann_Bell Q1 role=president -"),
              entry("Q6 person Bob_Bell Q1 - -"),
              entry("Q7 place Astana Q8 kind=capital Nur-Sultan#historical[2019..2022]"),
              entry("Q8 place Kazakhstan - kind=country -"),
              entry("Q9 organisation Port_Union Q1 - PU#acronym")),
          ShippedLists.ANALYZER);

  private static GazetteerEntry entry(String text) {
    String[] cells = text.split(" ", 6);
    StringBuilder line = new StringBuilder(cells[0]).append('\t').append(cells[1]);
    line.append('\t').append(cells[2].replace('_', ' '));
    line.append('\t').append(cells[3].equals("-") ? "" : cells[3]);
    line.append('\t').append(cells[4].equals("-") ? "" : cells[4]);
    line.append('\t').append(cells[5].equals("-") ? "" : cells[5]);
    return GazetteerEntry.parse(line.toString(), "test", 1);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Bell met Bob Bell. Bell spoke. | Q5[Ann Bell] Q6[Bob Bell,Bell] | two of one surname: the nearest before",
        "In Northland, Bell resigned. | Q1[Northland] Q5[Bell] | surname alone, with its country, the more prominent",
        "The bell rang. | '' | a plain word",
        "Нұр-Сұлтан is calm. | Q7[Нұр-Сұлтан] | former name in another script",
        "us and them, US and America | Q3[US] | an acronym needs its capitals",
        "Northern troops came | Q1[Northern] | adjective of a country",
        "See Astana.com for Astana | Q7[Astana] | not inside an address",
        "Astana\\nKazakhstan | Q7[Astana] Q8[Kazakhstan] | headings",
      })
  void reads(String text, String expected, String why) {
    String found =
        new EntityTagger(GAZETTEER, ShippedLists.ANALYZER)
            .tag(new ArticleText("", text.replace("\\n", "\n"), "en", null)).stream()
                .map(
                    entity ->
                        entity.id()
                            + entity.mentions().stream()
                                .map(Mention::text)
                                .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(" "));
    assertEquals(expected, found, why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Washington is silent. | Q2 | [Q4]", "Flights to Washington stopped. | Q2 | [Q4]"})
  void keepsAllReadings(String text, String id, String alternatives) {
    Entity entity =
        new EntityTagger(GAZETTEER, ShippedLists.ANALYZER)
            .tag(new ArticleText("", text, "en", null))
            .get(0);
    assertEquals(id, entity.id());
    assertEquals(alternatives, entity.mentions().get(0).alternatives().toString());
  }
}
