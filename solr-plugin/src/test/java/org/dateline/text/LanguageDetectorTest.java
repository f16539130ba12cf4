package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The mayor said on Monday that the bridge would stay closed for two weeks.
          fr | Le maire a annoncé lundi que le pont resterait fermé pendant deux semaines.
          de | Die Bürgermeisterin sagte am Montag, dass die Brücke zwei Wochen lang gesperrt bleibt.
          es | El alcalde dijo el lunes que el puente permanecerá cerrado durante dos semanas.
          it | Il sindaco ha detto lunedì che il ponte resterà chiuso per due settimane.
          pt | O prefeito disse na segunda-feira que a ponte ficará fechada por duas semanas.
          nl | De burgemeester zei maandag dat de brug twee weken lang gesloten blijft.
          sv | Borgmästaren sade på måndagen att bron kommer att vara stängd i två veckor.
          da | Borgmesteren sagde mandag, at broen vil være lukket i to uger, og at man ikke kan køre over den.
          no | Ordføreren sa mandag at broen vil være stengt i to uker, og at man ikke kan kjøre over den etter det.
          fi | Kaupunginjohtaja sanoi maanantaina, että silta on suljettu kaksi viikkoa, mutta sen jälkeen se avataan.
          pl | Burmistrz powiedział w poniedziałek, że most będzie zamknięty przez dwa tygodnie.
          cs | Starosta v pondělí řekl, že most zůstane dva týdny uzavřený, protože se musí opravit.
          sk | Primátor v pondelok povedal, že most zostane dva týždne uzavretý, pretože sa musí opraviť.
          hu | A polgármester hétfőn azt mondta, hogy a híd két hétig zárva marad, és nem lehet rajta átmenni.
          ro | Primarul a spus luni că podul va fi închis timp de două săptămâni și că nu se poate circula.
          hr | Gradonačelnik je u ponedjeljak rekao da će most biti zatvoren dva tjedna, ali da to nije konačno.
          bg | Кметът каза в понеделник, че мостът ще бъде затворен за две седмици и не може да се минава.
          ru | Мэр сообщил в понедельник, что мост будет закрыт на две недели, но это ещё не решено.
          uk | Мер повідомив у понеділок, що міст буде закритий на два тижні, але це ще не вирішено.
          be | Мэр паведаміў у панядзелак, што мост будзе закрыты на два тыдні, але гэта яшчэ не вырашана.
          kk | Қала әкімі дүйсенбіде көпір екі апта бойы жабық болады деп хабарлады.
          ky | Шаардын мэри дүйшөмбү күнү көпүрө эки жума бою жабык болот деп билдирди.
          uz | Shahar hokimi dushanba kuni koʻprik ikki hafta davomida yopiq boʻlishini va bu haqida eʼlon qilishini aytdi.
          tg | Шаҳрдор рӯзи душанбе гуфт, ки пул ду ҳафта баста мешавад ва аз он гузаштан мумкин нест.
          mn | Хотын дарга даваа гарагт гүүр хоёр долоо хоног хаалттай байна гэж мэдэгдсэн юм.
          tr | Belediye başkanı pazartesi günü köprünün iki hafta boyunca kapalı kalacağını ve bunun için çalışıldığını söyledi.
          az | Şəhər rəhbəri bazar ertəsi bildirib ki, körpü iki həftə ərzində bağlı olacaq və bu, təmir üçündür.
          ka | ქალაქის მერმა ორშაბათს განაცხადა, რომ ხიდი ორი კვირით დაიკეტება.
          hy | Քաղաքապետը երկուշաբթի օրը հայտարարեց, որ կամուրջը փակ կլինի երկու շաբաթ։
          el | Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα παραμείνει κλειστή για δύο εβδομάδες.
          he | ראש העיר אמר ביום שני כי הגשר יישאר סגור למשך שבועיים.
          ar | قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا لمدة أسبوعين.
          fa | شهردار روز دوشنبه گفت که این پل به مدت دو هفته بسته خواهد بود.
          zh | 市长星期一表示,这座桥将关闭两个星期。
          ja | 市長は月曜日、橋が二週間閉鎖されると述べた。
          ko | 시장은 월요일에 다리가 2주 동안 폐쇄될 것이라고 말했다.
          """)
  void oneSentence(String language, String text) {
    assertEquals(language, LanguageDetector.shared().detect(text));
  }

  @Test
  void nothingToTell() {
    assertNull(LanguageDetector.shared().detect(""));
    assertNull(LanguageDetector.shared().detect("12.5 % — 3,000"));
    assertNull(LanguageDetector.shared().detect(null));
  }
}
