package org.dateline.extract.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        // Opener, then a place, an outlet or a function.
        "Von Max Ebner und Petra Lohse, Bad Aibling = Max Ebner;Petra Lohse",
        "Von unserer Korrespondentin Petra Lohse, Bern = Petra Lohse",
        "By Ann Grey in New York = Ann Grey",
        "By Ann Grey For Dailywire = Ann Grey",
        "By Ann Grey FOXWire = Ann Grey",
        "By Ann Grey Globe Correspondent,Updated May 2, 2023, 5:49 p.m. = Ann Grey",
        "By Ann Grey, Bo Ekdal and Cy Orrin = Ann Grey;Bo Ekdal;Cy Orrin",
        "Par Hélène Roche, à Genève = Hélène Roche",
        "Propos recueillis par Luc Roche = Luc Roche",
        "Por Marta Salas Ruiz | Lima, 4 de mayo de 2024 = Marta Salas Ruiz",
        "Tekst: Ewa Konik = Ewa Konik",
        "Rozmawiał Jan Konik = Jan Konik",
        "Текст: Роман Ветлугин, Самара = Роман Ветлугин",
        "Беседовала Мария Ветлугина = Мария Ветлугина",
        "Автор: Оксана Вербова, кореспондентка = Оксана Вербова",
        "Автор: Дәурен Сейітқали Оқу уақыты: 2 мин = Дәурен Сейітқали",
        // Kinds of texts before it.
        "Review by Rick Grey Contributor = Rick Grey",
        "Photos and Story By Rick Grey = Rick Grey",
        "Eine Analyse von Petra Lohse = Petra Lohse",
        "Un reportage de Luc Roche = Luc Roche",
        "Interview: Petra Lohse = Petra Lohse",
        // Function or agency.
        "Rick Grey, Staff Writer = Rick Grey",
        "Rick Grey, Money Reporter 22 December 2023 • 3:55pm = Rick Grey",
        "Rick Grey | Reuters = Rick Grey",
        "Luc Roche, correspondant à Genève = Luc Roche",
        "Marta Salas, corresponsal = Marta Salas",
        "Ewa Konik, dziennikarka = Ewa Konik",
        "Корреспондент Роман Ветлугин = Роман Ветлугин",
        "Роман Ветлугин, корреспондент = Роман Ветлугин",
        "Ержан Сапаров, тілші = Ержан Сапаров",
        // Behind a date, and glued to it.
        "22.10.2024 19:47 Автор: Марина Лесова Время чтения: 3 мин. = Марина Лесова",
        "By Kent GreyDec 22, 2023 = Kent Grey",
        "By Edward GreyCity Columnist = Edward Grey"
      })
  void credited(String line, String names) {
    assertEquals(List.of(names.split(";")), CreditLine.of(line).credited());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Dominika Wrona | Toruń, 29 kwietnia 2025 = Dominika Wrona",
        "czwartek, 21 marca 2024 · Magda Raj-Hofer · 3 min czytania = Magda Raj-Hofer",
        "Dominic-Mark Davis 2 months = Dominic-Mark Davis",
        "Sharon Grey@sharongrey = Sharon Grey",
        "Starr Bower, Rania Anis, Anna Chan = Starr Bower;Rania Anis;Anna Chan",
        "Anna Grey and Edward Hill in New York = Anna Grey;Edward Hill",
        "Anna Grey USA NEWS = Anna Grey"
      })
  void alone(String line, String names) {
    CreditLine credits = CreditLine.of(line);
    assertEquals(List.of(), credits.credited());
    // Only the first of a list needs no known name.
    assertTrue(List.of(names.split(";")).containsAll(credits.alone()), credits.toString());
    assertEquals(names.split(";")[0], credits.alone().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ann Grey",
        "Ann Grey/Reuters",
        "Foto: Ewa Konik",
        "Фото: Роман Ветлугин",
        "Ann Grey | Getty Images",
        "Editing by Ann Grey",
        "By Monday the bridge will be open",
        "By the sea",
        "By the Editorial Board",
        "Von der Redaktion",
        "Автор: Редакция",
        "Reuters",
        "3 min read",
        ""
      })
  void nobody(String line) {
    CreditLine credits = CreditLine.of(line);
    assertEquals(List.of(), credits.credited());
    assertEquals(List.of(), credits.alone());
  }

  @Test
  void placesAreNotCredited() {
    assertEquals(List.of("Max Ebner"), CreditLine.of("Von Max Ebner, New York").credited());
    assertEquals(List.of(), CreditLine.of("Nowy Sącz | 12 maja 2025").credited());
    assertFalse(KnownNames.isPerson("Nowy Sącz"));
    assertFalse(KnownNames.isPerson("New York"));
  }

  @Test
  void dated() {
    assertTrue(CreditLine.of("12 maja 2025, 9:20").dated());
    assertTrue(CreditLine.of("Lecture 3 min").dated());
    assertFalse(CreditLine.of("Ewa Konik").dated());
  }

  /** Blanks, signs and cut words in any order: no line may cost its page. */
  @Test
  void anyLineIsRead() {
    String[] pieces = {
      " ",
      "  ",
      "By",
      "Von ",
      "Ann",
      "Lee",
      ".",
      ",",
      "/",
      "|",
      "—",
      "@",
      "12",
      ":",
      "2024",
      "May ",
      "and",
      " & ",
      "(",
      ")",
      "Reporter",
      "Reuters",
      "Фото:",
      "Автор",
      "李文",
      "-",
      "'",
      "\u0001",
      "d'",
      "Время чтения",
      "A.",
      "MD",
      ";",
      "Getty Images",
      "\uD83D",
      "ʼ"
    };
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder line = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        line.append(pieces[random.nextInt(pieces.length)]);
      }
      CreditLine credits = CreditLine.of(line.toString());
      assertTrue(credits.credited().stream().noneMatch(String::isBlank), line.toString());
      Bylines.read(line.toString());
      CreditLine.isOpener(line.toString());
    }
  }

  @Test
  void openerAlone() {
    assertTrue(CreditLine.isOpener("By"));
    assertTrue(CreditLine.isOpener("Author:"));
    assertTrue(CreditLine.isOpener("Автор:"));
    assertFalse(CreditLine.isOpener("By Ann"));
    assertFalse(CreditLine.isOpener("Bridge"));
  }
}
