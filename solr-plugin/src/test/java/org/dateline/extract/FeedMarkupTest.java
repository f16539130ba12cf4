package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Feeds asked for whole; what is expected is what Tika's parser of feeds gave for them. */
class FeedMarkupTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Harbour &amp; Coast</title><link>https://news.example/</link>
      <description>News of the &lt;b&gt;coast&lt;/b&gt;</description>
      <item><title>Ferry late</title><link>https://news.example/1</link>
      <description>&lt;p&gt;The ferry left at noon.&lt;/p&gt;</description>
      <content:encoded>Not in a description.</content:encoded></item>
      <item><title>Storm over</title><guid>https://news.example/2</guid></item>
      %s
      """;
  private static final String ATOM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><subtitle>All of it</subtitle>
      <entry><title>Ferry late</title><link rel="self" href="https://news.example/1.atom"/>
      <link rel="alternate" href="https://news.example/1"/>
      <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">It <b>left</b> at noon.</div></summary>
      <content>Not a summary.</content></entry>
      </feed>
      """;

  private static Document whole(String feed, String status) {
    ExtractionHints hints = new ExtractionHints(null, null, null, Markup.DETECT, false);
    Extraction extraction =
        ArticleExtractors.create(ExtractionLimits.DEFAULTS, Isolation.IN_PROCESS)
            .extract(feed.getBytes(StandardCharsets.UTF_8), hints);
    assertEquals(status, extraction.status().name(), extraction.reason());
    return Jsoup.parse(Markup.of(extraction).xhtml());
  }

  @Test
  void rss() {
    Document markup = whole(RSS.formatted("</channel></rss>"), "OK");
    assertEquals("Harbour & Coast", markup.title());
    assertEquals("Harbour & Coast", markup.select("body > h1").text());
    assertEquals("News of the coast", markup.select("body > p").text());
    assertEquals("News of the coast", markup.select("meta[name=dc:description]").attr("content"));
    assertEquals(
        "Ferry late The ferry left at noon.", markup.select("body > ul > li").get(0).text());
    assertEquals("Ferry late", markup.select("a[href=https://news.example/1]").text());
    assertEquals("Storm over", markup.select("a[href=https://news.example/2]").text());
  }

  @Test
  void atom() {
    Document markup = whole(ATOM, "OK");
    assertEquals("Coast", markup.title());
    assertEquals("All of it", markup.select("body > p").text());
    assertEquals("Ferry late It left at noon.", markup.select("body > ul > li").text());
    assertEquals("https://news.example/1", markup.select("li > a").attr("href"));
  }

  /** Tika's parser gave nothing for the first, and left the entry out of the second. */
  @Test
  void brokenFeedsAreReadOn() {
    Document cut = whole(RSS.formatted("<item><title>Harbour open</title>"), "PARTIAL");
    assertEquals(3, cut.select("li").size());
    assertTrue(cut.select("li").last().text().equals("Harbour open"), cut.body().text());
    assertEquals(0, cut.select("li").last().select("a").size());
  }
}
