package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.Article;
import org.dateline.pipeline.TaggedArticle;
import org.dateline.pipeline.TaggingJson;

/** Prints one JSON object a line. Keys are an API: evaluation and scripts read them. */
final class InspectJson {
  private static final JsonFactory JSON = new JsonFactory();
  private final PrintWriter out;

  InspectJson(PrintWriter out) {
    this.out = out;
  }

  void print(Inspected inspected) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, inspected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
    if (out.checkError()) {
      throw new CommandFailed("cannot write to standard output");
    }
  }

  private static void write(JsonGenerator json, Inspected inspected) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", inspected.file());
    if (inspected.line() > 0) {
      json.writeNumberField("line", inspected.line());
    }
    json.writeStringField("status", inspected.status().name().toLowerCase(Locale.ROOT));
    json.writeStringField("reason", inspected.reason());
    json.writeStringField("parser", inspected.parser());
    if (inspected.article() != null) {
      writeArticle(json, inspected.article());
      writeTags(json, inspected.tagged());
    } else {
      writeTags(json, new TaggedArticle(List.of(), List.of(), List.of()));
    }
    json.writeEndObject();
  }

  private static void writeArticle(JsonGenerator json, Article article) throws IOException {
    json.writeStringField("title", article.title());
    TaggingJson.writeStrings(json, "author", article.authors());
    json.writeStringField("published", article.published());
    json.writeStringField("modified", article.modified());
    json.writeStringField("language", article.language());
    json.writeStringField("content_type", article.contentType());
    json.writeStringField("description", article.description());
    json.writeStringField("site_name", article.siteName());
    json.writeStringField("url", article.url());
    json.writeStringField("image", article.image());
    json.writeStringField("section", article.section());
    TaggingJson.writeStrings(json, "tags", article.tags());
    json.writeStringField("agency", article.agency());
    json.writeStringField("dateline", article.dateline());
    json.writeStringField("fingerprint", article.fingerprint());
    json.writeObjectFieldStart("provenance");
    for (Map.Entry<String, String> e : new TreeMap<>(article.provenance()).entrySet()) {
      json.writeStringField(e.getKey(), e.getValue());
    }
    json.writeEndObject();
    json.writeStringField("body", article.body());
  }

  private static void writeTags(JsonGenerator json, TaggedArticle tagged) throws IOException {
    json.writeFieldName("entities");
    TaggingJson.writeEntities(json, tagged.entities());
    json.writeFieldName("claims");
    TaggingJson.writeClaims(json, tagged.claims());
    json.writeFieldName("quantities");
    TaggingJson.writeQuantities(json, tagged.quantities());
  }
}
