package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.core.SolrCore;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cores with the same lists share one model; a core whose lists change gets its own. */
class SharedModelsIT {
  @TempDir Path home;

  @Test
  void oneModelForTheSameFiles() throws Exception {
    SolrServer.addCore(home, "twin", Configsets.test("portal"));
    try (SolrServer server = SolrServer.start(home, Configsets.test("portal"))) {
      EntityModel entities = entities(server, SolrServer.CORE);
      ClaimModel claims = claims(server, SolrServer.CORE);
      assertSame(entities, entities(server, "twin"));
      assertSame(claims, claims(server, "twin"));
      assertEquals(2, models(server));

      reload(server, "twin");
      assertSame(entities, entities(server, "twin"), "nothing has changed");

      Path gazetteer = Files.createDirectories(home.resolve("twin/conf/gazetteer"));
      Files.writeString(gazetteer.resolve("index.txt"), "gazetteer/own.tsv\n");
      Files.writeString(
          gazetteer.resolve("own.tsv"), "own:vintergaard\tplace\tVintergaard\t\tkind=city\t\n");
      reload(server, "twin");
      assertNotSame(entities, entities(server, "twin"));
      assertNotEquals(entities.version(), entities(server, "twin").version());
      assertSame(claims, claims(server, "twin"), "these have not");
      assertSame(entities, entities(server, SolrServer.CORE));
      assertEquals(3, models(server));
      assertTrue(
          entities.gazetteer().isPacked(), "the lists of the jar are those it was built with");
      assertFalse(entities(server, "twin").gazetteer().isPacked());

      server.admin().get("/admin/cores", "action", "UNLOAD", "core", "twin").ok();
      assertEquals(2, models(server), "it ends with its last core");
      server
          .http()
          .index("[{\"key\":\"k\",\"text_txt\":\"Calm in Poland.\"}]", "update.chain", "tagged");
      assertEquals(
          "[\"Poland\"]",
          server
              .http()
              .json("/select", "q", "key:k")
              .path("response")
              .path("docs")
              .path(0)
              .path("place_ss")
              .toString());
    }
  }

  /** One list of the configset with a line more; the others are those of the jar. */
  @Test
  void aLineMoreInOneOfTheShippedLists() throws Exception {
    SolrServer.addCore(home, "edited", Configsets.test("portal"));
    try (SolrServer server = SolrServer.start(home, Configsets.test("portal"))) {
      Http solr = server.core("edited");
      String doc = "[{\"key\":\"%s\",\"text_txt\":\"Calm in Vintergaard, Poland.\"}]";
      solr.index(doc.formatted("before"), "update.chain", "tagged");
      // By its place before a country's name; not by a list.
      assertFalse(ids(solr, "before").contains("own:vintergaard"));

      Path places = Configsets.news().resolve("gazetteer/places.tsv");
      Path own = Files.createDirectories(home.resolve("edited/conf/gazetteer"));
      Files.writeString(
          own.resolve("places.tsv"),
          Files.readString(places) + "\nown:vintergaard\tplace\tVintergaard\tQ36\tkind=city\n");
      reload(server, "edited");
      solr.index(doc.formatted("after"), "update.chain", "tagged");
      assertTrue(ids(solr, "after").contains("own:vintergaard"), ids(solr, "after"));
      assertFalse(entities(server, "edited").gazetteer().isPacked());
      assertEquals(
          entities(server, SolrServer.CORE).gazetteer().entities() + 1,
          entities(server, "edited").gazetteer().entities());
    }
  }

  private static String ids(Http solr, String key) {
    return solr.json("/select", "q", "key:" + key)
        .path("response")
        .path("docs")
        .path(0)
        .path("entity_id_ss")
        .toString();
  }

  private static void reload(SolrServer server, String core) {
    server.admin().get("/admin/cores", "action", "RELOAD", "core", core).ok();
  }

  private static EntityModel entities(SolrServer server, String name) {
    try (SolrCore core = server.jetty().getCoreContainer().getCore(name)) {
      return EntityModel.of(core, List.of());
    }
  }

  private static ClaimModel claims(SolrServer server, String name) {
    try (SolrCore core = server.jetty().getCoreContainer().getCore(name)) {
      return ClaimModel.of(core);
    }
  }

  private static int models(SolrServer server) {
    try (SolrCore core = server.jetty().getCoreContainer().getCore(SolrServer.CORE)) {
      return SharedModels.count(core);
    }
  }
}
