package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> split(String text, String language) {
    return Sentences.split(text, language).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void abbreviationsAndInitialsDoNotEnd() {
    assertEquals(
        List.of("Dr. A. B. Smith met Gen. Jones.", "They spoke."),
        split("Dr. A. B. Smith met Gen. Jones. They spoke.", "en"));
  }

  @Test
  void numbersDoNotEnd() {
    assertEquals(
        List.of("Rule No. 5 sets 3.5 percent."), split("Rule No. 5 sets 3.5 percent.", "en"));
    assertEquals(List.of("Am 5. Januar kam er."), split("Am 5. Januar kam er.", "de"));
  }

  @Test
  void yearEndsAndTownDoesNot() {
    assertEquals(
        List.of("Это было в 2019 г.", "Потом стихло."),
        split("Это было в 2019 г. Потом стихло.", "ru"));
    assertEquals(List.of("Они живут в г. Шымкент."), split("Они живут в г. Шымкент.", "ru"));
  }

  @Test
  void closingQuotesBelongToTheSentence() {
    assertEquals(List.of("“We left.”", "He stayed."), split("“We left.” He stayed.", "en"));
    assertEquals(List.of("“Why?” he asked."), split("“Why?” he asked.", "en"));
  }

  @Test
  void paragraphsAndTeasersEnd() {
    assertEquals(
        List.of("Headline without stop", "Body."), split("Headline without stop\nBody.", "en"));
    assertEquals(List.of("One", "Two", "Three"), split("One * Two * Three", "en"));
  }

  @Test
  void lostBlank() {
    assertEquals(List.of("It ended.", "Then came more."), split("It ended.Then came more.", "en"));
  }

  @Test
  void ellipsisBeforeLowerCase() {
    assertEquals(List.of("Wait... what is it?"), split("Wait... what is it?", "en"));
  }

  @Test
  void spansAreOrderedAndInside() {
    Random random = new Random(7);
    String letters = "aB. !?\n“”*…5,-я";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int last = 0;
      for (Span span : Sentences.split(text.toString(), round % 2 == 0 ? "ru" : null)) {
        assertTrue(span.start() >= last && span.end() <= text.length(), text.toString());
        last = span.end();
      }
    }
  }

  @Test
  void linear() {
    for (String unit : new String[] {". ", "\"", "A.", "5. ", "…", "( "}) {
      String text = unit.repeat(1_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> Sentences.split(text, "de"), unit);
    }
  }
}
