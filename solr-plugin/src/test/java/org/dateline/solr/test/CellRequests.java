package org.dateline.solr.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The requests of {@code cell/requests.json} sent to a server's {@code /update/extract}, each to an
 * empty index, and what came of them. Knows neither handler; used to record Solr Cell's answers and
 * to compare ours.
 */
public final class CellRequests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CellRequests() {}

  /** All requests. */
  public static ArrayNode all() throws IOException {
    try (InputStream in = CellRequests.class.getResourceAsStream("/cell/requests.json")) {
      return (ArrayNode) JSON.readTree(in);
    }
  }

  /**
   * Sends one.
   *
   * @return {@code {name, status, answer: [[key, value] …]} } for extractOnly, {@code {…, docs}}
   *     for the rest, {@code {…, message}} for errors
   */
  public static ObjectNode send(Http solr, JsonNode request) throws Exception {
    solr.postJson("/update", "{\"delete\":{\"query\":\"*:*\"}}", "commit", "true").ok();
    List<String> params = new ArrayList<>();
    request.path("params").forEach(param -> params.add(param.asText()));
    byte[] body = body(request);
    String type = request.path("type").asText();
    String part = request.path("multipart").asText();
    Http.Answer answer =
        part.isEmpty()
            ? solr.post("/update/extract", type, body, params.toArray(new String[0]))
            : solr.post(
                "/update/extract",
                "multipart/form-data; boundary=" + BOUNDARY,
                multipart(part, request.path("file").asText(), type, body),
                params.toArray(new String[0]));
    ObjectNode result = JSON.createObjectNode();
    result.put("name", request.path("name").asText());
    result.put("status", answer.status());
    if (answer.status() != 200) {
      result.put("message", answer.json().path("error").path("msg").asText());
    } else if (params.contains("extractOnly")) {
      ArrayNode pairs = result.putArray("answer");
      answer
          .json()
          .fields()
          .forEachRemaining(
              entry -> {
                if (!entry.getKey().equals("responseHeader")) {
                  pairs.addArray().add(entry.getKey()).add(entry.getValue());
                }
              });
    } else {
      solr.get("/update", "commit", "true").ok();
      JsonNode docs = solr.json("/select", "q", "*:*", "fl", "*").path("response").path("docs");
      result.set("docs", docs);
    }
    return result;
  }

  private static final String BOUNDARY = "dateline-boundary-7f3a";

  private static byte[] multipart(String part, String file, String type, byte[] body)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + part
                + "\"; filename=\""
                + file
                + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] body(JsonNode request) throws IOException {
    if (request.has("seed")) {
      Path seeds = Configsets.news().resolve("../../../seeds").normalize();
      return Files.readAllBytes(seeds.resolve(request.path("seed").asText()));
    }
    if (!request.has("file")) {
      return new byte[0];
    }
    try (InputStream in =
        CellRequests.class.getResourceAsStream("/cell/" + request.path("file").asText())) {
      return in.readAllBytes();
    }
  }
}
