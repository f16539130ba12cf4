package org.dateline.extract.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENEVA, Feb 12 (Reuters) - Two ferries | GENEVA, Feb 12 (Reuters) | Reuters",
        "NEW YORK (AP) — Two ferries | NEW YORK (AP) | AP",
        "МОСКВА, 6 января. /ТАСС/. Власти | МОСКВА, 6 января. /ТАСС/ | TASS",
        "АСТАНА. КАЗИНФОРМ - Два парома | АСТАНА. КАЗИНФОРМ | Kazinform",
        "Berlin (dpa) - Zwei Fähren | Berlin (dpa) | dpa",
        "WARSAW — Two ferries | WARSAW |"
      })
  void opensTheText(String body, String text, String agency) {
    Datelines.Dateline dateline = Datelines.of(body);
    assertEquals(text, dateline.text());
    assertEquals(agency, dateline.agency());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor - a former teacher - said so.",
        "Two ferries collided in fog.",
        "",
        "A-B",
        "NATO said on Monday that it would - if asked - help."
      })
  void noDateline(String body) {
    assertNull(Datelines.of(body));
  }

  @Test
  void nearDuplicatesHaveNearFingerprints() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append("sentence ")
          .append(i * 7919 % 1000)
          .append(" about ferry ")
          .append(i)
          .append(". ");
    }
    String a = Fingerprint.of(text.toString());
    String b = Fingerprint.of(text + "One more line from the agency.");
    String c =
        Fingerprint.of(
            "Something else entirely, with other words and another subject in every line.");
    assertTrue(Fingerprint.distance(a, b) <= 8, a + " " + b);
    assertTrue(Fingerprint.distance(a, c) >= 16, a + " " + c);
    assertEquals(16, a.length());
    assertNull(Fingerprint.of(" - "));
  }
}
