package org.dateline.extract.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Day of publication and of the last change: what the page states for machines, then its address,
 * then what stands below the headline. A date above the headline is the day the page was made.
 */
final class HtmlDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dc.date.created",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "published-date",
          "rnews:datepublished",
          "og:pubdate",
          "bt:pubdate",
          "dcterms.date",
          "creation_date",
          "article_date_original");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod");

  private static final int MAX_LINE = 120;

  private final DateOrder order;
  private final String language;
  private final ArticleBuilder out;

  private HtmlDates(DateOrder order, ArticleBuilder out) {
    this.order = order;
    this.language = out.get("language");
    this.out = out;
  }

  /**
   * @param order whether numeric dates on this page begin with the day
   * @param credits the lines around the headline
   */
  static void read(
      Document document,
      MetaTags meta,
      StructuredData data,
      DateOrder order,
      CreditLines credits,
      ArticleBuilder out) {
    HtmlDates dates = new HtmlDates(order, out);
    Map<String, Object> article = data.article();
    dates.offer("published", data.string(article, "datePublished"), "json-ld");
    PUBLISHED.forEach(key -> dates.offer("published", meta.value(key), key));
    for (Element e :
        document.select(
            "[itemprop=datePublished], [property=datePublished], [itemprop=dateCreated]")) {
      dates.offer("published", value(e), "itemprop");
    }
    dates.offer("published", data.string(data.ofType("webpage"), "datePublished"), "json-ld");
    out.offer("published", UrlDate.of(out.get("url")), "url");
    ShownDates shown = ShownDates.of(credits.below(), order, dates.language);
    dates.below(document, "time, abbr.published, .published[title]", "time");
    out.offer("published", shown.published(), "byline");
    dates.below(
        document, "[class*=date], [class*=Date], [class*=publish], [class*=byline]", "byline");
    out.offer(
        "published", ShownDates.of(credits.above(), order, dates.language).published(), "byline");
    out.offer("published", shown.updated(), "byline");

    dates.offer("modified", data.string(article, "dateModified"), "json-ld");
    MODIFIED.forEach(key -> dates.offer("modified", meta.value(key), key));
    for (Element e : document.select("[itemprop=dateModified]")) {
      dates.offer("modified", value(e), "itemprop");
    }
    out.offer("modified", shown.updated(), "byline");
    dates.redate(shown.published());
  }

  /**
   * A page that was published again: readers are shown a later day than the first one, with no word
   * of a change, and the page did change then.
   */
  private void redate(String shown) {
    LocalDate first = day(out.get("published"));
    LocalDate last = day(out.get("modified"));
    LocalDate seen = day(shown);
    if (first != null
        && last != null
        && seen != null
        && seen.isAfter(first.plusDays(1))
        && !seen.isAfter(last.plusDays(1))) {
      out.replace("published", shown, "byline");
    }
  }

  private static LocalDate day(String iso) {
    return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
  }

  private void offer(String field, String value, String source) {
    if (value != null && out.get(field) == null) {
      out.offer(field, Dates.parse(value, order, language), source);
    }
  }

  /** The first date in elements behind the headline; anywhere when the page has no headline. */
  private void below(Document document, String query, String source) {
    if (out.get("published") != null) {
      return;
    }
    String title = out.get("title");
    boolean headline = title == null || document.selectFirst("h1") == null;
    for (Element e : document.select("h1, " + query)) {
      if (e.normalName().equals("h1")) {
        headline |= Overlap.both(Titles.text(e), title == null ? "" : title) > 0.6;
      } else if (headline) {
        String text = value(e);
        if (text.length() <= MAX_LINE) {
          offer("published", text, source);
        }
      }
    }
  }

  private static String value(Element e) {
    for (String key : List.of("datetime", "content", "title")) {
      if (!e.attr(key).isBlank()) {
        return e.attr(key);
      }
    }
    return Titles.text(e);
  }
}
