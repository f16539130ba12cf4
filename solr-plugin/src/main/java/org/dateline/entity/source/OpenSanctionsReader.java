package org.dateline.entity.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;

/**
 * Reads OpenSanctions exports: {@code entities.ftm.json} (one FollowTheMoney entity a line) or
 * {@code targets.simple.csv}, told apart by the first character. Persons, organisations, companies
 * and public bodies are kept.
 */
final class OpenSanctionsReader implements SourceReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, String> countries;

  OpenSanctionsReader(Map<String, String> countries) {
    this.countries = countries;
  }

  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    List<String> header = null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      if (header == null && line.charAt(0) == '{') {
        json(line, lines, sink);
      } else if (header == null) {
        header = csv(line);
        if (!header.containsAll(List.of("id", "schema", "name", "aliases", "countries"))) {
          throw lines.wrong("columns id, schema, name, aliases, countries expected");
        }
      } else {
        row(header, csv(line), lines, sink);
      }
    }
  }

  private void json(String line, Lines lines, Consumer<GazetteerEntry> sink) throws IOException {
    JsonNode entity;
    try {
      entity = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw lines.wrong("not JSON: " + e.getOriginalMessage());
    }
    JsonNode properties = entity.path("properties");
    List<String> names = new ArrayList<>();
    for (String property : List.of("name", "alias")) {
      properties.path(property).forEach(value -> names.add(value.asText()));
    }
    String country = properties.path("country").path(0).asText();
    if (country.isEmpty()) {
      country = properties.path("nationality").path(0).asText();
    }
    emit(
        entity.path("id").asText(),
        entity.path("schema").asText(),
        entity.path("caption").asText(),
        names,
        country,
        sink);
  }

  private void row(
      List<String> header, List<String> cells, Lines lines, Consumer<GazetteerEntry> sink)
      throws IOException {
    if (cells.size() != header.size()) {
      throw lines.wrong(header.size() + " columns expected, found " + cells.size());
    }
    String country = cells.get(header.indexOf("countries"));
    int cut = country.indexOf(';');
    emit(
        cells.get(header.indexOf("id")),
        cells.get(header.indexOf("schema")),
        cells.get(header.indexOf("name")),
        List.of(cells.get(header.indexOf("aliases")).split(";")),
        cut < 0 ? country : country.substring(0, cut),
        sink);
  }

  private void emit(
      String id,
      String schema,
      String caption,
      List<String> names,
      String country,
      Consumer<GazetteerEntry> sink) {
    EntityType type =
        switch (schema) {
          case "Person" -> EntityType.PERSON;
          case "Organization", "Company", "PublicBody", "LegalEntity" -> EntityType.ORGANISATION;
          default -> null;
        };
    String name = caption.strip();
    if (type == null || name.isEmpty() || id.isEmpty()) {
      return;
    }
    List<Spelling> spellings = new ArrayList<>();
    for (String other : names) {
      Spelling spelling = Spelling.name(other.strip());
      if (!spelling.text().isEmpty()
          && !spelling.text().equals(name)
          && !spellings.contains(spelling)) {
        spellings.add(spelling);
      }
    }
    String known = isQid(id) ? id : "dl:opensanctions/" + id;
    sink.accept(
        new GazetteerEntry(
            known,
            type,
            name,
            countries.get(country.strip().toUpperCase(Locale.ROOT)),
            Map.of(),
            spellings));
  }

  private static boolean isQid(String id) {
    return id.length() > 1
        && id.charAt(0) == 'Q'
        && id.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Cells of one line of RFC 4180; a quoted cell of these exports has no line break. */
  private static List<String> csv(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
