package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Article;

/**
 * An article while it is read. One thread writes, others may {@link #finish} it at any time to keep
 * what is there. Setters ignore null and blank values; the first value of a field stands.
 */
final class ArticleDraft {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> provenance = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final String contentType;

  ArticleDraft(String contentType) {
    this.contentType = contentType;
  }

  /**
   * @param field name of a text component of {@link Article}
   * @param from where it was found, for the provenance
   */
  synchronized ArticleDraft set(String field, String value, String from) {
    String clean = Whitespace.line(value);
    if (!clean.isEmpty() && values.putIfAbsent(field, clean) == null) {
      provenance.put(field, from);
    }
    return this;
  }

  synchronized boolean has(String field) {
    return values.containsKey(field);
  }

  synchronized ArticleDraft author(String name, String from) {
    String clean = Whitespace.line(name);
    if (!clean.isEmpty() && !authors.contains(clean)) {
      authors.add(clean);
      provenance.putIfAbsent("authors", from);
    }
    return this;
  }

  synchronized ArticleDraft tag(String tag, String from) {
    String clean = Whitespace.line(tag);
    if (!clean.isEmpty() && !tags.contains(clean)) {
      tags.add(clean);
      provenance.putIfAbsent("tags", from);
    }
    return this;
  }

  synchronized ArticleDraft paragraph(String text) {
    String clean = Whitespace.line(text);
    if (!clean.isEmpty()) {
      paragraphs.add(clean);
    }
    return this;
  }

  synchronized List<String> paragraphs() {
    return List.copyOf(paragraphs);
  }

  synchronized void replaceParagraphs(List<String> texts) {
    paragraphs.clear();
    texts.forEach(this::paragraph);
  }

  /** The article as it stands. */
  synchronized Article finish() {
    return new Article(
        values.get("title"),
        String.join("\n\n", paragraphs),
        authors,
        values.get("published"),
        values.get("modified"),
        values.get("language"),
        contentType,
        values.get("description"),
        values.get("siteName"),
        values.get("url"),
        values.get("image"),
        values.get("section"),
        tags,
        values.get("agency"),
        values.get("dateline"),
        null,
        provenance);
  }
}
