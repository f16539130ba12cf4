package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;

/** An article to fields; what the sender filled in stays. */
final class ArticleFields {
  private ArticleFields() {}

  static void write(Article article, InputDocument doc, FieldNames fields) {
    fill(doc, fields, NewsField.TITLE, article.title());
    fill(doc, fields, NewsField.BODY, article.body().isEmpty() ? null : article.body());
    if (!article.authors().isEmpty() && !doc.has(fields.get(NewsField.AUTHOR))) {
      doc.set(
          fields.get(NewsField.AUTHOR), article.authors().stream().map(FacetValue::of).toList());
    }
    fill(doc, fields, NewsField.PUBLISHED, Timestamps.instant(article.published()));
    fill(doc, fields, NewsField.LANGUAGE, article.language());
    fill(doc, fields, NewsField.SOURCE, facet(article.siteName()));
    fill(doc, fields, NewsField.URL, facet(article.url()));
    fill(doc, fields, NewsField.FINGERPRINT, article.fingerprint());
    if (article.contentType() != null) {
      doc.set(fields.get(NewsField.CONTENT_TYPE), facet(article.contentType()));
    }
  }

  /** How the extraction went. */
  static void ledger(Extraction extraction, InputDocument doc, FieldNames fields) {
    doc.set(
        fields.get(NewsField.EXTRACT_STATUS), extraction.status().name().toLowerCase(Locale.ROOT));
    List<String> reasons = new ArrayList<>();
    if (extraction.reason() != null) {
      reasons.add(FacetValue.of(extraction.reason()));
    }
    doc.set(fields.get(NewsField.EXTRACT_REASON), reasons);
    doc.set(fields.get(NewsField.EXTRACT_PARSER), facet(extraction.parser()));
  }

  private static void fill(InputDocument doc, FieldNames fields, NewsField field, String value) {
    if (value != null && !doc.has(fields.get(field))) {
      doc.set(fields.get(field), value);
    }
  }

  private static String facet(String text) {
    return text == null || text.isBlank() ? null : FacetValue.of(text);
  }
}
