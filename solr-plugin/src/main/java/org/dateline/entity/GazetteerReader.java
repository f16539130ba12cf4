package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Cells;

/**
 * Reads lines of the text form of a gazetteer: tab-separated columns.
 *
 * <pre>
 * id  type  name  parent  features  spellings
 * Q1520  place  Astana  Q232  kind=capital pop=1300000  Астана@ru | Nur-Sultan#historical[2019-03-23..2022-09-17]
 * </pre>
 *
 * A spelling is {@code TEXT[@language][#kind][[from..to]]}; spellings are parted by {@code " | "}.
 * Trailing empty columns may be left out. Everything else is an error that names file and line.
 */
final class GazetteerReader {
  private static final int COLUMNS = 6;
  private static final EntityType[] TYPES = EntityType.values();

  private GazetteerReader() {}

  static GazetteerEntry entry(String line, String file, int number) {
    List<String> cells = Cells.split(line, '\t');
    int columns = cells.size();
    if (columns < 3 || columns > COLUMNS) {
      throw new GazetteerFormatException(
          file, number, "3 to 6 tab-separated columns expected, found " + columns);
    }
    String id = cells.get(0).strip();
    if (id.isEmpty() || id.indexOf(' ') >= 0) {
      throw new GazetteerFormatException(file, number, "id '" + id + "' is empty or has a space");
    }
    EntityType type = type(cells.get(1).strip(), file, number);
    String name = cells.get(2).strip();
    if (name.isEmpty()) {
      throw new GazetteerFormatException(file, number, "the name of " + id + " is empty");
    }
    String parent = columns > 3 ? cells.get(3).strip() : "";
    Map<String, String> features = features(columns > 4 ? cells.get(4) : "", file, number);
    List<Spelling> spellings = new ArrayList<>();
    if (columns > 5 && !cells.get(5).isBlank()) {
      for (String item : Cells.split(cells.get(5), " | ")) {
        spellings.add(spelling(item.strip(), file, number));
      }
    }
    return new GazetteerEntry(
        id, type, name, parent.isEmpty() ? null : parent, features, spellings);
  }

  private static EntityType type(String label, String file, int number) {
    for (EntityType type : TYPES) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new GazetteerFormatException(
        file, number, "type '" + label + "' is none of person, place, organisation");
  }

  private static Map<String, String> features(String cell, String file, int number) {
    Map<String, String> features = new LinkedHashMap<>();
    for (String item : Cells.words(cell.strip())) {
      int equals = item.indexOf('=');
      if (equals < 1) {
        throw new GazetteerFormatException(file, number, "feature '" + item + "' is not key=value");
      }
      features.put(item.substring(0, equals), item.substring(equals + 1));
    }
    return features;
  }

  static Spelling spelling(String item, String file, int number) {
    String rest = item;
    String from = null;
    String to = null;
    if (rest.endsWith("]")) {
      int open = rest.lastIndexOf('[');
      String span = open < 0 ? "" : rest.substring(open + 1, rest.length() - 1);
      int dots = span.indexOf("..");
      if (dots < 0) {
        throw new GazetteerFormatException(
            file, number, "dates of '" + item + "' are not [from..to]");
      }
      from = date(span.substring(0, dots), item, file, number);
      to = date(span.substring(dots + 2), item, file, number);
      rest = rest.substring(0, open);
    }
    SpellingKind kind = SpellingKind.NAME;
    int hash = rest.lastIndexOf('#');
    if (hash > 0) {
      kind = SpellingKind.parse(rest.substring(hash + 1));
      if (kind == null) {
        throw new GazetteerFormatException(
            file,
            number,
            "kind of '"
                + item
                + "' is none of name, acronym, demonym, adjective, historical, short, nickname");
      }
      rest = rest.substring(0, hash);
    }
    String language = null;
    int at = rest.lastIndexOf('@');
    if (at > 0) {
      language = rest.substring(at + 1);
      if (!isLanguage(language)) {
        throw new GazetteerFormatException(
            file, number, "language of '" + item + "' is not a two- or three-letter code");
      }
      rest = rest.substring(0, at);
    }
    rest = rest.strip();
    if (rest.isEmpty()) {
      throw new GazetteerFormatException(file, number, "empty spelling");
    }
    return new Spelling(rest, language, kind, from, to);
  }

  private static boolean isLanguage(String code) {
    if (code.length() < 2 || code.length() > 3) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < 'a' || code.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** A year, a month or a day in ISO 8601; empty is open. */
  private static String date(String value, String item, String file, int number) {
    String text = value.strip();
    if (text.isEmpty()) {
      return null;
    }
    boolean good = text.length() == 4 || text.length() == 7 || text.length() == 10;
    for (int i = 0; good && i < text.length(); i++) {
      char c = text.charAt(i);
      good = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    if (!good) {
      throw new GazetteerFormatException(
          file, number, "date '" + text + "' of '" + item + "' is not yyyy, yyyy-mm or yyyy-mm-dd");
    }
    return text;
  }
}
