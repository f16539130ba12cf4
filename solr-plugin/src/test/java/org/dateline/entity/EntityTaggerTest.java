package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {
  private static final Analyzer ANALYZER = new TestAnalyzer();

  private static final String FILE =
      String.join(
          "\n",
          "Q1\tplace\tNorthland\t\tkind=country\tNorthern@en#adjective",
          "Q2\tplace\tPort Alba\tQ1\tkind=city\tAlba@en",
          "Q3\torganisation\tNorthland Trade Union\tQ1\t\tNTU#acronym",
          "Q4\torganisation\tWake Up, Alba\t\t\t");

  private static String tag(String body) {
    try {
      Gazetteer gazetteer =
          Gazetteer.load(
              name -> {
                if (!name.equals("test.tsv")) {
                  throw new FileNotFoundException(name);
                }
                return new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
              },
              List.of("test.tsv"),
              ANALYZER);
      return new EntityTagger(gazetteer, ANALYZER)
          .tag(new ArticleText("", body, "en", null)).stream()
              .map(EntityTaggerTest::show)
              .collect(Collectors.joining("; "));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String show(Entity entity) {
    return entity.name()
        + entity.mentions().stream()
            .map(m -> m.start() + ":" + m.text())
            .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void longestNameWins() {
    assertEquals(
        "Northland Trade Union[4:Northland Trade Union]", tag("The Northland Trade Union met."));
  }

  @Test
  void possessiveStandsOutside() {
    assertEquals("Port Alba[0:Port Alba]", tag("Port Alba’s harbour is busy."));
  }

  @Test
  void commaOnlyWhereTheNameHasOne() {
    assertEquals("Wake Up, Alba[0:Wake Up, Alba]", tag("Wake Up, Alba marched."));
    assertEquals("Port Alba[17:Alba]", tag("They use a Port, Alba said."));
  }

  @Test
  void nothingInsideAddresses() {
    assertEquals("", tag("Write to alba@mail.org or see www.alba.com/Alba and Alba.pdf"));
  }

  @Test
  void acronymsNeedCapitals() {
    assertEquals("", tag("the ntu of it"));
    assertEquals("Northland Trade Union[0:NTU]", tag("NTU members"));
  }
}
