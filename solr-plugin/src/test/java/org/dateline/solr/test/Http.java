package org.dateline.solr.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Plain HTTP to a Solr core or collection, as any client would speak it. */
public final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(120);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  /**
   * @param base address of the core, e.g. {@code http://127.0.0.1:8983/solr/news}
   */
  public Http(String base) {
    this.base = base;
  }

  /** An answer. */
  public record Answer(int status, String body) {
    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException("Not JSON: " + body, e);
      }
    }

    /** The same answer, when its status is 200. */
    public Answer ok() {
      if (status != 200) {
        throw new AssertionError("HTTP " + status + ": " + body);
      }
      return this;
    }
  }

  /** Address of the core. */
  public String base() {
    return base;
  }

  /**
   * @param path from the core on, with slash
   * @param params name, value, name, value …; encoded here
   */
  public Answer get(String path, String... params) {
    return send(HttpRequest.newBuilder(uri(path, params)).GET());
  }

  /** The JSON of a request that must succeed. */
  public JsonNode json(String path, String... params) {
    return get(path, params).ok().json();
  }

  /** Sends a body. */
  public Answer post(String path, String contentType, byte[] body, String... params) {
    return send(
        HttpRequest.newBuilder(uri(path, params))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends JSON, e.g. an array of documents to {@code /update}. */
  public Answer postJson(String path, String json, String... params) {
    return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8), params);
  }

  /** Adds documents and makes them visible. */
  public JsonNode index(String jsonDocs, String... params) {
    String[] all = new String[params.length + 2];
    System.arraycopy(params, 0, all, 0, params.length);
    all[params.length] = "commit";
    all[params.length + 1] = "true";
    return postJson("/update", jsonDocs, all).ok().json();
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(
              request.timeout(TIMEOUT).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String path, String... params) {
    StringBuilder uri = new StringBuilder(base).append(path);
    for (int i = 0; i < params.length; i += 2) {
      uri.append(i == 0 ? '?' : '&')
          .append(URLEncoder.encode(params[i], StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(params[i + 1], StandardCharsets.UTF_8));
    }
    return URI.create(uri.toString());
  }
}
