package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryGazetteerTest {
  private static final Path SHIPPED = Path.of("../configsets/news/conf/gazetteer/countries.tsv");

  @Test
  void shippedFileIsWhatTheGeneratorWrites() throws IOException {
    assertEquals(
        CountryGazetteer.lines(),
        Files.readAllLines(SHIPPED),
        "run org.dateline.cli.CountryGazetteer with " + SHIPPED);
  }

  @Test
  void cldrNamesBecomeNamesAsWritten() {
    assertEquals(List.of("Myanmar", "Burma"), CldrNames.names("Myanmar (Burma)", "MM"));
    assertEquals(List.of(), CldrNames.names("Congo - Kinshasa", "CD"));
    assertEquals(
        List.of("St. Kitts and Nevis", "Saint Kitts and Nevis"),
        CldrNames.names("St. Kitts & Nevis", "KN"));
    assertEquals(List.of(), CldrNames.names("Hong Kong SAR China", "HK"));
    assertEquals(List.of("Фолклендские острова"), CldrNames.names("Фолклендские о-ва", "FK"));
    assertTrue(CldrNames.isAcronym("США"));
  }

  @Test
  void adjectivesAndPeopleAreInflected() {
    assertTrue(Inflection.adjective("казахстанский", "ru").contains("казахстанскими"));
    assertTrue(Inflection.adjective("polski", "pl").contains("polskiego"));
    assertTrue(Inflection.adjective("kasachisch", "de").contains("kasachischen"));
    assertEquals(
        List.of("italien", "italiens", "italienne", "italiennes"),
        Inflection.adjective("italien", "fr"));
    assertEquals(
        List.of("francés", "francesa", "franceses", "francesas"),
        Inflection.adjective("francés", "es"));
    assertTrue(Inflection.noun("россиянин", "ru").containsAll(List.of("россияне", "россиян")));
    assertTrue(Inflection.noun("казахстанец", "ru").contains("казахстанцев"));
    assertTrue(Inflection.noun("европеец", "ru").contains("европейцев"));
    assertEquals(List.of("Dutchman", "Dutchmen"), Inflection.noun("Dutchman", "en"));
    assertEquals(List.of("Chinese"), Inflection.noun("Chinese", "en"));
  }

  @Test
  void namesOfCountriesHaveCases() {
    assertTrue(NameForms.of("Rosja", "pl").containsAll(List.of("Rosji", "Rosję", "Rosją")));
    assertTrue(NameForms.of("Egipt", "pl").contains("Egipcie"));
    assertTrue(NameForms.of("Arabia Saudyjska", "pl").contains("Arabii Saudyjskiej"));
    assertTrue(NameForms.of("Korea Północna", "pl").contains("Koreę Północną"));
    assertTrue(NameForms.of("Bośnia i Hercegowina", "pl").isEmpty());
    assertTrue(NameForms.of("Саудовская Аравия", "ru").contains("Саудовскую Аравию"));
    assertTrue(NameForms.of("Казахстан", "ru").containsAll(List.of("Казахстана", "Казахстане")));
    assertTrue(NameForms.of("Туреччина", "uk").contains("Туреччині"));
    assertTrue(NameForms.of("Ресей", "kk").containsAll(List.of("Ресейдің", "Ресейге", "Ресейден")));
    assertTrue(
        NameForms.of("Қазақстан", "kk")
            .containsAll(List.of("Қазақстанның", "Қазақстаннан", "Қазақстандағы")));
    assertTrue(NameForms.of("Түркия", "kk").contains("Түркияда"));
  }
}
