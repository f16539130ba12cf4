package org.dateline.entity.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of our own in the exports' formats; no line is from an export. */
class SourceFormatTest {
  private static List<GazetteerEntry> read(SourceFormat format, String text) throws IOException {
    List<GazetteerEntry> entries = new ArrayList<>();
    format
        .reader(Map.of("KZ", "Q232"))
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), entries::add);
    return entries;
  }

  private static List<String> texts(GazetteerEntry entry) {
    return entry.spellings().stream().map(Spelling::text).toList();
  }

  @Test
  void geoNames() throws IOException {
    String line =
        "7\tAqsay\tAqsay\tAksai,Аксай,AKX,http://x/y\t51.1\t53.0\tP\tPPL\tKZ\t\t07\t\t\t\t34514\t\t60\tAsia/Oral\t2020-01-01\n"
            + "8\tAn office\tAn office\t\t51\t53\tS\tBLDG\tKZ\t\t\t\t\t\t0\t\t1\tAsia/Oral\t2020-01-01\n";
    List<GazetteerEntry> entries = read(SourceFormat.GEONAMES, line);
    assertEquals(1, entries.size(), "buildings are left out");
    GazetteerEntry entry = entries.get(0);
    assertEquals("dl:geonames/7", entry.id());
    assertEquals("Q232", entry.parent());
    assertEquals(Map.of("kind", "city", "pop", "34514"), entry.features());
    assertEquals(List.of("Aksai", "Аксай"), texts(entry), "codes and addresses are left out");
  }

  @Test
  void wikidataJson() throws IOException {
    String dump =
        "[\n"
            + "{\"id\":\"Q9001\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Ann Bell\"},\"ru\":{\"language\":\"ru\",\"value\":\"Энн Белл\"}},\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"A. Bell\"}]},\"claims\":{\"P31\":[{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}],\"P27\":[{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q145\"}}}}]}},\n"
            + "{\"id\":\"Q9002\",\"labels\":{\"de\":{\"language\":\"de\",\"value\":\"Neudorf\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q515\"}}}}],\"P625\":[{}],\"P17\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q183\"}}}}]}},\n"
            + "{\"id\":\"Q9003\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Harbour Workers Union\"}},\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"HWU\"}]},\"claims\":{\"P159\":[{}]}},\n"
            + "{\"id\":\"Q9004\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"colour\"}},\"claims\":{}}\n"
            + "]\n";
    List<GazetteerEntry> entries = read(SourceFormat.WIKIDATA_JSON, dump);
    assertEquals(
        List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION),
        entries.stream().map(GazetteerEntry::type).toList());
    assertEquals("Q145", entries.get(0).parent());
    assertEquals(List.of("Энн Белл", "A. Bell"), texts(entries.get(0)));
    assertEquals("Neudorf", entries.get(1).name());
    assertEquals("HWU@en#acronym", entries.get(2).spellings().get(0).toString());
  }

  @Test
  void wikidataTable() throws IOException {
    String table =
        "?item\t?itemLabel\t?type\t?parent\t?altLabel\t?lang\n"
            + "<http://www.wikidata.org/entity/Q9001>\t\"Ann Bell\"@en\tperson\t<http://www.wikidata.org/entity/Q145>\t\"Энн Белл\"@ru\tru\n"
            + "<http://www.wikidata.org/entity/Q9001>\t\"Ann Bell\"@en\tperson\t\t\"A. Bell\"@en\ten\n"
            + "Q9002\tNeudorf\tplace\tQ183\t\t\n";
    List<GazetteerEntry> entries = read(SourceFormat.WIKIDATA_TSV, table);
    assertEquals(2, entries.size());
    assertEquals("Q9001", entries.get(0).id());
    assertEquals("Q145", entries.get(0).parent());
    assertEquals(List.of("Энн Белл", "A. Bell"), texts(entries.get(0)));
    assertEquals("Neudorf", entries.get(1).name());
  }

  @Test
  void jrcNames() throws IOException {
    String names =
        "12\tP\tu\tAnn+Bell\n12\tP\tru\tЭнн+Белл\n13\tO\tu\tHarbour+Workers+Union\n14\tE\tu\tSome+Event\n";
    List<GazetteerEntry> entries = read(SourceFormat.JRC_NAMES, names);
    assertEquals(
        List.of("Ann Bell", "Harbour Workers Union"),
        entries.stream().map(GazetteerEntry::name).toList());
    assertEquals("Энн Белл@ru", entries.get(0).spellings().get(0).toString());
    assertEquals("dl:jrc/12", entries.get(0).id());
  }

  @Test
  void openSanctionsJsonAndCsv() throws IOException {
    String json =
        "{\"id\":\"NK-x1\",\"caption\":\"Ann Bell\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann Bell\",\"Энн Белл\"],\"country\":[\"kz\"]}}\n"
            + "{\"id\":\"Q77\",\"caption\":\"Harbour Trading\",\"schema\":\"Company\",\"properties\":{}}\n"
            + "{\"id\":\"v1\",\"caption\":\"A ship\",\"schema\":\"Vessel\",\"properties\":{}}\n";
    List<GazetteerEntry> entries = read(SourceFormat.OPENSANCTIONS, json);
    assertEquals(2, entries.size());
    assertEquals("dl:opensanctions/NK-x1", entries.get(0).id());
    assertEquals("Q232", entries.get(0).parent());
    assertEquals("Q77", entries.get(1).id());

    String csv =
        "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\"\n"
            + "\"NK-x1\",\"Person\",\"Bell, Ann \"\"A\"\"\",\"Ann Bell;Энн Белл\",\"1970\",\"kz;ru\"\n";
    GazetteerEntry entry = read(SourceFormat.OPENSANCTIONS, csv).get(0);
    assertEquals("Bell, Ann \"A\"", entry.name());
    assertEquals(List.of("Ann Bell", "Энн Белл"), texts(entry));
    assertEquals("Q232", entry.parent());
  }

  /** A file of another format is refused at its first wrong line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GEONAMES; a|b; line 1: 19 tab-separated columns",
        "WIKIDATA_JSON; {x; line 1: not JSON",
        "WIKIDATA_TSV; item|name; line 1: columns item, label",
        "JRC_NAMES; 1|P; line 1: 4 tab-separated columns",
        "OPENSANCTIONS; id,name; line 1: columns id, schema",
        "DATELINE; Q1|town|X; line:1: type 'town'",
      })
  void namesTheWrongLine(SourceFormat format, String line, String message) {
    IOException e =
        assertThrows(IOException.class, () -> read(format, line.replace('|', '\t') + "\n"));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
