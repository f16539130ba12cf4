package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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

/** New names in the gazetteer, RELOAD, and the index is tagged again from its stored text. */
class RetagIT {
  private static final String PAGE =
      "<html><head><title>Ferry late</title></head><body><article><h1>Ferry late again</h1><p>The"
          + " ferry to Vintergaard was late on Monday, and 14 people were injured when it docked.</p>"
          + "<p>The harbour office said that the next one would leave on time, weather permitting.</p>"
          + "</article></body></html>";

  @TempDir static Path home;
  @TempDir static Path folder;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    SolrServer.addCore(home, "portal", Configsets.test("portal"));
    SolrServer.addCore(
        home,
        "unstored",
        Configsets.changed(
            Configsets.test("portal"),
            folder.resolve("unstored"),
            "schema.xml",
            "<field name=\"text_txt\"",
            "<field stored=\"false\" name=\"text_txt\""));
    server = SolrServer.start(home);
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  @Test
  void oldDocumentsGetTheNewNames() throws Exception {
    Http solr = server.http();
    solr.post(
            "/update/extract",
            "text/html",
            PAGE.getBytes(StandardCharsets.UTF_8),
            "literal.id",
            "file",
            "literal.desk_s",
            "travel")
        .ok();
    solr.index(
        "[{\"id\":\"text\",\"title\":\"Vintergaard\",\"views_i\":7},"
            + "{\"id\":\"other\",\"body\":\"Calm in Poland.\"},"
            + "{\"id\":\"bare\",\"desk_s\":\"none\"},"
            + "{\"id\":\"nest\",\"body\":\"Off to Vintergaard.\","
            + "\"comments\":[{\"id\":\"nest/1\",\"body\":\"Vintergaard is closed.\"}]}]");
    JsonNode before = doc("file");
    assertFalse(before.path("entity_id").toString().contains("own:vintergaard"));

    Path gazetteer = home.resolve("news/conf/gazetteer");
    Files.writeString(
        gazetteer.resolve("own.tsv"), "own:vintergaard\tplace\tVintergaard\t\tkind=city\t\n");
    Files.writeString(
        gazetteer.resolve("index.txt"), "gazetteer/own.tsv\n", StandardOpenOption.APPEND);
    server.admin().get("/admin/cores", "action", "RELOAD", "core", "news").ok();
    Run run = Run.dateline("retag", "--batch", "2", "--url", solr.base());
    assertEquals(0, run.status(), run.err());

    JsonNode after = doc("file");
    assertTrue(after.path("entity_id").toString().contains("own:vintergaard"), after.toString());
    assertNotEquals(before.path("ruleset"), after.path("ruleset"));
    for (String kept : new String[] {"desk_s", "title", "body", "claim", "extract_status"}) {
      assertTrue(before.has(kept), kept);
      assertEquals(before.path(kept), after.path(kept), kept);
    }
    assertTrue(doc("text").path("entity_id").toString().contains("own:vintergaard"));
    assertEquals(7, doc("text").path("views_i").asInt());
    assertTrue(doc("nest").path("entity_id").toString().contains("own:vintergaard"));
    JsonNode comment = doc("nest/1");
    assertEquals("Vintergaard is closed.", comment.path("body").asText(), "nested ones stay");
    assertFalse(comment.has("ruleset"), comment.toString());
    assertEquals(
        1,
        solr.json("/claims", "fq", "c_article:file", "rows", "0")
            .path("response")
            .path("numFound")
            .asInt());

    Run again = Run.dateline("retag", "--url", solr.base());
    assertTrue(again.out().contains("0 documents tagged again"), again.out());
  }

  @Test
  void textThatIsNotStoredIsRefused() {
    Http solr = server.core("unstored");
    solr.index(
        "[{\"key\":\"k\",\"headline_t\":\"Poland\",\"text_txt\":\"Calm in Russia.\"}]",
        "processor",
        "entities,claims");
    Run run = Run.dateline("retag", "--url", solr.base(), "--processor", "entities,claims");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("the field 'text_txt' is not stored"), run.err());
    JsonNode doc = solr.json("/select", "q", "key:k").path("response").path("docs").path(0);
    assertEquals("[\"Poland\",\"Russia\"]", doc.path("place_ss").toString(), "nothing is lost");
  }

  @Test
  void aForeignChainIsNamed() {
    Http solr = server.core("portal");
    solr.index("[{\"key\":\"k\",\"text_txt\":\"Calm in Poland.\"}]");
    Run without = Run.dateline("retag", "--url", solr.base());
    assertEquals(1, without.status());
    assertTrue(without.err().contains("--processor entities,claims"), without.err());
    Run run = Run.dateline("retag", "--url", solr.base(), "--processor", "entities,claims");
    assertEquals(0, run.status(), run.err());
    JsonNode doc = solr.json("/select", "q", "key:k").path("response").path("docs").path(0);
    assertEquals("Poland", doc.path("place_ss").path(0).asText(), doc.toString());
  }

  private static JsonNode doc(String id) {
    return server
        .http()
        .json("/select", "q", "{!term f=id}" + id, "defType", "lucene", "articles", "*:*")
        .path("response")
        .path("docs")
        .path(0);
  }
}
