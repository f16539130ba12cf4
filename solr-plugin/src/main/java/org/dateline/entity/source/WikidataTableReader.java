package org.dateline.entity.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;
import org.dateline.entity.SpellingKind;

/**
 * Reads a table made by a query to Wikidata: tab-separated with a header line. Columns by name, in
 * any order: {@code item} (id or address), {@code label} or {@code itemLabel}, {@code type}
 * (person, place, organisation); optional {@code parent}, {@code alias} or {@code altLabel}, {@code
 * language}. The rows of an item follow each other.
 */
final class WikidataTableReader implements SourceReader {
  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    String header = lines.next();
    if (header == null) {
      throw lines.wrong("a header line expected");
    }
    Map<String, Integer> columns = new HashMap<>();
    String[] names = header.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(plain(names[i]).toLowerCase(Locale.ROOT), i);
    }
    Integer item = columns.get("item");
    Integer label = columns.getOrDefault("label", columns.get("itemlabel"));
    Integer type = columns.get("type");
    if (item == null || label == null || type == null) {
      throw lines.wrong("columns item, label (or itemLabel) and type expected: " + header);
    }
    Integer parent = columns.get("parent");
    Integer alias = columns.getOrDefault("alias", columns.get("altlabel"));
    Integer language = columns.getOrDefault("language", columns.get("lang"));
    GazetteerEntry open = null;
    List<Spelling> spellings = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != names.length) {
        throw lines.wrong(names.length + " columns expected, found " + cells.length);
      }
      String id = id(cells[item]);
      if (open == null || !open.id().equals(id)) {
        flush(open, spellings, sink);
        spellings.clear();
        open = entry(id, cells, label, type, parent, lines);
      }
      if (alias != null && !plain(cells[alias]).isEmpty()) {
        String code = language == null ? "" : plain(cells[language]);
        spellings.add(
            new Spelling(
                plain(cells[alias]), code.isEmpty() ? null : code, SpellingKind.NAME, null, null));
      }
    }
    flush(open, spellings, sink);
  }

  private static GazetteerEntry entry(
      String id, String[] cells, int label, int type, Integer parent, Lines lines)
      throws IOException {
    String kind = plain(cells[type]);
    for (EntityType value : EntityType.values()) {
      if (value.label().equals(kind)) {
        String above = parent == null ? "" : id(cells[parent]);
        return new GazetteerEntry(
            id, value, plain(cells[label]), above.isEmpty() ? null : above, Map.of(), List.of());
      }
    }
    throw lines.wrong("type '" + kind + "' is none of person, place, organisation");
  }

  private static void flush(
      GazetteerEntry open, List<Spelling> spellings, Consumer<GazetteerEntry> sink) {
    if (open != null) {
      sink.accept(
          new GazetteerEntry(
              open.id(), open.type(), open.name(), open.parent(), open.features(), spellings));
    }
  }

  /** The id at the end of an address such as {@code <http://www.wikidata.org/entity/Q232>}. */
  private static String id(String cell) {
    String text = plain(cell);
    if (text.endsWith(">")) {
      text = text.substring(0, text.length() - 1);
    }
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** A cell without the quotes and the language tag of the query service's TSV. */
  private static String plain(String cell) {
    String text = cell.strip();
    if (text.startsWith("?")) {
      return text.substring(1);
    }
    if (text.startsWith("\"")) {
      int end = text.lastIndexOf('"');
      return end > 0 ? text.substring(1, end) : text.substring(1);
    }
    return text;
  }
}
