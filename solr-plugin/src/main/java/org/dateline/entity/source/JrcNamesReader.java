package org.dateline.entity.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;
import org.dateline.entity.SpellingKind;

/**
 * Reads JRC-Names: four tab-separated columns id, type ({@code P} person, {@code O} organisation),
 * language ({@code u} when used in several), name with {@code +} for blanks. The first spelling of
 * an id is its canonical name; the lines of an id follow each other.
 */
final class JrcNamesReader implements SourceReader {
  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    String id = null;
    EntityType type = null;
    String name = null;
    List<Spelling> spellings = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 4) {
        throw lines.wrong("4 tab-separated columns expected, found " + cells.length);
      }
      String text = cells[3].replace('+', ' ').strip();
      if (!cells[0].equals(id)) {
        flush(id, type, name, spellings, sink);
        id = cells[0];
        type = type(cells[1]);
        name = text;
        spellings.clear();
      } else if (!text.equals(name)) {
        String language = cells[2].equals("u") || cells[2].isEmpty() ? null : cells[2];
        spellings.add(new Spelling(text, language, SpellingKind.NAME, null, null));
      }
    }
    flush(id, type, name, spellings, sink);
  }

  private static EntityType type(String code) {
    return switch (code) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANISATION;
      default -> null;
    };
  }

  private static void flush(
      String id,
      EntityType type,
      String name,
      List<Spelling> spellings,
      Consumer<GazetteerEntry> sink) {
    // Events and unknown kinds are no entities here.
    if (id != null && type != null && !name.isEmpty()) {
      sink.accept(new GazetteerEntry("dl:jrc/" + id, type, name, null, Map.of(), spellings));
    }
  }
}
