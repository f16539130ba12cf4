package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is still to come and what is not, in English, French, German and Spanish. */
class IntentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | The nurses want a pay rise of 7%. | planned",
        "en | The carrier offered 3% in each of two years. | planned",
        "en | The carrier paid 300 million dollars. | -",
        "de | Die Stadt will bis 2031 in ihren Häfen 40 Prozent Strom sparen. | planned",
        "de | Der Minister stellte 12 Millionen Euro in Aussicht. | planned",
        "de | Für die Brücke sind 12 Millionen Euro eingeplant. | planned",
        "es | El puente tendrá 300 metros de largo. | planned",
        "es | La ministra subió el impuesto un 3 % y anunció un bono. | -",
        "fr | Le pont restera fermé au moins trois semaines. | planned",
        "fr | Le conseil compte 31 députés. | -",
      })
  void hedge(String language, String text, String hedge) {
    List<Claim> claims = Tagged.claims(language, text);
    assertEquals(hedge, claims.get(claims.size() - 1).hedge());
  }
}
