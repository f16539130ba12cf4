package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cyrillic names as their bearers write them, by language of the text and country. */
class NameOriginsTest {
  @ParameterizedTest
  @CsvSource({
    "uk, UA, Євдокія Згурська, Yevdokiia Zghurska",
    "uk, UA, Юлія Соловйова, Yuliia Soloviova",
    "uk, TR, Мехмет Ялчин, Mehmet Yalçın",
    "ru, US, Натаниэль Паркер, Nathaniel Parker",
    "uk, US, Натаніель Паркер, Nathaniel Parker",
    "ru, RO, Мирча Дуческу, Mircea Ducescu",
    "ru, AM, Гоар Казарян, Gohar Ghazaryan",
    "ru, GE, Георгий Маргвелидзе, Giorgi Margvelidze",
    "kk, KZ, Айдарбек Сейітқали, Aidarbek Seitkali",
    "ru, KZ, Алексей Сорокин, Alexey Sorokin",
    "ru, UA, Сергей Гончаренко, Serhii Honcharenko",
    "ru, CN, Чжан Сяолун, Zhang Xiaolong",
    "ru, JP, Синдзи Хасимото, Shinji Hashimoto",
    "uk, RS, Драган Петкович, Dragan Petković",
    "ru, ES, Хавьер Эрнандес, Javier Hernández",
    "ru, RU, Евгений Майоров, Yevgeny Mayorov",
    "ru, IQ, Хайдар ат-Тамими, Haidar al-Tamimi",
    "ru, KZ, Алексей Зубрицкий, Alexey Zubritsky",
    "uk, IT, Мауріціо Каттелан, Maurizio Cattelan",
    "kk, KE, Джеймс Уочира, James Wachira",
    "ru, '', Brian Parker, Brian Parker",
  })
  void writes(String language, String country, String name, String expected) {
    Map<String, Double> countries = country.isEmpty() ? Map.of() : Map.of(country, 2.0);
    assertEquals(expected, NameOrigins.person(name, language, countries, NameLexicon.EMPTY));
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Вилкове, Vylkove",
    "uk, Знам’янка, Znamianka",
    "ru, Янтарный, Yantarny",
    "kk, Ойыл, Oiyl",
    "zh, Цзиньхуа, Jinhua",
    "zh, Шицзячжуан, Shijiazhuang",
    "ja, Хоккайдо, Hokkaido",
    "ja, Тиба, Chiba",
    "mn, Баянхонгор, Bayankhongor",
    "bg, Търговище, Targovishte",
  })
  void romanises(String system, String name, String expected) {
    assertEquals(expected, Romanisation.latin(name, system));
  }
}
