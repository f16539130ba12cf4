package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.meta.Agencies;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.Bylines;
import org.dateline.extract.meta.CreditLine;
import org.dateline.extract.meta.PersonNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The people who wrote the page, from structured data, metadata, then marked bylines. */
final class HtmlAuthors {
  private static final int MAX_BYLINE_CHARS = 200;

  private HtmlAuthors() {}

  static void read(Document document, MetaTags meta, StructuredData data, ArticleBuilder out) {
    String site = out.get("siteName");
    List<String> names = new ArrayList<>();
    for (StructuredData.Credit credit : data.credits(data.article(), "author")) {
      offerAgency(credit.name(), "json-ld", out);
      if (!credit.organisation()) {
        names.addAll(PersonNames.of(credit.name(), site));
      }
    }
    out.authors(distinct(names), "json-ld");
    for (String key :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "byline",
            "cxenseparse:author",
            "twitter:data1")) {
      names.clear();
      for (String value : meta.all(key)) {
        offerAgency(value, "meta", out);
        names.addAll(PersonNames.of(value, site));
      }
      out.authors(distinct(names), "meta " + key);
    }
    fromElements(
        document, "[itemprop=author] [itemprop=name], [itemprop=author]", "itemprop", site, out);
    fromElements(document, "a[rel=author], [rel=author]", "rel", site, out);
    fromElements(
        document,
        "[class*=byline], [class*=Byline], [class*=author], [class*=Author], [id*=byline], [id*=author]",
        "byline",
        site,
        out);
  }

  /** Bylines in words: {@code By Ann Lee}; then names with a page, or alone beside the date. */
  static void readLines(List<CreditLines.Line> lines, ArticleBuilder out) {
    for (CreditLines.Line line : lines) {
      if (!out.authors().isEmpty()) {
        return;
      }
      out.authors(credited(line), "byline");
      if (!CreditLine.of(line.text()).picture()) {
        offerAgency(line.text(), "byline", out);
      }
    }
    for (CreditLines.Line line : lines) {
      out.authors(ProfileLinks.names(line.block().parent, out.get("siteName")), "byline");
    }
    for (CreditLines.Line line : lines) {
      out.authors(DatedName.in(line.pieces(), out), "byline");
    }
  }

  /** The line as it reads, or its pieces, which markup alone may hold apart. */
  private static List<String> credited(CreditLines.Line line) {
    if (line.pieces().size() > 1) {
      List<String> pieces = line.pieces().stream().map(CreditLines.Piece::text).toList();
      List<String> names = Bylines.read(String.join(" | ", pieces));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return Bylines.read(line.text());
  }

  private static void fromElements(
      Document document, String query, String source, String site, ArticleBuilder out) {
    if (!out.authors().isEmpty()) {
      return;
    }
    for (Element element : document.select(query)) {
      String text = element.hasAttr("content") ? element.attr("content") : Titles.text(element);
      if (text.isEmpty() || text.length() > MAX_BYLINE_CHARS) {
        continue;
      }
      offerAgency(text, source, out);
      List<String> linked = source.equals("byline") ? ProfileLinks.names(element, site) : List.of();
      if (!linked.isEmpty()) {
        out.authors(linked, source);
        return;
      }
      List<String> names =
          PersonNames.of(text, site).stream()
              .filter(n -> !source.equals("byline") || isFullName(n, out.get("url")))
              .toList();
      if (!names.isEmpty()) {
        out.authors(names, source);
        return;
      }
    }
  }

  /** Two words or more that do not spell the address of the site. */
  private static boolean isFullName(String name, String url) {
    return name.indexOf(' ') > 0 && (url == null || !PersonNames.spells(url, name));
  }

  private static void offerAgency(String text, String source, ArticleBuilder out) {
    if (text.length() <= MAX_BYLINE_CHARS) {
      out.offer("agency", Agencies.in(text), source);
    }
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }
}
