package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the shipped gazetteer files to their format: ids, parents, dates, sizes, counts. */
class ShippedGazetteerTest {
  private static final Path FOLDER = Path.of("../configsets/news/conf/gazetteer");
  private static final int ONE_MB = 1_000_000;
  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]*|dl:[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?");
  private static final Set<String> KINDS =
      Set.of("acronym", "demonym", "adjective", "historical", "short", "nickname");

  private record Row(String file, int line, String[] cells) {
    String where() {
      return file + ":" + line + " " + cells[0];
    }

    List<String> spellings() {
      return cells.length < 6 || cells[5].isEmpty() ? List.of() : List.of(cells[5].split(" \\| "));
    }
  }

  private static final List<Row> ROWS = new ArrayList<>();
  private static final Map<String, Integer> COUNTS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).startsWith("#")) {
          ROWS.add(new Row(name, i + 1, lines.get(i).split("\t", -1)));
          COUNTS.merge(name, 1, Integer::sum);
        }
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @Test
  void filesAreSmallSourcedAndExplained() throws IOException {
    String sources = Files.readString(FOLDER.resolve("SOURCES.md"));
    List<String> index = Files.readAllLines(FOLDER.resolve("index.txt"));
    for (Path file : files()) {
      String name = file.getFileName().toString();
      assertTrue(Files.size(file) < ONE_MB, name + " is for ZooKeeper and must stay below 1 MB");
      assertTrue(sources.contains("`" + name + "`"), name + " is not in SOURCES.md");
      assertTrue(index.contains("gazetteer/" + name), name + " is not in index.txt");
      List<String> lines = Files.readAllLines(file);
      assertTrue(
          lines.contains("# id\ttype\tname\tparent\tfeatures\tspellings"), name + ": column names");
    }
  }

  @Test
  void linesAreSortedAndComplete() {
    Set<String> types = Set.of("person", "place", "organisation");
    Map<String, String> before = new HashMap<>();
    for (Row row : ROWS) {
      assertEquals(6, row.cells().length, row.where());
      assertTrue(ID.matcher(row.cells()[0]).matches(), row.where() + ": id");
      assertTrue(types.contains(row.cells()[1]), row.where() + ": type");
      String key = sortKey(row.cells()[0]);
      String last = before.put(row.file(), key);
      assertTrue(last == null || last.compareTo(key) < 0, row.where() + ": not in order of id");
      for (String cell : row.cells()) {
        assertTrue(Normalizer.isNormalized(cell, Normalizer.Form.NFC), row.where() + ": not NFC");
        assertEquals(cell.strip(), cell, row.where());
      }
    }
  }

  /** Two ids of one organisation or person would split its facet. */
  @Test
  void nobodyIsListedTwice() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.cells()[1].equals("place")) {
        continue;
      }
      Set<String> names = new HashSet<>(Set.of(row.cells()[2]));
      for (String spelling : row.spellings()) {
        if (!spelling.contains("#")) {
          names.add(spelling.replaceAll("@[a-z]+$", ""));
        }
      }
      for (String name : names) {
        // The party and the trade union Solidarność go by one name.
        String key = row.cells()[1] + row.cells()[3] + name.toLowerCase(Locale.ROOT);
        String other = owners.putIfAbsent(key, row.cells()[0]);
        if (other != null && !other.equals(row.cells()[0]) && !name.equals("Solidarność")) {
          twice.add(row.where() + " and " + other + ": " + name);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  /** QIDs by number, then local ids by letter. */
  private static String sortKey(String id) {
    return id.startsWith("Q")
        ? String.format(Locale.ROOT, "0%012d", Long.parseLong(id.substring(1)))
        : id;
  }

  @Test
  void idsMeanOneEntityAndParentsExist() {
    Map<String, Row> byId = new HashMap<>();
    for (Row row : ROWS) {
      Row other = byId.putIfAbsent(row.cells()[0], row);
      if (other != null) {
        // A later file may add spellings to the entity of an earlier one.
        assertTrue(!other.file().equals(row.file()), row.where() + " is also at " + other.where());
        assertEquals(other.cells()[1], row.cells()[1], row.where() + " and " + other.where());
        assertEquals(other.cells()[2], row.cells()[2], row.where() + " and " + other.where());
      }
    }
    for (Row row : ROWS) {
      String parent = row.cells()[3];
      if (!parent.isEmpty()) {
        assertTrue(byId.containsKey(parent), row.where() + ": parent " + parent);
        assertEquals("place", byId.get(parent).cells()[1], row.where() + ": parent " + parent);
        Set<String> seen = new HashSet<>();
        for (String up = parent; !up.isEmpty(); up = byId.get(up).cells()[3]) {
          assertTrue(seen.add(up), row.where() + ": circle of parents at " + up);
        }
      }
    }
  }

  @Test
  void featuresAndSpellingsAreWellFormed() {
    for (Row row : ROWS) {
      for (String feature : row.cells()[4].split(" ")) {
        assertTrue(feature.isEmpty() || feature.indexOf('=') > 0, row.where() + ": " + feature);
      }
      Set<String> seen = new HashSet<>();
      for (String spelling : row.spellings()) {
        String rest = spelling;
        if (rest.endsWith("]")) {
          int open = rest.lastIndexOf('[');
          String[] dates = rest.substring(open + 1, rest.length() - 1).split("\\.\\.", -1);
          assertEquals(2, dates.length, row.where() + ": " + spelling);
          assertTrue(DATE.matcher(dates[0]).matches(), row.where() + ": " + spelling);
          assertTrue(DATE.matcher(dates[1]).matches(), row.where() + ": " + spelling);
          assertTrue(
              dates[1].isEmpty() || dates[0].compareTo(dates[1]) <= 0,
              row.where() + ": " + spelling);
          rest = rest.substring(0, open);
        }
        int hash = rest.lastIndexOf('#');
        if (hash >= 0) {
          assertTrue(KINDS.contains(rest.substring(hash + 1)), row.where() + ": " + spelling);
          rest = rest.substring(0, hash);
        }
        int at = rest.lastIndexOf('@');
        if (at >= 0) {
          assertTrue(rest.substring(at + 1).matches("[a-z]{2,3}"), row.where() + ": " + spelling);
          rest = rest.substring(0, at);
        }
        assertTrue(!rest.isBlank() && rest.indexOf('|') < 0, row.where() + ": " + spelling);
        assertTrue(seen.add(spelling), row.where() + ": twice " + spelling);
      }
    }
  }

  @Test
  void everyFileHasWhatItPromises() {
    assertTrue(COUNTS.getOrDefault("countries.tsv", 0) >= 250, COUNTS.toString());
    assertTrue(COUNTS.getOrDefault("regions.tsv", 0) >= 950, COUNTS.toString());
    assertTrue(count("cities_") >= 3000, COUNTS.toString());
    assertTrue(count("cities_eurasia") >= 700, COUNTS.toString());
    assertTrue(COUNTS.getOrDefault("places.tsv", 0) >= 230, COUNTS.toString());
    assertTrue(COUNTS.getOrDefault("people.tsv", 0) >= 4000, COUNTS.toString());
    assertTrue(COUNTS.getOrDefault("organisations.tsv", 0) >= 1000, COUNTS.toString());
    assertTrue(COUNTS.getOrDefault("parties.tsv", 0) >= 1000, COUNTS.toString());
  }

  private static int count(String prefix) {
    return COUNTS.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Test
  void peopleAndPartiesOfManyCountries() {
    Map<String, Integer> people = new HashMap<>();
    Map<String, Integer> parties = new HashMap<>();
    for (Row row : ROWS) {
      if (row.file().equals("people.tsv")) {
        assertTrue(row.cells()[4].startsWith("role="), row.where());
        people.merge(row.cells()[3], 1, Integer::sum);
      } else if (row.file().equals("parties.tsv")) {
        parties.merge(row.cells()[3], 1, Integer::sum);
      }
    }
    assertTrue(people.values().stream().filter(n -> n >= 5).count() >= 90, people.toString());
    assertTrue(parties.values().stream().filter(n -> n >= 3).count() >= 60, parties.toString());
  }

  @Test
  void acronymsInSeveralLanguages() {
    assertTrue(
        spellings("Q318693")
            .containsAll(
                List.of(
                    "CSTO#acronym",
                    "ODKB#acronym",
                    "ОДКБ#acronym",
                    "OTSC#acronym",
                    "ҰҚШҰ@kk#acronym")));
    assertTrue(
        spellings("Q81299")
            .containsAll(List.of("OSCE#acronym", "OSZE@de#acronym", "OBWE@pl#acronym")));
    assertTrue(spellings("Q1065").containsAll(List.of("ONZ@pl#acronym", "БҰҰ@kk#acronym")));
  }

  @Test
  void formerNamesHaveTheirDates() {
    assertTrue(spellings("Q1520").contains("Nur-Sultan#historical[2019-03-23..2022-09-17]"));
    assertTrue(spellings("Q1520").contains("Целиноград@ru#historical[1961-03-20..1992-07-06]"));
    assertTrue(spellings("Q35493").contains("Alma-Ata#historical[1921-02-05..1993-01-28]"));
    assertTrue(spellings("Q9361").contains("Frunze@en#historical[1926-05-12..1991-02-05]"));
    assertTrue(spellings("Q1899").contains("Kiev"));
    assertTrue(spellings("Q656").contains("Leningrad#historical[1924-01-26..1991-09-06]"));
  }

  private static List<String> spellings(String id) {
    return ROWS.stream().filter(r -> r.cells()[0].equals(id)).findFirst().orElseThrow().spellings();
  }

  @Test
  void everyIndependentCountryHasACapital() {
    Set<String> capitals = new HashSet<>();
    for (Row row : ROWS) {
      if (row.cells()[4].contains("kind=capital")) {
        capitals.add(row.cells()[3]);
      }
    }
    // Cities that are states, and two whose capital is a matter of dispute.
    capitals.addAll(Set.of("Q235", "Q237", "Q334", "Q219060", "Q40362"));
    for (Row row : ROWS) {
      if (row.cells()[4].startsWith("kind=country iso=")) {
        assertTrue(capitals.contains(row.cells()[0]), row.where() + ": no capital");
      }
    }
  }

  @Test
  void aCountryIsNamedInEveryMainLanguage() {
    String kazakhstan =
        ROWS.stream().filter(r -> r.cells()[0].equals("Q232")).findFirst().orElseThrow().cells()[5];
    for (String form :
        List.of(
            "Kasachstan@de",
            "Kazajistán@es",
            "Kazakistan",
            "Kazachstan",
            "Казахстан",
            "Қазақстан@kk",
            "كازاخستان@ar",
            "哈萨克斯坦@zh",
            "казахстанский@ru#adjective",
            "kasachische@de#adjective",
            "kazakhe@fr#adjective")) {
      assertTrue(kazakhstan.contains(form + " | "), form);
    }
  }
}
