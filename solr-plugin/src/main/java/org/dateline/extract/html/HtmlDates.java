package org.dateline.extract.html;

import java.util.Map;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.DateOrder;
import org.dateline.extract.meta.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Day of publication and of the last change. */
final class HtmlDates {
  private HtmlDates() {}

  static void read(
      Document document,
      MetaTags meta,
      StructuredData data,
      String declaredLocale,
      ArticleBuilder out) {
    String language = out.get("language");
    DateOrder order = DateOrder.ofLocale(declaredLocale).or(DateOrder.ofLanguage(language));
    Map<String, Object> article = data.article();
    published(data.string(article, "datePublished"), "json-ld", order, language, out);
    for (String key :
        new String[] {
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
          "article_date_original"
        }) {
      published(meta.value(key), key, order, language, out);
    }
    for (Element e :
        document.select(
            "[itemprop=datePublished], [property=datePublished], [itemprop=dateCreated]")) {
      published(value(e), "itemprop", order, language, out);
    }
    published(
        data.string(data.ofType("webpage"), "datePublished"),
        "json-ld webpage",
        order,
        language,
        out);
    out.offer("published", fromUrl(out.get("url")), "url");
    for (Element e :
        document.select("time[pubdate], time[datetime], abbr.published, .published[title]")) {
      published(value(e), "time", order, language, out);
    }
    for (Element e :
        document.select(
            "[class*=date], [class*=Date], [class*=time], [class*=Time], [class*=publish], [class*=byline], [class*=meta]")) {
      if (out.get("published") != null) {
        break;
      }
      String text = Titles.text(e);
      if (text.length() <= 120) {
        published(text, "byline", order, language, out);
      }
    }
    String modified = data.string(article, "dateModified");
    out.offer("modified", Dates.parse(modified, order, language), "json-ld");
    for (String key :
        new String[] {
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod"
        }) {
      out.offer("modified", Dates.parse(meta.value(key), order, language), key);
    }
    for (Element e : document.select("[itemprop=dateModified]")) {
      out.offer("modified", Dates.parse(value(e), order, language), "itemprop");
    }
  }

  private static void published(
      String value, String source, DateOrder order, String language, ArticleBuilder out) {
    if (value != null && out.get("published") == null) {
      out.offer("published", Dates.parse(value, order, language), source);
    }
  }

  private static String value(Element e) {
    for (String key : new String[] {"datetime", "content", "title"}) {
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
      if (url.charAt(i) == '/' && url.startsWith("20", i + 1)) {
        String part = url.substring(i + 1, Math.min(url.length(), i + 12));
        char c = part.charAt(4);
        if ((c == '/' || c == '-') && part.charAt(7) == c) {
          return Dates.parse(part.substring(0, 10), DateOrder.UNKNOWN, null);
        }
      }
    }
    return null;
  }
}
