package org.dateline.solr.test;

import java.nio.charset.StandardCharsets;

/** News feeds of any length. */
public final class Feeds {
  private Feeds() {}

  /** RSS 2.0 with one item for each title, without addresses. */
  public static byte[] rss(String... titles) {
    return rss(false, titles);
  }

  /** The same with an address for each item. */
  public static byte[] linkedRss(String... titles) {
    return rss(true, titles);
  }

  private static byte[] rss(boolean linked, String... titles) {
    StringBuilder rss =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                + "<title>The Harbour Post</title><language>en</language>");
    for (String title : titles) {
      rss.append("<item><title>Report ")
          .append(title)
          .append("</title>")
          .append(linked ? "<link>https://post.example/" + title + "</link>" : "")
          .append("<description>The council met in Gdansk on Monday and heard report ")
          .append(title)
          .append(". Eleven people were injured, it said.</description></item>");
    }
    return rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
