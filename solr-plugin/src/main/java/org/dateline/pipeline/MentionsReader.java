package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;

/** Reads back what {@link TaggingJson#entities} wrote, for a chain that tags claims on its own. */
public final class MentionsReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MentionsReader() {}

  /**
   * @param json a value of the field {@code mentions}
   * @return its entities, in order
   * @throws IllegalArgumentException when the text is not what {@link TaggingJson} writes
   */
  public static List<Entity> read(String json) {
    try {
      List<Entity> entities = new ArrayList<>();
      for (JsonNode entity : JSON.readTree(json)) {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode mention : entity.path("mentions")) {
          mentions.add(
              new Mention(
                  Part.valueOf(upper(mention, "in")),
                  mention.path("start").asInt(),
                  mention.path("end").asInt(),
                  mention.path("text").asText(),
                  mention.path("rule").asText(),
                  mention.path("score").asDouble(),
                  mention.path("spelling").asText(null),
                  strings(mention.path("alternatives"))));
        }
        entities.add(
            new Entity(
                entity.path("id").asText(),
                entity.path("name").asText(),
                EntityType.valueOf(upper(entity, "type")),
                strings(entity.path("place_path")),
                mentions));
      }
      return entities;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalArgumentException("Not a value of the field mentions: " + e.getMessage(), e);
    }
  }

  private static String upper(JsonNode node, String name) {
    return node.path(name).asText().toUpperCase(Locale.ROOT);
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
