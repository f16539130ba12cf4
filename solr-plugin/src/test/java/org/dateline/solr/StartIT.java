package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dateline.solr.test.LogLines;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server with the shipped configset says on a healthy day. */
class StartIT {
  /** Of Solr without an installation around it: no log folder, no lib folder, no login. */
  private static final List<String> OF_ANY_SOLR =
      List.of(
          "Missing Java Option solr.log.dir", "Unable to add $SOLR_HOME/lib", "Not all security");

  @TempDir Path home;

  @Test
  void noWarningFromStartToStop() throws Exception {
    try (LogLines log = LogLines.warnings()) {
      try (SolrServer server = SolrServer.start(home)) {
        server.http().index("[{\"id\":\"1\",\"body\":\"Twelve people were injured in Poland.\"}]");
        server.http().json("/select", "q", "Poland", "hl", "true", "facet", "true");
        server.http().json("/claims", "kind", "injured");
        server.http().json("/suggest", "suggest.q", "pol");
        server.admin().get("/admin/cores", "action", "RELOAD", "core", SolrServer.CORE).ok();
      }
      assertTrue(log.matching("Missing Java Option.*").size() > 0, "the log is heard");
      assertEquals(
          List.of(),
          log.matching("(?s).*").stream()
              .filter(line -> OF_ANY_SOLR.stream().noneMatch(line::startsWith))
              .toList());
    }
  }
}
