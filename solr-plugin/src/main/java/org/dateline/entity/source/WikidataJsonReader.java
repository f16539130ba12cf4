package org.dateline.entity.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;
import org.dateline.entity.SpellingKind;

/**
 * Reads Wikidata's JSON dump. People are instances of human (Q5); what has coordinates (P625) and
 * no seat (P159) is a place; what has a seat, a founder (P112) or members (P2124) an organisation.
 * Everything else is skipped. The parent is the country (P17) or the citizenship (P27).
 */
final class WikidataJsonReader implements SourceReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HUMAN = "Q5";
  private static final Set<String> COUNTRY = Set.of("Q6256", "Q3624078");
  private static final Set<String> CITY = Set.of("Q515", "Q1549591", "Q486972", "Q5119", "Q3957");

  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      String text = line.strip();
      if (text.endsWith(",")) {
        text = text.substring(0, text.length() - 1);
      }
      if (text.length() < 2) {
        continue;
      }
      JsonNode item;
      try {
        item = JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw lines.wrong("not JSON: " + e.getOriginalMessage());
      }
      GazetteerEntry entry = entry(item);
      if (entry != null) {
        sink.accept(entry);
      }
    }
  }

  private static GazetteerEntry entry(JsonNode item) {
    String id = item.path("id").asText();
    JsonNode claims = item.path("claims");
    List<String> classes = items(claims, "P31");
    EntityType type = type(claims, classes);
    String name = name(item.path("labels"));
    if (type == null || name == null || !id.startsWith("Q")) {
      return null;
    }
    Map<String, String> features = new LinkedHashMap<>();
    if (classes.stream().anyMatch(COUNTRY::contains)) {
      features.put("kind", "country");
    } else if (classes.stream().anyMatch(CITY::contains)) {
      features.put("kind", "city");
    }
    List<Spelling> spellings = new ArrayList<>();
    item.path("labels").forEach(label -> add(spellings, name, label, SpellingKind.NAME));
    item.path("aliases").forEach(list -> list.forEach(alias -> add(spellings, name, alias, null)));
    List<String> parents = items(claims, type == EntityType.PERSON ? "P27" : "P17");
    String parent = parents.isEmpty() || parents.get(0).equals(id) ? null : parents.get(0);
    return new GazetteerEntry(id, type, name, parent, features, spellings);
  }

  private static EntityType type(JsonNode claims, List<String> classes) {
    if (classes.contains(HUMAN)) {
      return EntityType.PERSON;
    }
    boolean seat = claims.has("P159") || claims.has("P112") || claims.has("P2124");
    if (claims.has("P625") && !claims.has("P159")) {
      return EntityType.PLACE;
    }
    return seat ? EntityType.ORGANISATION : null;
  }

  private static String name(JsonNode labels) {
    for (String language : List.of("en", "mul")) {
      if (labels.has(language)) {
        return labels.path(language).path("value").asText();
      }
    }
    return labels.isEmpty() ? null : labels.elements().next().path("value").asText();
  }

  private static void add(
      List<Spelling> spellings, String name, JsonNode value, SpellingKind kindOrNull) {
    String text = value.path("value").asText().strip();
    String code = value.path("language").asText();
    int cut = code.indexOf('-');
    String language = cut < 0 ? code : code.substring(0, cut);
    if (text.isEmpty() || text.equals(name) || language.length() > 3) {
      return;
    }
    SpellingKind kind = kindOrNull;
    if (kind == null) {
      kind = isAcronym(text) ? SpellingKind.ACRONYM : SpellingKind.NAME;
    }
    for (Spelling spelling : spellings) {
      if (spelling.text().equals(text)) {
        return;
      }
    }
    spellings.add(new Spelling(text, language.isEmpty() ? null : language, kind, null, null));
  }

  private static boolean isAcronym(String text) {
    return text.length() < 8 && text.codePoints().allMatch(Character::isUpperCase);
  }

  private static List<String> items(JsonNode claims, String property) {
    List<String> ids = new ArrayList<>();
    for (JsonNode claim : claims.path(property)) {
      if (!"deprecated".equals(claim.path("rank").asText())) {
        String id = claim.path("mainsnak").path("datavalue").path("value").path("id").asText();
        if (!id.isEmpty()) {
          ids.add(id);
        }
      }
    }
    return ids;
  }
}
