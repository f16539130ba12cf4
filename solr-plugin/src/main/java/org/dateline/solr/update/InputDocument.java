package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.SolrDocumentBase;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.SolrInputField;

/**
 * Reads and writes fields of a document that may be an atomic update: what is written to one is
 * wrapped in {@code {"set": …}}, so that the rest of the stored document stays.
 */
final class InputDocument {
  private final SolrInputDocument doc;
  private final boolean atomic;

  InputDocument(SolrInputDocument doc) {
    this.doc = doc;
    boolean found = false;
    for (SolrInputField field : doc) {
      found |= isOperation(field.getValue());
    }
    this.atomic = found;
  }

  /** Whether the document carries operations on a stored one. */
  boolean atomic() {
    return atomic;
  }

  SolrInputDocument solrDocument() {
    return doc;
  }

  /** Whether the document says anything about a field, its removal included. */
  boolean has(String name) {
    return name != null && doc.containsKey(name);
  }

  /**
   * The values a field will have. Of an operation only {@code set} says so; for {@code add} the
   * added values are given and {@link #adds} is true.
   */
  List<Object> values(String name) {
    Object value = name == null ? null : raw(name);
    if (isOperation(value)) {
      Map<?, ?> operation = (Map<?, ?>) value;
      Object set = operation.get("set");
      value = set == null ? operation.get("add") : set;
      value = value == null ? operation.get("add-distinct") : value;
    }
    List<Object> values = new ArrayList<>();
    if (value instanceof Collection<?> several) {
      several.stream().filter(one -> one != null).forEach(values::add);
    } else if (value != null) {
      values.add(value);
    }
    return values;
  }

  /** Whether the field's operation adds to what is stored. */
  boolean adds(String name) {
    return has(name)
        && raw(name) instanceof Map<?, ?> operation
        && (operation.containsKey("add") || operation.containsKey("add-distinct"));
  }

  /** Whether the operation is one whose outcome depends on the stored values in another way. */
  boolean removes(String name) {
    return has(name)
        && isOperation(raw(name))
        && ((Map<?, ?>) raw(name))
            .keySet().stream()
                .noneMatch(key -> key.equals("set") || key.toString().startsWith("add"));
  }

  /** All values as texts, parted by an empty line; empty when there are none. */
  String text(String name) {
    List<String> texts = new ArrayList<>();
    for (Object value : values(name)) {
      if (!(value instanceof byte[]) && !(value instanceof SolrDocumentBase)) {
        texts.add(value.toString());
      }
    }
    return String.join("\n\n", texts);
  }

  /** Replaces a field's values; an empty collection removes the field. A null name does nothing. */
  void set(String name, Collection<?> values) {
    if (name == null) {
      return;
    }
    if (atomic) {
      // Plain null would leave the stored value; {"set": null} removes it.
      Map<String, Object> operation = new HashMap<>();
      operation.put("set", values.isEmpty() ? null : new ArrayList<Object>(values));
      doc.setField(name, operation);
    } else {
      doc.removeField(name);
      if (!values.isEmpty()) {
        doc.setField(
            name, values.size() == 1 ? values.iterator().next() : new ArrayList<Object>(values));
      }
    }
  }

  /** Replaces a field's value; null removes the field. */
  void set(String name, Object value) {
    set(name, value == null ? List.of() : List.of(value));
  }

  private Object raw(String name) {
    SolrInputField field = doc.getField(name);
    return field == null ? null : field.getValue();
  }

  /** A map that is no nested document is an operation of an atomic update. */
  private static boolean isOperation(Object value) {
    return value instanceof Map<?, ?> && !(value instanceof SolrDocumentBase);
  }
}
