package org.dateline.compat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.solr.test.CellRequests;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.SolrServer;

/** Sends all requests to the real Solr Cell and writes down its answers. */
public final class RecordSolrCell {
  private RecordSolrCell() {}

  /**
   * @param args the file to write
   */
  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ArrayNode answers = json.createArrayNode();
    Path home = Files.createTempDirectory("solr-cell");
    try (SolrServer server = SolrServer.start(home, Configsets.test("cell"))) {
      for (JsonNode request : CellRequests.all()) {
        answers.add(CellRequests.send(server.http(), request));
      }
    }
    Files.write(Path.of(args[0]), json.writeValueAsBytes(answers));
    System.exit(0);
  }
}
