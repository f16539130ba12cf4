package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.text.PackagedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of foreigners in Cyrillic text, in whose articles their country is named. */
class ForeignNamesTest {
  private static final NameLexicon LEXICON = ShippedLists.GAZETTEER.lexicon();
  private static final double NAMED = 3;

  @Test
  void areShownAsTheirBearersWriteThem() {
    List<String> wrong = new ArrayList<>();
    List<String[]> rows = PackagedTable.rows(getClass(), "foreign_names.tsv");
    for (String[] row : rows) {
      for (String language : new String[] {"ru", "uk", "kk"}) {
        String name = row[language.equals("uk") ? 2 : 1];
        String shown = NameOrigins.person(name, language, Map.of(row[0], NAMED), LEXICON);
        if (!shown.equals(row[3])) {
          wrong.add(language + " " + name + ": " + shown + ", not " + row[3]);
        }
      }
    }
    assertTrue(rows.size() > 200, "names: " + rows.size());
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Schäfer, шефер",
    "de, Weißbach, вайсбах",
    "fr, Beauchamp, бошан",
    "fr, Guillemot, гийемо",
    "es, Güell, гуель",
    "es, Quiñones, киньонес",
    "it, Gioacchino, джоаккино",
    "pl, Krzyżanowski, кшижановский",
    "cs, Řezníček, ржезничек",
    "hu, Szentgyörgyi, сентдьёрди",
    "pt, Magalhães, магальайнс",
    "tr, Çağlayan, чаглаян",
    "sv, Löfgren, лёфгрен",
    "ro, Brătianu, брэтиану",
    "ja, Mizushima, мидзусима",
  })
  void areTranscribedByTheRulesOfTheirLanguage(String rules, String name, String expected) {
    List<String> forms = Transcription.load().get(rules).forms(name);
    assertTrue(
        forms.stream().anyMatch(form -> Originals.fold(form).equals(Originals.fold(expected))),
        forms.toString());
  }

  @ParameterizedTest
  @CsvSource({
    // Without a country, what is at home in the language stays so.
    "ru, Анна Мартинова, Anna Martinova",
    "ru, Виктор Ким, Viktor Kim",
    "uk, Сергій Мельник, Serhii Melnyk",
    "kk, Ерлан Қошанов, Yerlan Koshanov",
  })
  void natives(String language, String name, String expected) {
    assertEquals(expected, NameOrigins.person(name, language, Map.of(), LEXICON));
  }
}
