package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;

/**
 * The field {@code ruleset}: which version of which rules made the fields of a document, one value
 * per part, e.g. {@code entities:5f0c…}. Facet on it to find what older rules tagged.
 */
final class Ruleset {
  private Ruleset() {}

  /** Replaces the value of one part and keeps those of the others. */
  static void write(TextOfDocument doc, FieldNames fields, String part, String version) {
    String name = fields.get(NewsField.RULESET);
    InputDocument input = doc.input();
    List<Object> before = input.has(name) ? input.values(name) : doc.stored().values(name);
    write(input, before, name, part, version);
  }

  static void write(
      InputDocument input, List<Object> before, String name, String part, String version) {
    List<Object> values = new ArrayList<>(before);
    values.removeIf(value -> value.toString().startsWith(part + ":"));
    values.add(part + ":" + version);
    input.set(name, values);
  }
}
