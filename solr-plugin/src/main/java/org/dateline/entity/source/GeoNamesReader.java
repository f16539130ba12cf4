package org.dateline.entity.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;

/**
 * Reads GeoNames' main table (19 tab-separated columns, described in its readme.txt): name, ASCII
 * name and alternate names become spellings, the feature code the kind, the country the parent.
 */
final class GeoNamesReader implements SourceReader {
  private static final int COLUMNS = 19;
  private static final int NAME = 1;
  private static final int ASCII = 2;
  private static final int ALTERNATES = 3;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;

  private final Map<String, String> countries;

  GeoNamesReader(Map<String, String> countries) {
    this.countries = countries;
  }

  @Override
  public void read(InputStream in, Consumer<GazetteerEntry> sink) throws IOException {
    Lines lines = new Lines(in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isEmpty()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw lines.wrong("19 tab-separated columns expected, found " + cells.length);
      }
      String kind = kind(cells[FEATURE_CLASS], cells[FEATURE_CODE]);
      if (kind == null || cells[NAME].isBlank()) {
        continue;
      }
      Map<String, String> features = new LinkedHashMap<>();
      features.put("kind", kind);
      if (!cells[POPULATION].isEmpty() && !cells[POPULATION].equals("0")) {
        features.put("pop", cells[POPULATION]);
      }
      List<Spelling> spellings = new ArrayList<>();
      add(spellings, cells[NAME], cells[ASCII]);
      for (String alternate : cells[ALTERNATES].split(",")) {
        add(spellings, cells[NAME], alternate);
      }
      sink.accept(
          new GazetteerEntry(
              "dl:geonames/" + cells[0],
              EntityType.PLACE,
              cells[NAME],
              countries.get(cells[COUNTRY]),
              features,
              spellings));
    }
  }

  private static void add(List<Spelling> spellings, String name, String spelling) {
    Spelling plain = Spelling.name(spelling.strip());
    // Airport codes and web addresses stand among the alternate names.
    boolean word = plain.text().length() > 3 && plain.text().indexOf('/') < 0;
    if (word && !plain.text().equals(name) && !spellings.contains(plain)) {
      spellings.add(plain);
    }
  }

  private static String kind(String featureClass, String code) {
    return switch (featureClass) {
      case "A" -> code.startsWith("PCL") ? "country" : "region";
      case "P" -> code.equals("PPLC") ? "capital" : "city";
      case "H" -> code.startsWith("STM") ? "river" : code.startsWith("LK") ? "lake" : "water";
      case "T" -> code.startsWith("MT") ? "mountain" : code.startsWith("ISL") ? "island" : null;
      default -> null;
    };
  }
}
