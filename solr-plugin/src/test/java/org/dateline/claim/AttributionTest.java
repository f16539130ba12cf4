package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it, in English, French, German and Spanish. Columns: language, text, number, source. */
class AttributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Verbs whose particle stands at the end of the clause.
        "de | 31 Menschen wurden verletzt, wie die Feuerwehr am Abend mitteilte. | 31 | die Feuerwehr",
        "de | Es gab 14 Festnahmen, wie der Landrat einräumte. | 14 | der Landrat",
        "de | Der Klinikchef geht davon aus, dass 40 Betten fehlen. | 40 | Der Klinikchef",
        // Who published the report.
        "en | 26 people died, according to a tally released on Monday by the ministry. | 26 | ministry",
        "fr | Il y a 26 morts, selon un bilan provisoire publié mardi par la préfecture. | 26 | préf",
        "es | Hubo 26 muertos, según un informe publicado por la ONU. | 26 | ONU",
        // A verb that closes the sentence and leaves its subject out.
        "es | Hubo 9 muertos, dijo el alcalde. Se hallaron 200 cartuchos, agregó. | 200 | alcalde",
        "en | Its centre was 40 km away, the U.S. Geological Survey said. | 40 | the U.S. Geological",
        // A pronoun beside the verb.
        "fr | Le maire était là. « Il reste 12 blessés à l'hôpital », a-t-elle déploré. | 12 | -",
        "en | Exports to the United States rose by 4 percent. | 4 | -",
        // What is done to somebody is not said by him.
        "en | Residents were told to stay 30 kilometres away. | 30 | -",
        "en | The magnitude was put at 6.1 by the national observatory. | 6.1 | national observatory",
        // Behind a quotation the outlet speaks, but not in a clause about the speaker.
        "es | «No hay salida», afirmó la alcaldesa ante unos 300 vecinos. | 300 | -",
        "en | \"It is over,\" said Ann Lee, who lost 20 cows. | 20 | Ann Lee",
        "de | Vor dem Landgericht hat der Prozess gegen 5 Männer begonnen, die Kupfer verkauften. | 5 | -",
      })
  void source(String language, String text, String number, String source) {
    Claim claim =
        Tagged.claims(language, text).stream()
            .filter(c -> c.number().text().equals(number))
            .findFirst()
            .orElseThrow();
    String found = claim.attribution();
    if (source == null || found == null || !found.startsWith(source)) {
      assertEquals(source, found);
    }
  }
}
