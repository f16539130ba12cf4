package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Talks to one Solr core over HTTP as any client does. */
final class SolrHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final Duration CONNECT = Duration.ofSeconds(10);

  // The upgrade to HTTP/2 in clear text sometimes never ends between Java's client and Jetty.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final String coreUrl;

  /**
   * @param coreUrl address of a core or collection, e.g. {@code http://127.0.0.1:8983/solr/news}
   */
  SolrHttp(String coreUrl) {
    this.coreUrl = address(coreUrl);
  }

  /** The address without a slash at its end. */
  static String address(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Posts a file's bytes as they are; the answer's body. */
  JsonNode postFile(String path, Path file) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(coreUrl + path))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofFile(file)));
  }

  /** Posts a JSON text. */
  JsonNode postJson(String path, String json) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(coreUrl + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Gets a JSON answer. */
  JsonNode get(String path) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(coreUrl + path)));
  }

  /** A value as it may stand in a URL's query. */
  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Solr's own words; a server without such a core answers with a page. */
  private static String reason(HttpResponse<String> response) {
    String reason = "";
    try {
      reason = JSON.readTree(response.body()).path("error").path("msg").asText("");
    } catch (JsonProcessingException e) {
      // A page.
    }
    return reason.isEmpty() ? "Solr answered " + response.statusCode() : reason;
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(reason(response));
      }
      return JSON.readTree(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("interrupted", e);
    }
  }
}
