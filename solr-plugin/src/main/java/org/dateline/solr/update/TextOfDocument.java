package org.dateline.solr.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.schema.SchemaField;
import org.dateline.entity.Entity;
import org.dateline.text.ArticleText;
import org.dateline.text.LanguageDetector;

/**
 * The text of the document that is being added and what the processors of one request tell each
 * other about it. For the one thread that serves the request.
 */
final class TextOfDocument {
  private static final String CONTEXT_KEY = TextOfDocument.class.getName();

  private final InputDocument input;
  private final String idField;
  private final String id;
  private final ArticleText text;
  private final StoredDocument stored;
  private List<Entity> entities;

  private TextOfDocument(
      InputDocument input, String idField, String id, ArticleText text, StoredDocument stored) {
    this.input = input;
    this.idField = idField;
    this.id = id;
    this.text = text;
    this.stored = stored;
  }

  /**
   * @return null when there is nothing to tag: no text, a partial update that leaves the text as it
   *     is, or a nested document sent on its own
   */
  static TextOfDocument of(
      SolrQueryRequest req,
      SolrInputDocument doc,
      FieldNames fields,
      LanguageDetector languages,
      int maxChars) {
    if (req.getContext().get(CONTEXT_KEY) instanceof TextOfDocument known
        && known.input.solrDocument() == doc) {
      return known;
    }
    TextOfDocument read = read(req, doc, fields, languages, maxChars);
    // One document at a time, so that a request of a million documents holds one.
    req.getContext().put(CONTEXT_KEY, read);
    return read;
  }

  private static TextOfDocument read(
      SolrQueryRequest req,
      SolrInputDocument doc,
      FieldNames fields,
      LanguageDetector languages,
      int maxChars) {
    InputDocument input = new InputDocument(doc);
    SchemaField key = req.getSchema().getUniqueKeyField();
    String idField = key == null ? "id" : key.getName();
    String id = input.text(idField);
    if (isChild(input, id)) {
      return null;
    }
    String titleField = fields.in(doc.getFieldNames(), NewsField.TITLE);
    String bodyField = fields.in(doc.getFieldNames(), NewsField.BODY);
    boolean touched = input.has(titleField) || input.has(bodyField);
    if (!touched) {
      return null;
    }
    StoredDocument stored = input.atomic() ? StoredDocument.fetch(req, id) : StoredDocument.NONE;
    if (!input.has(titleField)) {
      titleField = fields.in(stored.names(), NewsField.TITLE);
    }
    if (!input.has(bodyField)) {
      bodyField = fields.in(stored.names(), NewsField.BODY);
    }
    String title = cut(value(input, stored, titleField), maxChars);
    String body = cut(value(input, stored, bodyField), maxChars);
    String language = value(input, stored, fields.get(NewsField.LANGUAGE));
    if (language.isEmpty()) {
      language = languages.detect(body.isEmpty() ? title : body);
    }
    LocalDate published = Timestamps.day(first(input, stored, fields.get(NewsField.PUBLISHED)));
    return new TextOfDocument(
        input, idField, id, new ArticleText(title, body, primary(language), published), stored);
  }

  /** A child sent on its own names another root. */
  private static boolean isChild(InputDocument input, String id) {
    String root = input.text("_root_");
    return !root.isEmpty() && !root.equals(id);
  }

  InputDocument input() {
    return input;
  }

  /** Name of the unique key. */
  String idField() {
    return idField;
  }

  /** Value of the unique key, empty when the document has none. */
  String id() {
    return id;
  }

  ArticleText text() {
    return text;
  }

  StoredDocument stored() {
    return stored;
  }

  /** What the entity processor found, null when it has not run on this document. */
  List<Entity> entities() {
    return entities;
  }

  void entities(List<Entity> found) {
    this.entities = found;
  }

  /** A field's value after this update: as sent, else as stored; empty when there is none. */
  String value(String name) {
    return value(input, stored, name);
  }

  private static String value(InputDocument input, StoredDocument stored, String name) {
    if (!input.has(name) || input.removes(name)) {
      return stored.text(name);
    }
    String sent = input.text(name);
    String before = input.adds(name) ? stored.text(name) : "";
    return before.isEmpty() ? sent : before + "\n\n" + sent;
  }

  private static Object first(InputDocument input, StoredDocument stored, String name) {
    List<Object> values = input.has(name) ? input.values(name) : stored.values(name);
    return values.isEmpty() ? null : values.get(0);
  }

  private static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars);
  }

  /** {@code en} of {@code en-GB} or {@code EN}. */
  private static String primary(String language) {
    if (language == null || language.isBlank()) {
      return null;
    }
    String tag = language.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return end == 0 ? null : tag.substring(0, end);
  }
}
