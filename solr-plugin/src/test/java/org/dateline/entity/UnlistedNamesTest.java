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
        "fr | Elle enseigne à l’université Mirebault Lanvers. | organisation:université Mirebault Lanvers | what it is belongs to it",
        "kk | Оны кеше Тарынбай университеті растады. | organisation:Tarynbai universiteti | Kazakh head",
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
        "ru | По данным Кверкульской областной таможни, груз изъяли. | organisation:Kverkulskaya oblastnaya tamozhnya | adjectives and a head in the genitive",
        "ru | Кверкульский союз огородников и садоводов просил об этом. | organisation:Kverkulsky soyuz ogorodnikov i sadovodov | complement where a sentence begins",
        "ru | Кверкульский суд отклонил иск. | '' | adjective where a sentence begins",
        "ru | За партии «Тихий причал», «Ясный бор» и «Новый берег» голосовали многие. | organisation:Novy bereg organisation:Tikhy prichal organisation:Yasny bor | a row of quoted names",
        "uk | Про це йдеться у звіті Кверкульської ради у справах садівників. | organisation:Kverkulska rada u spravakh sadivnykiv | complement with a preposition",
        "kk | Оны кеше Тарынбай даму институтының төрағасы растады. | organisation:Tarynbai damu instituty | Kazakh genitive",
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
