package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the names that no list has to a list that has them, on a running Solr. */
class GazetteerIT {
  private static final String BODY =
      "The mayor, %s, said on Monday that the bridge would stay closed. Officials agreed.";

  @TempDir static Path home;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    SolrServer.addCore(home, "portal", Configsets.test("portal"));
    server = SolrServer.start(home);
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  @Test
  void suggestedNameIsFoundAsListedAfterReload() throws Exception {
    Http solr = server.http();
    index(solr, "one", "Olzhas Ramazanov");
    index(solr, "two", "Olzhas Ramazanov");
    index(solr, "three", "Oljass Ramazanow");
    index(solr, "four", "Petra Vandermolen");

    Run run = Run.dateline("gazetteer", "suggest", "--url", solr.base(), "--min", "2");
    assertEquals(0, run.status(), run.err());
    String line =
        run.out().lines().filter(l -> l.startsWith("dl:person/")).findFirst().orElseThrow();
    assertTrue(line.contains("\tperson\tOlzhas Ramazanov\t"), line);
    assertTrue(line.contains("Oljass Ramazanow"), "spellings found: " + line);
    assertFalse(run.out().contains("Vandermolen"), "named by one article only: " + run.out());
    assertEquals(1, run.out().lines().filter(l -> l.contains("Ramazanov")).count(), run.out());

    Path gazetteer = home.resolve("news/conf/gazetteer");
    String id = line.substring(0, line.indexOf('\t'));
    Files.writeString(
        gazetteer.resolve("own.tsv"),
        line.replaceFirst("\tOlzhas Ramazanov\t", "\tOlzhas R. Ramazanov\t") + "\n");
    Files.writeString(
        gazetteer.resolve("index.txt"), "gazetteer/own.tsv\n", StandardOpenOption.APPEND);
    index(solr, "before", "Olzhas Ramazanov");
    assertEquals("[\"Olzhas Ramazanov\"]", person(solr, "before"), "not read before RELOAD");

    server.admin().get("/admin/cores", "action", "RELOAD", "core", "news").ok();
    index(solr, "after", "Olzhas Ramazanov");
    assertEquals("[\"Olzhas R. Ramazanov\"]", person(solr, "after"));
    JsonNode all =
        solr.json(
            "/select", "q", "*:*", "fq", "{!entity type=person}Oljass Ramazanow", "rows", "0");
    assertEquals(
        5, all.path("response").path("numFound").asInt(), "old and new articles under " + id);
  }

  private static void index(Http solr, String id, String name) {
    solr.index("[{\"id\":\"" + id + "\",\"body\":\"" + String.format(BODY, name) + "\"}]");
  }

  private static String person(Http solr, String id) {
    return solr.json("/select", "q", "id:" + id)
        .path("response")
        .path("docs")
        .path(0)
        .path("person")
        .toString();
  }
}
