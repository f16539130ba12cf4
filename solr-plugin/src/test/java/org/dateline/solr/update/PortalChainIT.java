package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two ways of docs/install.md to let a portal's plain updates be tagged: our processors named
 * on the default chain that the portal has, or on its update handler.
 */
class PortalChainIT {
  private static final String CHAIN =
      "<updateRequestProcessorChain name=\"portal\" default=\"true\"";
  private static final String SELECT = "<requestHandler name=\"/select\"";
  private static final String TEXT = "At least 12 people were killed in Kazakhstan, police said.";

  @TempDir static Path home;
  @TempDir static Path confs;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    Path portal = Configsets.test("portal");
    SolrServer.addCore(
        home,
        "chain",
        Configsets.changed(
            portal,
            confs.resolve("chain"),
            "solrconfig.xml",
            CHAIN,
            CHAIN + " processor=\"extract,entities,claims\""));
    SolrServer.addCore(
        home,
        "handler",
        Configsets.changed(
            portal,
            confs.resolve("handler"),
            "solrconfig.xml",
            SELECT,
            "<requestHandler name=\"/update\" class=\"solr.UpdateRequestHandler\">"
                + "<lst name=\"invariants\"><str name=\"processor\">extract,entities,claims</str>"
                + "</lst></requestHandler>"
                + SELECT));
    server = SolrServer.start(home, Configsets.test("plain"));
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  @Test
  void namedOnThePortalsDefaultChain() {
    check(server.core("chain"));
  }

  @Test
  void namedOnItsUpdateHandler() {
    check(server.core("handler"));
  }

  private static void check(Http solr) {
    solr.index("[{\"key\":\"text\",\"headline_t\":\"Unrest\",\"text_txt\":\"" + TEXT + "\"}]");
    assertTagged(solr, "text");
    String page = "<html><body><h1>Unrest</h1><p>" + TEXT + "</p></body></html>";
    String raw = Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    solr.index("[{\"key\":\"file\",\"resource_name\":\"a.html\",\"raw\":\"" + raw + "\"}]");
    assertTagged(solr, "file");
  }

  private static void assertTagged(Http solr, String key) {
    JsonNode doc = solr.json("/select", "q", "key:" + key).path("response").path("docs").path(0);
    assertEquals("[\"Kazakhstan\"]", doc.path("place_ss").toString(), doc.toString());
    assertEquals("[\"killed\"]", doc.path("claim_kind_ss").toString(), doc.toString());
    assertEquals("[\"portal\"]", doc.path("through_ss").toString(), "the portal's own ran too");
  }
}
