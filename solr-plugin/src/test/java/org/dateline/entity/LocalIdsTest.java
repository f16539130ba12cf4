package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person in the spellings of many languages has one id; another person has another. */
class LocalIdsTest {
  private final LocalIds ids =
      new LocalIds(ShippedLists.ANALYZER, ShippedLists.GAZETTEER.lexicon());

  private String id(String name) {
    return ids.id(EntityType.PERSON, name.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oljass Ramazanowa | Olzhas Ramazanov | Олжас Рамазанов | Oljas Ramazanov",
        "Сергей Кравец | Сергій Кравець | Serhii Kravets | Sergueï Kravets | Sergej Krawez",
        "Николай Гончаренко | Микола Гончаренко | Mykola Honcharenko | Nikolai Goncharenko",
        "Ольга Заборская | Вольга Заборская | Volha Zaborskaya | Olga Zaborska",
        "Надежда Гнатюк | Надія Гнатюк | Nadiia Hnatiuk",
        "Александр Милованов | Александар Милованов | Aleksandar Milovanov",
        "Анатолий Бортник | Анатоль Бортник | Anatol Bortnik | Anatolii Bortnyk",
        "Роман Бушко | Раман Бушко | Raman Bushko",
        "Жанна Ахметова | Zhanna Akhmetova | Janna Akhmetova",
        "Екатерина Загорская | Катерина Загорська | Kateryna Zahorska",
        "Ерлан Қасымов | Ерлан Касымов | Yerlan Kassymov | Erlan Kasymov | Jerlan Kassymow"
      })
  void oneIdInAllSpellings(String names) {
    Set<String> found = new TreeSet<>();
    for (String name : names.split("\\|")) {
      found.add(id(name));
    }
    assertEquals(1, found.size(), found + " " + names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Сергей Кравец | Сергей Кравцов",
        "Petr Harchenko | Petr Garshenko",
        "Nadia Murr | Natalia Murr",
        "Олег Гусев | Олег Усов",
        "Anna Kessler | Hanna Kessler"
      })
  void othersHaveOthers(String names) {
    String[] pair = names.split("\\|");
    assertEquals(2, Set.of(id(pair[0]), id(pair[1])).size(), names);
  }
}
