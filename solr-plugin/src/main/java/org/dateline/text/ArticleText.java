package org.dateline.text;

import java.time.LocalDate;

/**
 * What the taggers read of an article.
 *
 * @param title headline, never null, empty when there is none
 * @param body the article's text, paragraphs parted by newlines, never null
 * @param language BCP 47 primary subtag ({@code en}, {@code kk}), or null when unknown
 * @param published day of publication, or null when unknown
 */
public record ArticleText(String title, String body, String language, LocalDate published) {
  public ArticleText {
    title = title == null ? "" : title;
    body = body == null ? "" : body;
  }

  /** The text of one part. */
  public String text(Part part) {
    return part == Part.TITLE ? title : body;
  }
}
