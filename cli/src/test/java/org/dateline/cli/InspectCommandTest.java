package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  private static final String PAGE =
      "<html><head><title>Ferry runs aground off Bergen</title></head><body><nav><a href='/'>Home</a></nav>"
          + "<article><h1>Ferry runs aground off Bergen</h1>"
          + "<p>At least 14 people were injured when a ferry ran aground near the port of Bergen in Norway"
          + " on Tuesday night, the coast guard said in a statement.</p>"
          + "<p>Rescue boats brought the other passengers ashore before the storm grew stronger, and the"
          + " ship stayed where it was until the morning, according to the harbour office.</p>"
          + "</article></body></html>";

  @TempDir private Path folder;

  @Test
  void jsonHasTheKeysOfTheContractAndOffsetsPointIntoTheText() throws IOException {
    Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
    Run run = inspect("--json", page.toString());
    assertEquals(0, run.status(), run.err());
    JsonNode json = new ObjectMapper().readTree(run.out());
    for (String key :
        List.of(
            "file",
            "status",
            "reason",
            "title",
            "author",
            "published",
            "language",
            "content_type",
            "body",
            "entities",
            "claims",
            "quantities")) {
      assertTrue(json.has(key), key);
    }
    assertEquals(page.toString(), json.get("file").asText());
    assertEquals("Ferry runs aground off Bergen", json.get("title").asText());
    JsonNode claim = json.get("claims").get(0);
    assertEquals("injured", claim.get("kind").asText());
    assertEquals(14, claim.get("min").asInt());
    assertTrue(claim.get("max").isNull());
    String body = json.get("body").asText();
    assertEquals("14", slice(body, claim.get("number")));
    for (JsonNode entity : json.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        String text = mention.get("in").asText().equals("body") ? body : json.get("title").asText();
        assertEquals(mention.get("text").asText(), slice(text, mention));
      }
    }
  }

  @Test
  void eachLineIsADocumentWithLines() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("lines.txt"), "The bridge is 40 km long.\n\nIt cost $6 each.\n");
    Run run = inspect("--json", "--lines", text.toString());
    String[] lines = run.out().strip().split("\\R");
    assertEquals(3, lines.length, run.out());
    JsonNode third = new ObjectMapper().readTree(lines[2]);
    assertEquals(3, third.get("line").asInt());
    assertEquals("It cost $6 each.", third.get("body").asText());
    assertEquals(6, third.get("quantities").get(0).get("min").asInt());
  }

  @Test
  void aSummaryIsForPeople() throws IOException {
    Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
    Run run = inspect(page.toString());
    assertTrue(run.out().contains("Ferry runs aground off Bergen"), run.out());
    assertTrue(run.out().contains("injured"), run.out());
    assertFalse(run.out().contains("{"), run.out());
  }

  @Test
  void anUnreadableFileIsReportedAndTheOthersAreRead() throws IOException {
    Files.write(
        folder.resolve("a.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2});
    Files.writeString(folder.resolve("b.html"), PAGE);
    Run run = inspect("--json", folder.toString());
    assertEquals(1, run.status());
    String[] lines = run.out().strip().split("\\R");
    assertEquals(2, lines.length);
    JsonNode broken = new ObjectMapper().readTree(lines[0]);
    assertEquals("failed", broken.get("status").asText());
    assertFalse(broken.get("reason").asText().isEmpty());
    assertEquals("ok", new ObjectMapper().readTree(lines[1]).get("status").asText());
  }

  @Test
  void aMissingFileAndAWrongOptionAreClear() {
    Run missing = inspect("no/such/file.html");
    assertEquals(1, missing.status());
    assertEquals("dateline: no such file: no/such/file.html", missing.err().strip());
    Run wrong = Run.dateline("inspect", "--isolation", "cage", folder.toString());
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("none of auto, process, in-process"), wrong.err());
  }

  @Test
  void helpNamesEveryCommand() {
    Run run = Run.dateline("--help");
    assertEquals(0, run.status());
    for (String command : List.of("demo", "inspect")) {
      assertTrue(run.out().contains(command), run.out());
    }
  }

  private static Run inspect(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "inspect";
    all[1] = "--isolation";
    all[2] = "in-process";
    System.arraycopy(words, 0, all, 3, words.length);
    return Run.dateline(all);
  }

  private static String slice(String text, JsonNode span) {
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }
}
