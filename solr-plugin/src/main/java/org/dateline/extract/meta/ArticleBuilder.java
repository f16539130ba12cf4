package org.dateline.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Article;
import org.dateline.text.LanguageDetector;

/**
 * Gathers the fields of one article with where each came from. The first source that gives a field
 * wins; blank values give nothing. Not thread-safe.
 */
public final class ArticleBuilder {
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> provenance = new HashMap<>();
  private List<String> authors = List.of();
  private List<String> tags = List.of();
  private String body = "";

  /** Sets a field by its name in {@link Article} if it is still open and the value is not blank. */
  public ArticleBuilder offer(String field, String value, String source) {
    if (value != null && !value.isBlank() && !values.containsKey(field)) {
      values.put(field, value.strip());
      provenance.put(field, source);
    }
    return this;
  }

  /** Sets a field to a better value than the one it may have. */
  public ArticleBuilder replace(String field, String value, String source) {
    values.remove(field);
    return offer(field, value, source);
  }

  /** The value so far; null when open. */
  public String get(String field) {
    return values.get(field);
  }

  public ArticleBuilder authors(List<String> names, String source) {
    if (authors.isEmpty() && !names.isEmpty()) {
      authors = List.copyOf(names);
      provenance.put("authors", source);
    }
    return this;
  }

  public List<String> authors() {
    return authors;
  }

  public ArticleBuilder tags(List<String> words, String source) {
    if (tags.isEmpty() && !words.isEmpty()) {
      tags = List.copyOf(words);
      provenance.put("tags", source);
    }
    return this;
  }

  public ArticleBuilder body(String text, String source) {
    body = text;
    if (!text.isEmpty()) {
      provenance.put("body", source);
    }
    return this;
  }

  public String body() {
    return body;
  }

  /** Adds what follows from the body alone: dateline, agency and fingerprint. */
  public ArticleBuilder derive() {
    Datelines.Dateline dateline = Datelines.of(body);
    if (dateline != null) {
      offer("dateline", dateline.text(), "body");
      offer("agency", dateline.agency(), "dateline");
    }
    offer("fingerprint", Fingerprint.of(body), "body");
    return this;
  }

  /**
   * Sets the language: the body decides; what the document declares stands when the body is too
   * short to tell.
   */
  public ArticleBuilder language(String declared) {
    String title = values.getOrDefault("title", "");
    offer(
        "language",
        LanguageDetector.shared().detect(body.length() > 60 ? body : title + "\n" + body),
        "body");
    if (declared != null) {
      String tag = declared.strip().replace('_', '-');
      int dash = tag.indexOf('-');
      String primary = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(java.util.Locale.ROOT);
      if (primary.length() >= 2
          && primary.length() <= 3
          && primary.chars().allMatch(Character::isLetter)) {
        offer("language", primary, "declared");
      }
    }
    return this;
  }

  /** The article as gathered. */
  public Article build(String contentType) {
    return new Article(
        values.get("title"),
        body,
        new ArrayList<>(authors),
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
        values.get("fingerprint"),
        provenance);
  }
}
