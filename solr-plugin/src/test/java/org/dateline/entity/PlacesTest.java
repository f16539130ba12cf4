package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.dateline.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Places and only places, over the shipped lists: what is found without being listed, and what is
 * called like a place and is none. Unlisted names are made up.
 */
class PlacesTest {
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // heads beside the name
        "de | Ein Boot kenterte vor der Insel Quorlau. | Quorlau | island",
        "de | In der Küstenstadt Quorlau brannte ein Markt. | Quorlau | compound head",
        "de | Der Stausee Quorlau ist leer. | Quorlau Reservoir | reservoir",
        "de | Die Stadt Versicherung zahlte nicht. | '' | two nouns",
        "fr | Le feu a pris sur la commune de Quorlac-sur-Brenne. | Quorlac-sur-Brenne | links inside",
        "es | Una mujer murió en la playa Quorlera. | Quorlera Beach | beach",
        "ru | Пожар начался в посёлке Кверкульское. | Kverkulskoye | village",
        "uk | Портрет зберігали в замку Кверкульдорф. | Kverkuldorf Castle | castle",
        "kk | Көп адам кеше Кверкул курортынан шықты. | Kverkul | resort",
        "pl | Rakiety spadły na dzielnice Ras al-Kwerka i Tell an-Kwerda. | Ras al-Kwerka + Tell an-Kwerda | Arabic articles",
        // what towns have
        "ru | Раненых доставили в больницу Кверкульска. | Kverkulsk | hospital",
        "ru | На улицах Кверкульска спокойно. | Kverkulsk | streets",
        "uk | Про це сказав примар Кверкуля. | Kverkul | mayor",
        "fr | Selon un élu de Quorlabou, trois maisons ont brûlé. | Quorlabou | councillor",
        "es | Lo contó un vecino de Quorlillo. | Quorlillo | neighbour",
        "pl | W Kwerkowie i Kwerdach zamknięto szkoły. | Kwerdy + Kwerków | one preposition for both",
        // keys of other words
        "de | Die neue Version kommt in Serie. | '' | nouns that share a key with towns",
        "de | Die Ausgaben des Bundes steigen. | '' | genitive of a noun",
        "en | They met in Pittsburgh. California paid. | California + Pittsburgh | listed before alike",
        "ru | Так сказал Абдель ас-Судани. | '' | behind an article",
        "ru | В Грузии блок «Армения» проиграл. | Georgia | in quotes",
        "ru | Об этом сообщили в Еврейской автономной области. | Jewish Autonomous Oblast | declined head",
        // adjectives
        "de | Die Kölner Polizei und Münchner Firmen halfen, auch Südtiroler Bauern. | Cologne + Munich + Südtirol | German adjectives",
        "de | Das Pariser Klimaabkommen gilt. | '' | a treaty",
        "fr | Les aéroports parisiens et la police lyonnaise. | Lyon + Paris | French adjectives",
        "es | La policía madrileña y la empresa gallega. | Galicia + Madrid | Spanish adjectives",
        "ru | Об этом сообщил ташкентской больнице минский адвокат. | Minsk + Tashkent | Russian adjectives",
        "uk | Так вирішили у львівській школі та харківських лікарнях. | Kharkiv + Lviv | Ukrainian adjectives",
        "uk | Голова Одеської обласної адміністрації мовчить. | '' | a capital belongs to a longer name",
        "pl | Krakowscy lekarze i warszawska giełda. | Kraków + Warsaw | Polish adjectives",
        "es | Lo escribe Elena G. Sevillano. | '' | a family name like an adjective",
        "en | The film by Jordan Peele was shown. | '' | a given name like a country",
        "en | She published A Study in Comparative Ethics. | '' | a subject",
        "de | Sie hüllen sich in Schweigen und lagern es in Trockenbehältern. | '' | German nouns behind in",
        // rows, buildings
        "de | Die Polizei durchsuchte Büros in Dortmund, Essen und Bonn. | Bonn + Dortmund + Essen | a common word in a row",
        "es | El aeropuerto Anselmo Quiñorte siguió abierto. | Anselmo Quiñorte Airport | called after a person",
        "es | La protesta llegó al barrio de Centro Quorlera. | Centro Quorlera | no organisation",
        "kk | Исламабадтағы және Мадридте болған адамдар. | Islamabad + Madrid | endings behind a voiced consonant",
        "pl | Zamknięto kopalnię w Siemianowicach Śląskich. | Siemianowice Śląskie | plural and adjective",
        "pl | Biuro Ministerstwa Obrony Narodowej w Warszawie milczy. | Warsaw | seat of a body"
      })
  void finds(String language, String text, String expected, String why) {
    TreeSet<String> found = new TreeSet<>();
    for (Entity entity : ShippedLists.TAGGER.tag(new ArticleText("", text, language, null))) {
      if (entity.type() == EntityType.PLACE) {
        found.add(entity.name());
      }
    }
    assertEquals(expected, String.join(" + ", found), why);
  }
}
