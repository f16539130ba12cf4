package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerReaderTest {
  @Test
  void readsEveryColumn() {
    GazetteerEntry entry =
        GazetteerReader.entry(
            "Q1520\tplace\tAstana\tQ232\tkind=capital pop=1300000\t"
                + "Астана@ru | Nur-Sultan@en#historical[2019-03-23..2022-09-17] | Tselinograd#historical[..1992]",
            "cities.tsv",
            7);

    assertEquals("Q1520", entry.id());
    assertEquals(EntityType.PLACE, entry.type());
    assertEquals("Q232", entry.parent());
    assertEquals(Map.of("kind", "capital", "pop", "1300000"), entry.features());
    assertEquals(
        List.of(
            new Spelling("Астана", "ru", SpellingKind.NAME, null, null),
            new Spelling("Nur-Sultan", "en", SpellingKind.HISTORICAL, "2019-03-23", "2022-09-17"),
            new Spelling("Tselinograd", null, SpellingKind.HISTORICAL, null, "1992")),
        entry.spellings());
  }

  @Test
  void leavesOutTrailingColumnsCommentsAndByteOrderMark() throws IOException {
    String file = "\uFEFF# ours\nQ1\tplace\tOne\r\n\nQ2\tperson\tTwo\tQ1\rQ3\tplace\tThree";
    ListText text = text(file.getBytes(StandardCharsets.UTF_8));
    List<GazetteerEntry> entries = new ArrayList<>();
    List<GazetteerEntry> again = new ArrayList<>();
    text.read(
        1,
        (at, entry) -> {
          entries.add(entry);
          again.add(text.entry(at));
        });

    assertEquals(
        List.of("One", "Two", "Three"), entries.stream().map(GazetteerEntry::name).toList());
    assertEquals(entries, again);
  }

  /** The file between two others. */
  private static ListText text(byte[] file) throws IOException {
    return ListText.read(
        name -> new ByteArrayInputStream(name.equals("x.tsv") ? file : new byte[0]),
        List.of("empty.tsv", "x.tsv", "empty too.tsv"));
  }

  /** What is wrong in a line is said with file, line and the values that would be right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Q1; 3 to 6 tab-separated columns",
        "Q1|city|Aktobe; none of person, place, organisation",
        "Q 1|place|Aktobe; has a space",
        "Q1|place|; is empty",
        "Q1|place|Aktobe||kind; not key=value",
        "Q1|place|Aktobe|||Aqtöbe@kazakh; not a two- or three-letter code",
        "Q1|place|Aktobe|||Aqtöbe#alias; none of name, acronym",
        "Q1|place|Aktobe|||Aqtöbe[1999]; not [from..to]",
        "Q1|place|Aktobe|||Aqtöbe[99..2000]; not yyyy",
      })
  void namesFileAndLine(String line, String problem) {
    GazetteerFormatException e =
        assertThrows(
            GazetteerFormatException.class,
            () -> GazetteerReader.entry(line.replace('|', '\t'), "cities.tsv", 12));
    assertTrue(e.getMessage().startsWith("cities.tsv:12: "), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin1 = "Q1\tplace\tAqtöbe\n".getBytes(StandardCharsets.ISO_8859_1);
    GazetteerFormatException e =
        assertThrows(GazetteerFormatException.class, () -> text(latin1).read(1, (at, entry) -> {}));
    assertEquals("x.tsv:1: not UTF-8", e.getMessage());
  }
}
