package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Article;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.TextArticles;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.PersonNames;

/**
 * An article while it is read. One thread writes, others may {@link #finish} it at any time to keep
 * what is there. Blank values are ignored; the first value of a field stands.
 */
final class ArticleDraft {
  /** Below this share of the text, what reads as body is no guide to where the text begins. */
  private static final double GUIDE_SHARE = 0.5;

  /** Longer texts are books and reports, whose first and last lines are no credits. */
  private static final int MAX_ARTICLE_CHARS = 200_000;

  private record Value(String field, String value, String from) {}

  private final String contentType;
  private final List<Value> values = new ArrayList<>();
  private final List<Value> authors = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private String declaredLanguage;
  private String bodyFrom;
  private Article credits;

  /**
   * @param contentType media type of the document
   */
  ArticleDraft(String contentType) {
    this.contentType = contentType;
    this.bodyFrom = contentType;
  }

  /**
   * @param field name of a text component of {@link Article}
   * @param from where it was found, for the provenance
   */
  synchronized ArticleDraft set(String field, String value, String from) {
    String clean = Whitespace.line(value);
    if (!clean.isEmpty() && !has(field)) {
      values.add(new Value(field, clean, from));
    }
    return this;
  }

  /** Sets a date from any notation that says which day it means; others are ignored. */
  ArticleDraft date(String field, String value, String from) {
    return set(field, Dates.parse(separated(value), DateOrder.UNKNOWN, null), from);
  }

  /** {@code 20220106T101500+0000}, as the IPTC writes it, as {@code 2022-01-06T10:15:00+00:00}. */
  private static String separated(String value) {
    String s = Whitespace.line(value);
    if (s.length() < 15
        || s.charAt(8) != 'T'
        || !s.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')
        || s.indexOf(':') >= 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s);
    if (s.length() == 20) {
      out.insert(18, ':');
    }
    return out.insert(13, ':').insert(11, ':').insert(6, '-').insert(4, '-').toString();
  }

  synchronized boolean has(String field) {
    return values.stream().anyMatch(value -> value.field().equals(field));
  }

  synchronized String get(String field) {
    for (Value value : values) {
      if (value.field().equals(field)) {
        return value.value();
      }
    }
    return null;
  }

  /** What the file says about its language; the detected one wins. */
  synchronized ArticleDraft declaredLanguage(String tag) {
    if (tag != null && !tag.isBlank() && declaredLanguage == null) {
      declaredLanguage = Whitespace.line(tag);
    }
    return this;
  }

  /** Adds the people that a byline or sender field names; offices and outlets are no authors. */
  synchronized ArticleDraft author(String names, String from) {
    for (String name : PersonNames.of(Whitespace.line(names), get("siteName"))) {
      if (authors.stream().noneMatch(known -> known.value().equalsIgnoreCase(name))) {
        authors.add(new Value("authors", name, from));
      }
    }
    return this;
  }

  synchronized ArticleDraft tag(String tag) {
    String clean = Whitespace.line(tag);
    if (!clean.isEmpty() && !tags.contains(clean)) {
      tags.add(clean);
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

  /**
   * Reads byline, date and agency off the lines around the text, as in plain text, and leaves out
   * the lines before and behind what reads as body. For formats that mark none of this.
   */
  synchronized void readCredits() {
    if (chars(paragraphs) > MAX_ARTICLE_CHARS) {
      return;
    }
    String title = get("title");
    String text = (title == null ? "" : title + "\n\n") + String.join("\n\n", paragraphs);
    credits = TextArticles.extract(text, ExtractionHints.NONE);
    List<String> body = List.of(credits.body().split("\n\n"));
    int from = paragraphs.indexOf(body.get(0));
    int to = paragraphs.lastIndexOf(body.get(body.size() - 1)) + 1;
    if (from >= 0
        && to > from
        && chars(paragraphs.subList(from, to)) > GUIDE_SHARE * chars(paragraphs)) {
      replaceParagraphs(List.copyOf(paragraphs.subList(from, to)));
    }
  }

  private static int chars(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** The article as it stands. */
  synchronized Article finish() {
    ArticleBuilder out = new ArticleBuilder();
    out.body(String.join("\n\n", paragraphs), bodyFrom);
    values.stream()
        .filter(value -> credits == null || !isWeak(value))
        .forEach(value -> out.offer(value.field(), value.value(), value.from()));
    if (credits != null) {
      out.authors(credits.authors(), "text");
      out.offer("published", credits.published(), "text");
      out.offer("agency", credits.agency(), "text");
    }
    values.forEach(value -> out.offer(value.field(), value.value(), value.from()));
    if (!authors.isEmpty()) {
      out.authors(authors.stream().map(Value::value).toList(), authors.get(0).from());
    }
    out.tags(tags, contentType);
    return out.language(declaredLanguage).derive().build(contentType);
  }

  /** Properties of the file are about the file; what the text says about itself goes first. */
  private static boolean isWeak(Value value) {
    return value.from().equals(FILE_PROPERTIES) && value.field().equals("published");
  }

  /** Provenance of values that the program wrote which saved the file. */
  static final String FILE_PROPERTIES = "document properties";
}
