package org.dateline.solr.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Distribution;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Seeds;
import org.dateline.solr.test.ServerProcess;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs the built zip into servers whose class path does not hold the plugin. */
class InstallIT {
  @TempDir static Path unpacked;
  static Distribution distribution;

  @BeforeAll
  static void unpack() throws Exception {
    distribution = Distribution.unpack(unpacked);
  }

  private static Path home(Path home, boolean withLib) throws Exception {
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    SolrServer.addCore(home, "news", distribution.conf());
    SolrServer.addCore(home, "plain", Configsets.test("plain"));
    if (withLib) {
      Configsets.copy(distribution.lib(), home.resolve("lib"));
    }
    return home;
  }

  @Test
  void inSolrHomeLib(@TempDir Path home) throws Exception {
    try (ServerProcess server = ServerProcess.start(home(home, true), distribution.plugin())) {
      Http solr = server.core("news");
      Seeds.index(solr);
      JsonNode found =
          solr.json("/select", "q", "*:*", "rows", "0", "facet", "true", "facet.field", "place");
      assertTrue(found.path("response").path("numFound").asInt() >= 16, found.toString());
      assertTrue(found.toString().contains("Kazakhstan"));
      JsonNode parsers =
          solr.json("/select", "rows", "0", "facet", "true", "facet.field", "extract_status")
              .path("facet_counts")
              .path("facet_fields")
              .path("extract_status");
      assertEquals("ok", parsers.path(0).asText());
      String log = server.log();
      assertFalse(log.contains("MultiException"), "no noise of Jersey at start");
      assertFalse(log.contains("org.dateline"), log);
      assertFalse(log.contains("o.d."), log);
    }
  }

  @Test
  @Tag("install")
  void withoutTheJarTheErrorIsClear(@TempDir Path home) throws Exception {
    try (ServerProcess server = ServerProcess.start(home(home, false), distribution.plugin())) {
      Http.Answer answer = server.core("news").get("/select", "q", "*:*");
      assertEquals(500, answer.status());
      // The first of our analysis components in the schema.
      assertTrue(answer.body().contains("with name 'nameHyphen' does not exist"), answer.body());
      assertEquals(200, server.core("plain").get("/select", "q", "*:*").status(), "others go on");
    }
  }

  @Test
  @Tag("install")
  void asModule(@TempDir Path home, @TempDir Path install) throws Exception {
    Configsets.copy(
        distribution.lib(),
        Files.createDirectories(install.resolve("modules/dateline")).resolve("lib"));
    try (ServerProcess server =
        ServerProcess.start(
            home(home, false),
            distribution.plugin(),
            "-Dsolr.install.dir=" + install,
            "-Dsolr.modules=dateline")) {
      Http solr = server.core("news");
      solr.index("[{\"id\":\"1\",\"body\":\"Twelve people were detained in Kazakhstan.\"}]");
      assertTrue(solr.json("/select", "q", "place:Kazakhstan").toString().contains("detained"));
    }
  }
}
