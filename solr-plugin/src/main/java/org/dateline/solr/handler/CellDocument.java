package org.dateline.solr.handler;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.schema.SchemaField;

/**
 * Builds a document from what was read, in Solr Cell's order: literals, metadata, text, captured
 * elements; each name is first lowered, then mapped, then prefixed or given to the default field
 * when the schema does not know it.
 */
final class CellDocument {
  /** A name that the handler itself adds: without a field for it, it is left out. */
  static final String RESOURCE_NAME_KEY = "resourceName";

  private final SolrParams params;
  private final IndexSchema schema;
  private final boolean lowernames;
  private final boolean literalsOverride;
  private final String uprefix;
  private final String defaultField;
  private final boolean onlyMapped;
  private final Set<String> literals = new TreeSet<>();
  private final SolrInputDocument doc = new SolrInputDocument();

  /**
   * @param onlyMapped whether names that no parameter maps are left out: the update chain fills
   *     those fields
   */
  CellDocument(SolrParams params, IndexSchema schema, boolean onlyMapped) {
    this.params = params;
    this.schema = schema;
    this.onlyMapped = onlyMapped;
    lowernames = params.getBool(ExtractionRequestParams.LOWERNAMES, false);
    literalsOverride = params.getBool(ExtractionRequestParams.LITERALS_OVERRIDE, true);
    uprefix = params.get(ExtractionRequestParams.UPREFIX, "");
    defaultField = params.get(ExtractionRequestParams.DEFAULT_FIELD, "");
  }

  /** To be called first. */
  CellDocument addLiterals() {
    String prefix = ExtractionRequestParams.LITERAL;
    params
        .getParameterNamesIterator()
        .forEachRemaining(
            parameter -> {
              if (parameter.startsWith(prefix)) {
                String name = parameter.substring(prefix.length());
                literals.add(name);
                add(name, literal(name, params.getParams(parameter)), false);
              }
            });
    return this;
  }

  /**
   * Of several values for the unique key the last counts: the post tool puts the file's path before
   * an id given by the user.
   */
  private List<String> literal(String name, String[] values) {
    SchemaField key = schema.getUniqueKeyField();
    return key != null && key.getName().equals(mapped(lowered(name)))
        ? List.of(values[values.length - 1])
        : Arrays.asList(values);
  }

  CellDocument addMetadata(Map<String, List<String>> metadata) {
    metadata.forEach(
        (name, values) -> {
          if (!overridden(name)) {
            add(name, values, onlyMapped);
          }
        });
    return this;
  }

  CellDocument addContent(String text) {
    if (!overridden(ExtractionRequestParams.CONTENT)) {
      add(ExtractionRequestParams.CONTENT, List.of(text), onlyMapped);
    }
    return this;
  }

  CellDocument addCaptured(Map<String, String> captured) {
    captured.forEach(
        (name, text) -> {
          if (!text.isEmpty() && !overridden(name)) {
            add(name, List.of(text), onlyMapped);
          }
        });
    return this;
  }

  /** An attribute under its element's name. */
  void addAttribute(String element, String value) {
    add(element, List.of(value), onlyMapped);
  }

  SolrInputDocument finish() {
    return doc;
  }

  private boolean overridden(String name) {
    return literalsOverride && literals.contains(name);
  }

  private void add(String given, List<String> values, boolean mappedOnly) {
    String lowered = lowered(given);
    String name = mapped(lowered);
    boolean byParameter = params.get(ExtractionRequestParams.FMAP + lowered) != null;
    SchemaField field = schema.getFieldOrNull(name);
    if (field == null && !uprefix.isEmpty()) {
      name = uprefix + name;
      field = schema.getFieldOrNull(name);
      byParameter = true;
    } else if (field == null && !defaultField.isEmpty() && !name.equals(RESOURCE_NAME_KEY)) {
      name = defaultField;
      field = schema.getFieldOrNull(name);
      byParameter = true;
    }
    if (field == null && uprefix.isEmpty() && name.equals(RESOURCE_NAME_KEY)) {
      return;
    }
    if (mappedOnly && !byParameter) {
      return;
    }
    if (field != null && !field.multiValued() && values.size() > 1) {
      doc.addField(name, String.join(" ", values));
    } else {
      for (String value : values) {
        doc.addField(name, value);
      }
    }
  }

  private String mapped(String name) {
    return params.get(ExtractionRequestParams.FMAP + name, name);
  }

  private String lowered(String name) {
    if (!lowernames) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (char c : name.toCharArray()) {
      out.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '_');
    }
    return out.toString();
  }
}
