package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names from Cyrillic and Georgian letters in German and Polish spelling. */
class RespellingTest {
  @ParameterizedTest
  @CsvSource({
    "de, GE, Aleksandre Darachwelidse, Aleksandre Darakhvelidze",
    "de, GE, Nino Kwatschadse, Nino Kvachadze",
    "de, UA, Iryna Schewtschenko, Iryna Shevchenko",
    "de, RU, Michail Tschernow, Mikhail Chernov",
    "pl, UA, Andrij Demczenko, Andriy Demchenko",
    "pl, UA, Ołeksandr Kowalczuk, Oleksandr Kovalchuk",
    "de, DE, Nikolas Pankow, Nikolas Pankow",
    "de, RU, Horst Schwarz, Horst Schwarz",
    "pl, PL, Jan Kowalczuk, Jan Kowalczuk",
    "fr, UA, Andriy Demtchenko, Andriy Demtchenko",
  })
  void writes(String language, String country, String name, String expected) {
    assertEquals(expected, Respelling.person(name, language, Map.of(country, 2.0)));
  }
}
