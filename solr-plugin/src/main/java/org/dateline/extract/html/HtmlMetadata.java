package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.meta.ArticleBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fields that pages state for machines: outlet, address, picture, section, keywords. */
final class HtmlMetadata {
  private static final int MAX_TAGS = 50;

  private HtmlMetadata() {}

  static void read(Document document, MetaTags meta, StructuredData data, ArticleBuilder out) {
    Map<String, Object> article = data.article();
    out.offer("siteName", meta.value("og:site_name"), "og:site_name");
    out.offer("siteName", data.string(article, "publisher"), "json-ld");
    out.offer(
        "siteName",
        meta.value(
            "application-name",
            "apple-mobile-web-app-title",
            "dc.publisher",
            "publisher",
            "copyright"),
        "meta");
    String site = out.get("siteName");
    Titles.read(document, meta, data.string(article, "headline"), site, out);
    out.offer(
        "description",
        Titles.clean(
            meta.value("og:description", "description", "twitter:description", "dc.description")),
        "meta");
    out.offer("description", Titles.clean(data.string(article, "description")), "json-ld");
    for (Element link : document.select("link[rel=canonical]")) {
      out.offer("url", address(link.attr("href")), "canonical");
    }
    out.offer("url", address(meta.value("og:url")), "og:url");
    out.offer("url", address(data.string(article, "url")), "json-ld");
    out.offer(
        "image",
        address(meta.value("og:image", "og:image:url", "twitter:image", "twitter:image:src")),
        "meta");
    Object image = article.get("image");
    if (image instanceof Map<?, ?> map && map.get("url") instanceof String s) {
      out.offer("image", address(s), "json-ld");
    }
    out.offer("image", address(data.string(article, "image")), "json-ld");
    out.offer(
        "section",
        Titles.clean(
            meta.value("article:section", "section", "parsely-section", "sailthru.section")),
        "meta");
    out.offer("section", Titles.clean(data.string(article, "articleSection")), "json-ld");
    readTags(meta, data, article, out);
  }

  private static String address(String s) {
    if (s == null) {
      return null;
    }
    String lower = s.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//")
        ? s.strip()
        : null;
  }

  private static void readTags(
      MetaTags meta, StructuredData data, Map<String, Object> article, ArticleBuilder out) {
    out.tags(list(meta.all("article:tag")), "article:tag");
    out.tags(list(data.strings(article.get("keywords"))), "json-ld");
    out.tags(list(meta.all("news_keywords")), "news_keywords");
    out.tags(list(meta.all("keywords")), "keywords");
  }

  private static List<String> list(List<String> values) {
    Set<String> words = new LinkedHashSet<>();
    for (String value : values) {
      for (String word : value.split("[,;،、]")) {
        String tag = Titles.clean(word);
        if (!tag.isEmpty() && tag.length() <= 80 && words.size() < MAX_TAGS) {
          words.add(tag);
        }
      }
    }
    return new ArrayList<>(words);
  }
}
