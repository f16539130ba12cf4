package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseEndingsTest {
  @ParameterizedTest
  @CsvSource({
    "ru, GENITIVE, Массада Булоса, Массад Булос",
    "ru, DATIVE, Санжару Ногербекову, Санжар Ногербеков",
    "ru, INSTRUMENTAL, Дамиром Шакеновым, Дамир Шакенов",
    "ru, GENITIVE, Заремы Гатиевой, Зарема Гатиева",
    "uk, DATIVE, Гурамові Ломтаві, Гурам Ломтава",
    "uk, GENITIVE, Ренато Гладкого, Ренато Гладкий",
    "pl, GENITIVE, Ildefonsa Kowalskiego, Ildefons Kowalski",
  })
  void nominative(String language, NameCases.Case given, String name, String expected) {
    assertEquals(expected, CaseEndings.nominative(name.split(" "), given, language));
  }

  @Test
  void wordsThatDoNotStandInTheCaseAreLeft() {
    assertNull(CaseEndings.nominative("Жорж Пападакис".split(" "), NameCases.Case.GENITIVE, "ru"));
    assertNull(CaseEndings.nominative("Массад Булос".split(" "), NameCases.Case.UNKNOWN, "ru"));
  }
}
