package org.dateline.solr.handler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrCommand;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/solr post}, unchanged, against {@code /update/extract}. */
class PostToolIT {
  private static final Path ARTICLES =
      Configsets.news().resolve("../../../seeds/articles").normalize().toAbsolutePath();

  @TempDir static Path home;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    server = SolrServer.start(home);
  }

  @BeforeEach
  void empty() {
    server.http().index("{\"delete\":{\"query\":\"*:*\"}}");
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  private static String post(String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of("post", "-c", SolrServer.CORE, "--solr-url"));
    all.add(server.admin().base());
    all.addAll(List.of(args));
    return SolrCommand.run(Set.of(), all.toArray(new String[0]));
  }

  @Test
  void filesOfSeveralTypes() throws Exception {
    Http solr = server.http();
    List<String> names =
        List.of(
            "kk-07-munay-kompaniya.pdf",
            "de-04-klimagipfel.docx",
            "de-06-geiselnahme-hamburg.rtf",
            "fr-03-cholera-haiti.txt",
            "es-01-mina-colombia.html",
            "fr-06-seisme-maroc.eml");
    List<String> paths = names.stream().map(name -> ARTICLES.resolve(name).toString()).toList();
    String printed = post(paths.toArray(new String[0]));
    assertTrue(!printed.contains("Solr returned an error"), printed);
    JsonNode docs =
        solr.json("/select", "q", "*:*", "rows", "100", "fl", "id,place,content_type,title")
            .path("response")
            .path("docs");
    assertEquals(new TreeSet<>(paths), ids(docs), "the paths are the ids");
    TreeMap<String, String> types = new TreeMap<>();
    for (JsonNode doc : docs) {
      assertTrue(doc.path("place").size() > 0, "tagged: " + doc);
      assertTrue(!doc.path("title").asText().isEmpty(), doc.toString());
      String id = doc.path("id").asText();
      types.put(id.substring(id.lastIndexOf('.') + 1), doc.path("content_type").asText());
    }
    assertEquals(
        "{docx=application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
            + " eml=message/rfc822, html=text/html, pdf=application/pdf, rtf=application/rtf,"
            + " txt=text/plain}",
        types.toString());
  }

  /** The tool sends the path as an id first, then the one asked for: the last one counts. */
  @Test
  void anIdOfOnesOwn() throws Exception {
    Http solr = server.http();
    Path file = Files.copy(ARTICLES.resolve("fr-03-cholera-haiti.txt"), home.resolve("own.txt"));
    post("--params", "literal.id=own-id", file.toString());
    JsonNode docs = solr.json("/select", "q", "*:*", "fl", "id").path("response").path("docs");
    assertEquals(Set.of("own-id"), ids(docs), docs.toString());
  }

  /** The tool sends *.xml to /update, as Solr's own format, and what it does not know to here. */
  @Test
  void aFeed() throws Exception {
    Path feed =
        Files.copy(ARTICLES.resolve("es-07-ferry-filipinas.atom.xml"), home.resolve("ferry.atom"));
    post("--params", "literal.id=feed", feed.toString());
    JsonNode docs =
        server.http().json("/select", "q", "*:*", "fl", "id,place").path("response").path("docs");
    assertTrue(docs.size() >= 1, docs.toString());
    docs.forEach(
        doc -> {
          assertTrue(doc.path("id").asText().startsWith("feed"), doc.toString());
          assertTrue(doc.path("place").size() > 0, doc.toString());
        });
  }

  private static TreeSet<String> ids(JsonNode docs) {
    TreeSet<String> ids = new TreeSet<>();
    docs.forEach(doc -> ids.add(doc.path("id").asText()));
    return ids;
  }
}
