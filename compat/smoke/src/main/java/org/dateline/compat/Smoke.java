package org.dateline.compat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Speaks plain HTTP to a Solr that runs the built distribution: indexes the seeds, sends all {@link
 * Steps} and writes down the answers, without what differs from run to run.
 */
final class Smoke {
  private static final int TRIES = 240;

  /** Parts of answers that tell of the run and not of the documents. */
  private static final List<String> OF_THE_RUN =
      List.of("responseHeader", "_version_", "score", "maxScore", "trace", "metadata");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String server;
  private final ArrayNode transcript = json.createArrayNode();

  /**
   * @param server address, e.g. {@code http://127.0.0.1:8983/solr}; it has a core {@code news}
   */
  Smoke(String server) {
    this.server = server;
  }

  /** Version of the server, as it says. */
  String version() throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(URI.create(server + "/admin/info/system?wt=json")));
    return json.readTree(answer.body()).path("lucene").path("solr-spec-version").asText();
  }

  /** All answers, as indented JSON. */
  byte[] run(Path seeds) throws Exception {
    await();
    for (Path seed : files(seeds)) {
      String name = encoded(seed.getFileName().toString());
      note("in: " + name, extract(seed, "resource.name=" + name + "&literal.id=" + name));
    }
    Path page = files(seeds).get(0);
    get("/update", List.of("commit=true"));
    note("extractOnly", extract(page, "extractOnly=true"));
    note("extractOnly, text", extract(page, "extractOnly=true&extractFormat=text"));
    for (Steps.Step step : Steps.all()) {
      note(
          step.name(),
          step.body() == null
              ? get(step.path(), step.params())
              : send(
                  HttpRequest.newBuilder(uri(step.path(), step.params()))
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(step.body()))));
    }
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(transcript);
  }

  private void note(String name, HttpResponse<String> answer) throws IOException {
    ObjectNode entry = transcript.addObject();
    entry.put("step", name);
    entry.put("status", answer.statusCode());
    JsonNode body = json.readTree(answer.body());
    strip(body);
    if (answer.statusCode() == 200) {
      entry.set("answer", body);
    } else if (answer.statusCode() >= 500) {
      entry.set("error", body.path("error"));
    }
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode) {
      ((ObjectNode) node).remove(OF_THE_RUN);
    }
    node.forEach(Smoke::strip);
  }

  private void await() throws Exception {
    for (int i = 0; get("/select", List.of("q=*:*")).statusCode() != 200; i++) {
      if (i == TRIES) {
        throw new IOException("no core: " + get("/select", List.of("q=*:*")).body());
      }
      Thread.sleep(500);
    }
  }

  private HttpResponse<String> extract(Path file, String params) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server + "/news/update/extract?" + params))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofFile(file)));
  }

  private HttpResponse<String> get(String path, List<String> params) throws Exception {
    return send(HttpRequest.newBuilder(uri(path, params)));
  }

  private URI uri(String path, List<String> params) {
    List<String> pairs = new ArrayList<>(List.of("wt=json"));
    for (String param : params) {
      int at = param.indexOf('=');
      pairs.add(param.substring(0, at) + "=" + encoded(param.substring(at + 1)));
    }
    return URI.create(server + "/news" + path + "?" + String.join("&", pairs));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Files of a folder that are articles, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
