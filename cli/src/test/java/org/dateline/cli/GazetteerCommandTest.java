package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Dateline.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void buildsAFileAndReportsConflicts() throws IOException {
    Path names =
        write("own.tsv", "Q1\tplace\tPort Alba\nQ1\tplace\tAlba Harbour\nQ2\tperson\tAnn Bell\n");
    Path target = folder.resolve("own.compiled");
    assertEquals(
        0, run("gazetteer", "build", "-o", target.toString(), "dateline=" + names), err.toString());
    assertTrue(Files.size(target) > 0);
    assertTrue(out.toString().contains("2 entities, 3 names"), out.toString());
    assertTrue(
        out.toString().contains("place Q1 is 'Port Alba' and 'Alba Harbour'"), out.toString());
  }

  @Test
  void saysWhichSourceIsWrong() throws IOException {
    Path names = write("cities.txt", "not geonames\n");
    String target = folder.resolve("x.compiled").toString();
    assertEquals(1, run("gazetteer", "build", "-o", target, "geonames=" + names));
    assertTrue(
        err.toString().contains("cities.txt: line 1: 19 tab-separated columns"), err.toString());
    assertEquals(2, run("gazetteer", "build", "-o", target, "geo=" + names));
    assertTrue(err.toString().contains("is not FORMAT=FILE"), err.toString());
    assertTrue(Files.notExists(Path.of(target)), "no half-written file");
  }

  @Test
  void suggestsTheCommonestUnlistedNames() throws IOException {
    String article =
        "{\"entities\":[{\"id\":\"dl:person/an-bel\",\"type\":\"person\",\"name\":\"Ann Bell\","
            + "\"mentions\":[{\"text\":\"Ann Bell\"},{\"text\":\"Энн Белл\"}]},"
            + "{\"id\":\"Q5\",\"type\":\"person\",\"name\":\"Known\",\"mentions\":[]}]}\n";
    Path file = write("news.jsonl", article + article);
    assertEquals(0, run("gazetteer", "suggest", file.toString()), err.toString());
    assertTrue(
        out.toString()
            .contains(
                "# 2"
                    + System.lineSeparator()
                    + "dl:person/an-bel\tperson\tAnn Bell\t\t\tЭнн Белл"),
        out.toString());
    assertEquals(2, run("gazetteer", "suggest"));
  }
}
