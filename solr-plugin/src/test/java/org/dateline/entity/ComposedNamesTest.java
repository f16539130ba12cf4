package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are named by their words, whatever case and language the text has. */
class ComposedNamesTest {
  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "uk | Про це заявила Полтавська обласна прокуратура. | Poltava Regional Prosecutor's Office",
        "uk | У Сумській обласній військовій адміністрації це підтвердили. | Sumy Regional Military Administration",
        "uk | Рішення ухвалила Чернівецька міська рада. | Chernivtsi City Council",
        "uk | Лікарі Миколаївської обласної дитячої лікарні врятували хлопця. | Mykolaiv Regional Children's Hospital",
        "uk | Так вирішив Шевченківський районний суд Києва. | Shevchenkivskyi District Court of Kyiv",
        "uk | Про це пише Інститут геофізики. | Institute of Geophysics",
        "ru | Сообщила Томская областная таможня. | Tomsk Regional Customs",
        "ru | Врачи Пермской краевой клинической больницы ждут. | Perm Regional Clinical Hospital",
        "ru | Это сказал профессор Каирского университета. | University of Cairo",
        "ru | Проверку ведёт Прокуратура Тульской области. | Tula Regional Prosecutor's Office",
        "ru | Он работает в Главном управлении гражданской обороны. | Main Directorate for Civil Defence",
        "ru | Об этом знают в Кверкульской городской администрации. | Kverkul City Administration",
        "ru | Она училась в университете Макумба. | Makumba University",
        "kk | Кеше Тараз қалалық ауруханасы хабарлады. | Taraz City Hospital",
        "kk | Бұл туралы Қостанай облысының білім басқармасы айтты. | Kostanay Regional Education Directorate",
        "kk | Оны Азаматтық авиация комитеті растады. | Committee for Civil Aviation",
        "pl | Sprawę prowadzi Prokuratura Rejonowa w Opolu. | Opole District Prosecutor's Office",
        "pl | Rannych przyjął Wojewódzki Szpital Dziecięcy w Olsztynie. | Olsztyn Regional Children's Hospital",
        "uk | Так вирішив Комітет з питань освіти. | Committee for Education",
        "ru | Учения провёл штаб Южного военного округа. | Southern Military District",
        "pl | Badał to Instytut Ekonomiki Rolnictwa. | Institute of Agriculture Economics",
        "es | Lo dijo un profesor de la Universidad Quiñorte Valdespino. | Quiñorte Valdespino University",
        "es | El Instituto Nacional de Volcanología y Sismología lo midió. | National Institute of Volcanology and Seismology",
        "fr | Les blessés sont à l’hôpital Mirebault Lanvers. | Mirebault Lanvers Hospital",
      })
  void names(String language, String text, String expected) {
    assertEquals(expected, organisation(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Городская больница закрыта. | where a sentence begins any word has its capital",
        "uk | У середу відбулася рада міської громади. | small letters",
        "fr | Elle est allée à l’hôpital mardi. | no name",
      })
  void leavesAlone(String language, String text, String why) {
    assertNull(organisation(language, text), why);
  }

  private static String organisation(String language, String text) {
    for (Entity entity : ShippedLists.TAGGER.tag(new ArticleText("", text, language, null))) {
      if (entity.type() == EntityType.ORGANISATION) {
        return entity.name();
      }
    }
    return null;
  }
}
