package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;

/**
 * The one JSON form of entities, claims and quantities: {@code inspect} prints it, the index stores
 * it. Numbers without a fraction are written as integers; open bounds and unknown slots as null.
 */
public final class TaggingJson {
  private static final JsonFactory JSON = new JsonFactory();

  private TaggingJson() {}

  /** A JSON array of entities, as stored in the field {@code mentions}. */
  public static String entities(List<Entity> entities) {
    return write(out -> writeEntities(out, entities));
  }

  /** A JSON array of claims, as stored in the field {@code claims_json}. */
  public static String claims(List<Claim> claims) {
    return write(out -> writeClaims(out, claims));
  }

  /**
   * Writes {@code [{id, name, type, place_path, mentions: [{start, end, text, in, rule, score}]}]}.
   */
  public static void writeEntities(JsonGenerator out, List<Entity> entities) throws IOException {
    out.writeStartArray();
    for (Entity entity : entities) {
      out.writeStartObject();
      out.writeStringField("id", entity.id());
      out.writeStringField("name", entity.name());
      out.writeStringField("type", entity.type().label());
      writeStrings(out, "place_path", entity.placePath());
      out.writeArrayFieldStart("mentions");
      for (Mention mention : entity.mentions()) {
        out.writeStartObject();
        out.writeNumberField("start", mention.start());
        out.writeNumberField("end", mention.end());
        out.writeStringField("text", mention.text());
        out.writeStringField("in", mention.in().label());
        out.writeStringField("rule", mention.rule());
        out.writeNumberField("score", Math.round(mention.score() * 100) / 100.0);
        if (mention.spelling() != null) {
          out.writeStringField("spelling", mention.spelling());
        }
        if (!mention.alternatives().isEmpty()) {
          writeStrings(out, "alternatives", mention.alternatives());
        }
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes claims with all slots; the numeral's place in its text is in {@code number}. */
  public static void writeClaims(JsonGenerator out, List<Claim> claims) throws IOException {
    out.writeStartArray();
    for (Claim claim : claims) {
      Quantity number = claim.number();
      out.writeStartObject();
      out.writeStringField("kind", claim.kind());
      writeBounds(out, number);
      out.writeStringField("unit", number.unit());
      out.writeStringField("subject", claim.subject());
      out.writeStringField("subject_class", claim.subjectClass());
      out.writeStringField("actor", claim.actor());
      out.writeStringField("place", claim.place());
      out.writeStringField("place_id", claim.placeId());
      out.writeStringField("time", claim.time());
      out.writeStringField("as_of", claim.asOf());
      out.writeStringField("attribution", claim.attribution());
      out.writeStringField("attribution_id", claim.attributionId());
      out.writeStringField("hedge", claim.hedge());
      out.writeBooleanField("quoted", claim.quoted());
      out.writeStringField("sentence", claim.sentence());
      out.writeNumberField("sentence_start", claim.sentenceStart());
      out.writeStringField("surface", claim.surface());
      out.writeObjectFieldStart("number");
      writeSpan(out, number);
      out.writeEndObject();
      out.writeStringField("in", claim.in().label());
      out.writeStringField("rule", claim.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes {@code [{min, max, approx, change, unit, text, start, end, in}]}. */
  public static void writeQuantities(JsonGenerator out, List<Quantity> quantities)
      throws IOException {
    out.writeStartArray();
    for (Quantity quantity : quantities) {
      out.writeStartObject();
      writeBounds(out, quantity);
      out.writeStringField("change", quantity.change());
      out.writeStringField("unit", quantity.unit());
      writeSpan(out, quantity);
      out.writeStringField("in", quantity.in().label());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes an array of strings under a name. */
  public static void writeStrings(JsonGenerator out, String name, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private static void writeBounds(JsonGenerator out, Quantity quantity) throws IOException {
    writeNumber(out, "min", quantity.min());
    writeNumber(out, "max", quantity.max());
    out.writeStringField("approx", quantity.approx().label());
  }

  private static void writeSpan(JsonGenerator out, Quantity quantity) throws IOException {
    out.writeStringField("text", quantity.text());
    out.writeNumberField("start", quantity.start());
    out.writeNumberField("end", quantity.end());
  }

  private static void writeNumber(JsonGenerator out, String name, Double value) throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumberField(name, value.longValue());
    } else {
      out.writeNumberField(name, value);
    }
  }

  private static String write(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      body.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }
}
