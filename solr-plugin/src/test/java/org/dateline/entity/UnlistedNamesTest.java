package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.dateline.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line per sign by which an unlisted name is recognised, or left alone. Names are made up. */
class UnlistedNamesTest {
  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // people
        "en | The activist Brenna Tolveck was released. | person:Brenna Tolveck | role before a full name",
        "en | “We stay,” said Marvin Oddlestone. | person:Marvin Oddlestone | given name and surname",
        "en | “We stay,” said Quelda Marsh, who lives nearby. | person:Quelda Marsh | inverted verb of speech",
        "en | Five died, according to Tolveck Brannigan, the local commander. | person:Tolveck Brannigan | source and apposition",
        "en | Mr Oddlestone did not answer. | person:Oddlestone | title before a surname",
        "en | A spokesman for the water board, Tolveck Brannigan, confirmed it. | person:Tolveck Brannigan | role before the comma",
        "en | Roger Pell spoke. Later Pell left. | person:Roger Pell | surname later in the text",
        "en | Protesters gathered on Monday Morning. | '' | no sign, no person",
        "en | The Green Door opened at noon. | '' | capitalised words without a sign",
        "de | Ministerpräsidentin Hilka Brandorp trat zurück. | person:Hilka Brandorp | compound role",
        "de | Die Menschen auf dem Marktplatz riefen Parolen. | '' | nouns have capitals",
        "fr | La militante Solveige Abattan a été libérée. | person:Solveige Abattan | role",
        "fr | Le ministre d’Orvelle n’a rien dit. | '' | elided particle alone is no name",
        "es | El portavoz Anselmo Quiñorte lo negó. | person:Anselmo Quiñorte | role and given name",
        "pl | Rzecznik Zenon Wąkrota potwierdził. | person:Zenon Wąkrota | role and given name",
        "ru | Активистка Тамара Вешкольцева осталась дома. | person:Tamara Veshkoltseva | role, name in Latin letters",
        "ru | Как сообщил Пётр Ильич Закромский, дорога закрыта. | person:Pyotr Ilich Zakromsky | patronymic",
        "uk | Речниця Соломія Дзвінчук відповіла. | person:Solomiia Dzvinchuk | role and given name",
        "kk | Белсенді Бақытжан Төлебергенов келді. | person:Bakytzhan Tolebergenov | role and given name",
        // organisations
        "en | The Committee for Clean Rivers objected. | organisation:Committee for Clean Rivers | head word first",
        "en | Shares of Ostrell Mining Company fell. | organisation:Ostrell Mining Company | head word last",
        "en | The Quorn Valley Trust Fund (QVTF) paid. QVTF has no debts. | organisation:Quorn Valley Trust Fund | initials in brackets",
        "en | They asked the airline Zefiro for money. | organisation:Zefiro | kind before the name",
        "ru | Об этом пишет газета «Вестник Заречья». | organisation:Vestnik Zarechya | quoted name after its kind",
        "fr | Elle enseigne à l’université Mirebault Lanvers. | organisation:Mirebault Lanvers University | what it is belongs to it",
        "kk | Оны кеше Тарынбай университеті растады. | organisation:Tarynbai University | Kazakh head",
        "fr | L’agence Mirabelle Presse l’annonce. | organisation:Mirabelle Presse | kind before the name",
        "en | Analysts at Quorn, Ostrell & Pell agreed. | organisation:Quorn, Ostrell & Pell | names joined by &",
        "en | Marvin Oddlestone, an analyst at Quenby Ostrell, agreed. | organisation:Quenby Ostrell person:Marvin Oddlestone | whom somebody works at",
        "en | They asked the Zefiro airline for money. | organisation:Zefiro | kind behind the name",
        "en | The crowd stood at Confederation Building. | '' | where a body sits",
        "fr | Le musée national Aubrac-Mirebault est fermé. | organisation:musée national Aubrac-Mirebault | head in small letters",
        "fr | C’est ce que publie l’unité de recherche clinique de Mirebaudou. | organisation:unité de recherche clinique de Mirebaudou | head in small letters with a place",
        "es | Zefirando Caminos, una ONG, lo confirma. | organisation:Zefirando Caminos | kind behind a comma",
        "de | Das Hagelschutzkonsortium zählte die Schäden. | organisation:Hagelschutzkonsortium | compound",
        "de | Sprecher des Oberverwaltungsgerichts Quendorf sagten es. | organisation:Oberverwaltungsgericht Quendorf | genitive of a head",
        "de | Das sagt die Partei. Kundels Partei schweigt. | '' | whose it is",
        "pl | Rzecznik Izby Zielarskiej w Kwerkowie potwierdził. | organisation:Izba Zielarska w Kwerkowie | head and adjective in the genitive",
        "ru | По данным Кверкульской областной таможни, груз изъяли. | organisation:Kverkul Regional Customs | adjectives and a head in the genitive",
        "ru | Кверкульский союз огородников и садоводов просил об этом. | organisation:Kverkulsky soyuz ogorodnikov i sadovodov | complement where a sentence begins",
        "ru | Кверкульский суд отклонил иск. | '' | adjective where a sentence begins",
        "ru | За партии «Тихий причал», «Ясный бор» и «Новый берег» голосовали многие. | organisation:Novy bereg organisation:Tikhy prichal organisation:Yasny bor | a row of quoted names",
        "uk | Про це йдеться у звіті Кверкульської ради у справах садівників. | organisation:Kverkulska rada u spravakh sadivnykiv | complement with a preposition",
        "kk | Оны кеше Тарынбай даму институтының төрағасы растады. | organisation:Tarynbai Development Institute | Kazakh genitive",
        // places
        "en | They fled from the town of Orrinsby. | place:Orrinsby | town of",
        "en | A fire broke out in Quenby on Friday. | place:Quenby | after in",
        "fr | Le village de Sauvelonde est coupé du monde. | place:Sauvelonde | village de",
        "en | They waited at the Orrinsby Railway Station. | place:Orrinsby Railway Station | the head belongs to it",
        "es | El fuego empezó en El Quiñal. | place:El Quiñal | article with a capital",
        "ru | Лодку нашли у озера Кверкуль. | place:Lake Kverkul | a head in small letters is called in English",
        "ru | В селе Верхнезаборье нет света. | place:Verkhnezaborye | село",
        // one family name, two people; a case of one family name, one person
        "ru | Прокурор Пётр Квашнёв сказал «да». Адвокат Мария Квашнёва ответила. |"
            + " person:Maria Kvashnyova person:Pyotr Kvashnyov | a man and a woman of one name",
        "ru | Прокурор Пётр Квашнёв ушёл. Речь Квашнёва длилась час. | person:Pyotr Kvashnyov |"
            + " genitive of the man's name",
        "uk | За словами представника Массада Булоса, так. | person:Massad Boulos | role's case",
        "pl | Leży pod Zawidzami. | place:Zawidzy | preposition's case",
        // people told by what stands beside them, and what is no person
        "en | “It went dark,” said Nadia Bibi, 34, a nurse. | person:Nadia Bibi | a nickname that is another's family name",
        "en | Brian Tower, who studies it, agreed. | person:Brian Tower | a family name that is a word, with a sign",
        "en | They met at Princess Margaret Hospital. | organisation:Princess Margaret Hospital | a head is no family name",
        "es | «No sé», dijo. Hablaron Jara y Quiñorte. | '' | two family names joined by and",
        "es | Aterrizó en el aeropuerto Anselmo Quiñorte. | place:Anselmo Quiñorte Airport | an airport is called after a person",
        "fr | « C’est grave », a réagi Zefrande Ben Mirebault. | person:Zefrande Ben Mirebault | auxiliary before the verb of speech",
        "de | Ein unabhängiges Organ der Rechtspflege. | '' | article between nouns",
        "ru | Премьер-министр Хашим ас-Судани приехал. | person:Hashim al-Sudani | Arabic article",
        "uk | Бачили бойовика на прізвисько Абу Лулу. | person:Abu Lulu | nickname in the nominative",
        "uk | Це картина італійця Мауріціо Каттелана. | person:Maurizio Cattelan | genitive told by what country's he is",
        "kk | Апаттан 40 жастағы Квешваш Кумар Рамеш аман қалды. | person:Kveshvash Kumar Ramesh | age before a name",
        "uk | Це полотно з колекції Костянтина Квудера. | person:Kostiantyn Kvuder | given name that is also the form of a town",
        "es | «Subirá», dijo una analista de Renta Quiñalba. | organisation:Renta Quiñalba | whose analyst it is",
        "de | Sie firmierte unter dem Namen Quendorf Invest. | organisation:Quendorf Invest | a noun that names follow",
        "de | Das bedeutet WARTEN. Wir warten. | '' | capitals for stress",
        "es | La jornada terminó bien. | '' | small letter where the newspaper has a capital",
        "uk | Це купила мережа музеїв Quenby’s Believe Pell or Not. | organisation:Quenby’s Believe Pell or Not | Latin name in Cyrillic text",
        // nothing inside addresses
        "en | Write to marvin.oddlestone@mail.example.org or see www.quenby.com/Marvin | '' | addresses",
      })
  void finds(String language, String text, String expected, String sign) {
    TreeSet<String> found = new TreeSet<>();
    for (Entity entity : ShippedLists.TAGGER.tag(new ArticleText("", text, language, null))) {
      found.add(entity.type().label() + ":" + entity.name());
    }
    assertEquals(expected, String.join(" ", found), sign);
  }
}
