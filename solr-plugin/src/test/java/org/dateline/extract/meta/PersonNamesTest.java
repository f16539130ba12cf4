package org.dateline.extract.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee and Bo Ek | Ann Lee;Bo Ek",
        "Ann Lee, Bo Ek & Cy Orr | Ann Lee;Bo Ek;Cy Orr",
        "Von Jens Harmsen und Meike Toll | Jens Harmsen;Meike Toll",
        "Par Hélène Marchand et Luc d'Arcy | Hélène Marchand;Luc d'Arcy",
        "Автор: Айгуль Сапарова | Айгуль Сапарова",
        "Written by: Maria de la Cruz | Maria de la Cruz",
        "ANN LEE | Ann Lee",
        "Ann Lee MD, PhD | Ann Lee",
        "Ann Lee, Staff Writer | Ann Lee",
        "Ann Lee (Geneva) | Ann Lee",
        "本报记者 李文 | 李文",
        "김지은 기자 | 김지은"
      })
  void people(String field, String names) {
    assertEquals(List.of(names.split(";")), PersonNames.of(field, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff",
        "News Desk",
        "Редакция",
        "Redaktion",
        "https://a.example/ann",
        "ann@a.example",
        "Reuters",
        "The Associated Press",
        "AFP",
        "admin",
        "10 February",
        "",
        "Photo: none",
        "Daily Planet",
        "by"
      })
  void nobody(String field) {
    assertEquals(List.of(), PersonNames.of(field, "Daily Planet"));
  }

  @Test
  void bylines() {
    assertEquals(List.of("Ann Lee"), Bylines.read("Ann Lee by Ann Lee"));
    assertEquals(List.of("Ann Lee"), Bylines.read("ByAnn Lee"));
    assertEquals(List.of("Ann Lee"), Bylines.read("By Ann Lee January 6, 2022"));
    assertEquals(
        List.of("Ann Lee", "Bo Ek"),
        Bylines.read("(Reporting by Ann Lee and Bo Ek; Editing by Cy Orr)"));
    assertEquals(List.of("Ann Lee"), Bylines.read("Ann Lee, Staff Reporter"));
    assertEquals(List.of(), Bylines.read("By Monday the bridge will be open again"));
    assertEquals(List.of(), Bylines.read("By the sea"));
    assertEquals(List.of(), Bylines.read("Ann Lee"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 septembre 2019   Par Yann Le Brizec | Yann Le Brizec",
        "8 января 2022 г.   Автор: Марина Лесова | Марина Лесова",
        "12 stycznia 2023, 09:15 Autor: Ewa Konik | Ewa Konik",
        "2022-01-06 11:42 by Ann Lee | Ann Lee"
      })
  void readsBylinesBehindDates(String line, String name) {
    assertEquals(List.of(name), Bylines.read(line));
  }

  @Test
  void findsNoBylineInSentencesWithDates() {
    assertEquals(
        List.of(), Bylines.read("On 6 January 2022 the bridge was closed by the police of Malden"));
  }

  @Test
  void namesThatAreWordsElsewhere() {
    assertEquals(List.of("Tim August", "June Lee"), PersonNames.of("Tim August, June Lee", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last updated: ",
        "Updated on Friday, ",
        "Обновлено ",
        "Mis à jour le ",
        "最終更新日：",
        "Zaktualizowano: "
      })
  void labelsOfChanges(String before) {
    assertTrue(UpdateLabels.endsWithOne(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Published ", "Updated rules for the port of Malden on ", "17:02"})
  void otherWordsBeforeDates(String before) {
    assertFalse(UpdateLabels.endsWithOne(before));
  }
}
