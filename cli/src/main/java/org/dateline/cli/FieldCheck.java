package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.solr.update.ClaimChildren;
import org.dateline.solr.update.FieldNames;
import org.dateline.solr.update.NewsField;

/** Compares the fields that a profile writes with those that a live schema has. */
final class FieldCheck {
  /** Facets: multi-valued strings. */
  private static final List<NewsField> FACETS =
      List.of(
          NewsField.PERSON,
          NewsField.PLACE,
          NewsField.ORGANISATION,
          NewsField.ENTITY_ID,
          NewsField.PERSON_WRITTEN,
          NewsField.PLACE_WRITTEN,
          NewsField.ORGANISATION_WRITTEN,
          NewsField.PLACE_PATH,
          NewsField.CLAIM,
          NewsField.CLAIM_KIND,
          NewsField.CLAIM_KIND_SUBJECT,
          NewsField.CLAIM_MAGNITUDE,
          NewsField.CLAIM_SOURCE,
          NewsField.CLAIM_HEDGE);

  /** Fields that nested documents need. */
  private static final List<String> NESTING = List.of("_root_", "_nest_path_");

  private final FieldNames names;
  private final boolean children;

  FieldCheck(FieldNames names, boolean children) {
    this.names = names;
    this.children = children;
  }

  /** Names to ask the schema for. */
  List<String> wanted() {
    List<String> wanted = new ArrayList<>();
    for (NewsField field : NewsField.values()) {
      if (names.get(field) != null) {
        wanted.add(names.get(field));
      }
    }
    if (names.bound("killed", "min") != null) {
      wanted.add(names.bound("killed", "min"));
    }
    if (children) {
      wanted.addAll(NESTING);
      wanted.addAll(ClaimChildren.FIELDS.keySet());
    }
    return wanted;
  }

  /**
   * @param fields the array {@code fields} of {@code /schema/fields} with dynamic fields and
   *     defaults shown
   */
  List<Finding> findings(JsonNode fields) {
    Map<String, JsonNode> known = new LinkedHashMap<>();
    fields.forEach(field -> known.put(field.path("name").asText(), field));
    List<Finding> findings = new ArrayList<>();
    for (NewsField field : NewsField.values()) {
      String name = names.get(field);
      if (name != null && isThere(name, known, findings) && FACETS.contains(field)) {
        facet(name, known.get(name), findings);
      }
    }
    String bound = names.bound("killed", "min");
    if (bound != null && isThere(bound, known, findings)) {
      facet(bound, known.get(bound), findings);
    }
    if (children) {
      NESTING.forEach(name -> isThere(name, known, findings));
      ClaimChildren.FIELDS.keySet().forEach(name -> isThere(name, known, findings));
    }
    if (findings.isEmpty()) {
      findings.add(Finding.ok(known.size() + " fields are as they should be"));
    }
    return findings;
  }

  private boolean isThere(String name, Map<String, JsonNode> known, List<Finding> findings) {
    JsonNode field = known.get(name);
    if (field == null) {
      findings.add(
          Finding.error(
              "no field '" + name + "': Solr would refuse every tagged document", line(name)));
      return false;
    }
    boolean catchAll = "*".equals(field.path("dynamicBase").asText());
    if (catchAll || !field.path("indexed").asBoolean() && !kept(field)) {
      findings.add(
          Finding.error(
              "'" + name + "' is caught by '*' and ignored: its values would be lost silently",
              line(name)));
      return false;
    }
    return true;
  }

  private static boolean kept(JsonNode field) {
    return field.path("stored").asBoolean() || field.path("docValues").asBoolean();
  }

  private void facet(String name, JsonNode field, List<Finding> findings) {
    if (!field.path("multiValued").asBoolean()) {
      findings.add(
          Finding.error(
              "'" + name + "' takes one value: a document with two would be refused", line(name)));
    }
    if (field.path("tokenized").asBoolean()) {
      findings.add(
          Finding.error("'" + name + "' is split into words: facets would show words", line(name)));
    }
    if (!field.path("indexed").asBoolean()) {
      findings.add(
          Finding.error("'" + name + "' is not indexed: it cannot be filtered by", line(name)));
    }
    if (!field.path("docValues").asBoolean()) {
      findings.add(
          Finding.warning(
              "'" + name + "' has no docValues: facets take heap and time at first use",
              line(name)));
    }
  }

  private String line(String name) {
    if (name.equals("_nest_path_")) {
      return "<fieldType name=\"_nest_path_\" class=\"solr.NestPathField\"/> and"
          + " <field name=\"_nest_path_\" type=\"_nest_path_\"/>";
    }
    if (name.equals("_root_")) {
      return "<field name=\"_root_\" type=\"string\" indexed=\"true\" stored=\"false\"/>";
    }
    return "<field name=\"" + name + "\" " + attributes(kind(name)) + "/>";
  }

  private NewsField.Kind kind(String name) {
    for (NewsField field : NewsField.values()) {
      if (name.equals(names.get(field))) {
        return field.kind();
      }
    }
    return ClaimChildren.FIELDS.containsKey(name)
        ? ClaimChildren.FIELDS.get(name)
        : NewsField.Kind.DOUBLES;
  }

  private static String attributes(NewsField.Kind kind) {
    return switch (kind) {
      case TEXT -> "type=\"text_general\" indexed=\"true\" stored=\"true\"";
      case STRING -> "type=\"string\" indexed=\"true\" stored=\"true\" docValues=\"true\"";
      case STRINGS ->
          "type=\"string\" indexed=\"true\" stored=\"true\" docValues=\"true\""
              + " multiValued=\"true\"";
      case DATE -> "type=\"pdate\" indexed=\"true\" stored=\"true\" docValues=\"true\"";
      case DOUBLE -> "type=\"pdouble\" indexed=\"true\" stored=\"true\" docValues=\"true\"";
      case DOUBLES ->
          "type=\"pdouble\" indexed=\"true\" stored=\"true\" docValues=\"true\""
              + " multiValued=\"true\"";
      case INTEGER -> "type=\"pint\" indexed=\"true\" stored=\"true\" docValues=\"true\"";
      case TRUTH -> "type=\"boolean\" indexed=\"true\" stored=\"true\" docValues=\"true\"";
      case JSON -> "type=\"string\" indexed=\"false\" stored=\"true\" docValues=\"false\"";
    };
  }
}
