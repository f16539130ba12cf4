package org.dateline.extract.html;

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
   * @param credits the lines below the headline
   */
  static void read(
      Document document,
      MetaTags meta,
      StructuredData data,
      DateOrder order,
      List<Block> credits,
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
    out.offer("published", fromUrl(out.get("url")), "url");
    dates.below(document, "time[datetime], abbr.published, .published[title]", "time");
    for (Block line : credits) {
      dates.offer("published", line.text, "byline");
    }
    dates.below(
        document, "[class*=date], [class*=Date], [class*=publish], [class*=byline]", "byline");

    dates.offer("modified", data.string(article, "dateModified"), "json-ld");
    MODIFIED.forEach(key -> dates.offer("modified", meta.value(key), key));
    for (Element e : document.select("[itemprop=dateModified]")) {
      dates.offer("modified", value(e), "itemprop");
    }
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

  /** {@code /2022/01/06/} or {@code /2022-01-06-} in the address. */
  static String fromUrl(String url) {
    if (url == null) {
      return null;
    }
    for (int i = 0; i + 10 < url.length(); i++) {
      if (url.charAt(i) == '/' && (url.startsWith("20", i + 1) || url.startsWith("19", i + 1))) {
        char c = url.charAt(i + 5);
        if ((c == '/' || c == '-') && url.charAt(i + 8) == c) {
          String found = Dates.parse(url.substring(i + 1, i + 11), DateOrder.UNKNOWN, null);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }
}
