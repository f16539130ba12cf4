package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Index;
import org.dateline.solr.test.NewsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Our processors in a configset that is not ours, without any data file of ours in it. */
class ForeignChainIT {
  private static final String DOC =
      "[{\"key\":\"k1\",\"headline_t\":\"Unrest\",\"text_txt\":[\"At least 12 people were killed\","
          + " \"in Kazakhstan, police said.\"]}]";

  @RegisterExtension static final NewsServer SERVER = NewsServer.on(Configsets.test("portal"));
  static Http solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SERVER.http();
  }

  @BeforeEach
  void empty() {
    solr.index("{\"delete\":{\"query\":\"*:*\"}}");
  }

  @Test
  void defaultChainDoesNotTag() {
    solr.index(DOC);
    assertFalse(doc().has("place_ss"));
  }

  @Test
  void byProcessorParameter() {
    solr.index(DOC, "processor", "entities,claims");
    assertTagged();
    assertEquals("portal", doc().path("through_ss").path(0).asText(), "the portal's own ran too");
  }

  @Test
  void byUpdateChain() {
    solr.index(DOC, "update.chain", "tagged");
    assertTagged();
  }

  private static void assertTagged() {
    JsonNode doc = doc();
    assertEquals("Kazakhstan", doc.path("place_ss").path(0).asText(), doc.toString());
    assertEquals("killed", doc.path("claim_kind_ss").path(0).asText(), doc.toString());
    assertEquals(12.0, doc.path("claim_killed_min_ds").path(0).asDouble(), doc.toString());
  }

  @Test
  void newTextIsTaggedAgain() {
    solr.index(DOC, "processor", "entities,claims");
    solr.index(
        "[{\"key\":\"k1\",\"text_txt\":{\"set\":\"In Russia 7 people were injured.\"}}]",
        "processor",
        "entities,claims");
    JsonNode doc = doc();
    assertEquals("[\"Russia\"]", doc.path("place_ss").toString(), doc.toString());
    assertEquals("[\"injured\"]", doc.path("claim_kind_ss").toString());
    assertFalse(doc.has("claim_killed_min_ds"), "the old kind is gone");
    assertEquals("Unrest", doc.path("headline_t").asText());
    solr.index(
        "[{\"key\":\"k1\",\"text_txt\":{\"add\":\"In Poland 3 people were killed.\"}}]",
        "processor",
        "entities,claims");
    assertEquals("[\"Russia\",\"Poland\"]", doc().path("place_ss").toString());
  }

  @Test
  void partialUpdateLeavesTagsAlone() {
    solr.index(DOC, "processor", "entities,claims");
    JsonNode before = doc();
    solr.index(
        "[{\"key\":\"k1\",\"desk_s\":{\"set\":\"foreign\"},\"views_i\":{\"inc\":3}}]",
        "processor",
        "entities,claims");
    JsonNode after = doc();
    assertEquals("foreign", after.path("desk_s").asText());
    before
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("_version_") && !name.equals("through_ss")) {
                assertEquals(before.path(name), after.path(name), name);
              }
            });
  }

  @Test
  void counterIsChangedInPlace() {
    solr.index(DOC.replace("\"key\"", "\"clicks_counter\":0,\"key\""), "update.chain", "tagged");
    Index index = Index.of(solr);
    solr.index("[{\"key\":\"k1\",\"clicks_counter\":{\"inc\":5}}]", "update.chain", "tagged");
    assertEquals(index, Index.of(solr), "no document was written anew");
    assertEquals(5, doc().path("clicks_counter").asInt());
    assertTagged();
  }

  @Test
  void childrenOfTheirOwnAreLeftAlone() {
    solr.index(
        DOC.replace(
            "\"key\"",
            "\"_childDocuments_\":[{\"key\":\"k1/1\",\"text_txt\":\"In Russia 5 people died.\"}],"
                + "\"key\""),
        "processor",
        "entities,claims");
    assertTagged();
    JsonNode child =
        solr.json("/select", "q", "key:\"k1/1\"").path("response").path("docs").path(0);
    assertEquals("In Russia 5 people died.", child.path("text_txt").path(0).asText());
    assertFalse(child.has("place_ss"), child.toString());
  }

  @Test
  void deletedAndAddedAgain() {
    solr.index(DOC, "processor", "entities,claims");
    solr.index("{\"delete\":[\"k1\"]}", "processor", "entities,claims");
    assertTrue(doc().isMissingNode());
    solr.index(DOC, "processor", "entities,claims");
    assertTagged();
  }

  @Test
  void refusedFileNamesDocumentFileAndCause() {
    Http.Answer answer =
        solr.postJson(
            "/update",
            "[{\"key\":\"k9\",\"resource_name\":\"x.pdf\",\"raw\":\"JVBERi0xLjQKZ2FyYmFnZQ==\"}]",
            "processor",
            "extract");
    assertEquals(400, answer.status(), answer.body());
    String message = answer.json().path("error").path("msg").asText();
    assertTrue(message.contains("Document 'k9': x.pdf could not be read: "), message);
  }

  @Test
  void thousandDocumentsThreeBad() {
    String docs =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    i % 400 == 100
                        ? "{\"key\":\"d" + i + "\",\"raw\":\"JVBERi0xLjQKZ2FyYmFnZQ==\"}"
                        : "{\"key\":\"d" + i + "\",\"text_txt\":\"Calm in Russia.\"}")
            .collect(Collectors.joining(",", "[", "]"));
    JsonNode answer = solr.index(docs, "update.chain", "tolerant");
    JsonNode errors = answer.path("responseHeader").path("errors");
    assertEquals(3, errors.size(), answer.toString());
    assertEquals("d100", errors.path(0).path("id").asText());
    assertEquals("d500", errors.path(1).path("id").asText());
    assertEquals("d900", errors.path(2).path("id").asText());
    assertEquals(997, solr.json("/select", "q", "*:*").path("response").path("numFound").asInt());
  }

  private static JsonNode doc() {
    return solr.json("/select", "q", "key:k1").path("response").path("docs").path(0);
  }
}
