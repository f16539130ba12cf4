package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.Overlap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline: the page's own first heading if its metadata agree, else what the metadata say. */
final class Titles {
  private static final int MAX_CHARS = 400;

  private Titles() {}

  static void read(
      Document document, MetaTags meta, String headline, String site, ArticleBuilder out) {
    String og =
        meta.value("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title");
    String tag = withoutSite(document.title(), site);
    List<String> stated = new ArrayList<>();
    for (String s : new String[] {headline, og, document.title()}) {
      if (s != null && !s.isBlank()) {
        stated.add(s);
      }
    }
    Map.Entry<String, Double> best = null;
    for (Element h1 : document.select("h1, [itemprop=headline]")) {
      String text = text(h1);
      if (text.isEmpty() || text.length() > MAX_CHARS) {
        continue;
      }
      double agreement = stated.isEmpty() ? 0.5 : 0;
      for (String s : stated) {
        agreement = Math.max(agreement, Overlap.both(text, s));
      }
      if (best == null || agreement > best.getValue() + 0.15) {
        best = Map.entry(text, agreement);
      }
    }
    if (best != null && best.getValue() >= 0.3) {
      out.offer("title", withoutKicker(best.getKey(), stated), "h1");
    }
    out.offer("title", clean(headline), "json-ld");
    out.offer("title", og == null ? null : withoutSite(clean(og), site), "meta");
    out.offer("title", tag, "title");
    if (best != null) {
      out.offer("title", best.getKey(), "h1");
    }
  }

  /** A heading that carries the section before the headline that all metadata state. */
  private static String withoutKicker(String h1, List<String> stated) {
    for (String s : stated) {
      String text = clean(s);
      if (text.length() * 10 > h1.length() * 5
          && text.length() < h1.length()
          && h1.endsWith(text)) {
        int agree = 0;
        for (String other : stated) {
          agree += clean(other).contains(text) ? 1 : 0;
        }
        if (agree > 1 && agree == stated.size()) {
          return text;
        }
      }
    }
    return h1;
  }

  static String text(Element element) {
    return clean(element.text());
  }

  static String clean(String s) {
    if (s == null) {
      return null;
    }
    String text = s.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(s, false) : s;
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        out.append(c);
      } else if (blank && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** {@code Headline | The Site}: cuts the outlet, or without its name a short last part. */
  static String withoutSite(String title, String site) {
    String text = clean(title);
    if (text == null) {
      return null;
    }
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      if ((c == '|' || c == '-' || c == '–' || c == '—' || c == '·' || c == '»' || c == '•'
              || c == ':')
          && (c == '|' || text.charAt(i + 1) == ' ')
          && (text.charAt(i - 1) == ' ' || c == '|')) {
        String rest = text.substring(i + 1).strip();
        String front = text.substring(0, i).strip();
        boolean named = site != null && Overlap.both(rest, site) > 0.6;
        boolean shorter = (c == '|' || c == '»') && rest.length() < front.length();
        boolean brief =
            c != ':' && rest.split(" ").length <= 4 && rest.length() * 2 < front.length();
        if (named || shorter || brief) {
          return front.endsWith("|") ? front.substring(0, front.length() - 1).strip() : front;
        }
        return text;
      }
    }
    return text;
  }
}
