package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** RSS 0.9–2.0, RDF and Atom: each entry an article, from its full text where the feed has it. */
final class FeedReader implements FormatReader {
  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.RSS) || mediaType.equals(MediaTypes.ATOM);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Document feed = XmlTree.xml(source.bytes(), out);
    Element root = feed.firstElementChild();
    Element channel = root == null ? null : XmlTree.child(root, "channel");
    List<Element> entries = entries(root, channel);
    if (entries.isEmpty()) {
      throw new DocumentException("a feed without entries");
    }
    String site = XmlTree.text(XmlTree.child(channel == null ? root : channel, "title"));
    String language = language(channel == null ? root : channel);
    for (Element entry : entries) {
      out.checkpoint();
      out.close(article(entry, source.mediaType(), site, language));
    }
  }

  /** RDF and Atom have entries below the root, RSS below its channel. */
  static List<Element> entries(Element root, Element channel) {
    List<Element> entries = new ArrayList<>();
    addEntries(root, entries);
    addEntries(channel, entries);
    return entries;
  }

  private static void addEntries(Element parent, List<Element> entries) {
    if (parent != null) {
      for (Element child : parent.children()) {
        String name = XmlTree.local(child);
        if (name.equalsIgnoreCase("item") || name.equalsIgnoreCase("entry")) {
          entries.add(child);
        }
      }
    }
  }

  private static ArticleDraft article(
      Element entry, String mediaType, String site, String language) {
    ArticleDraft draft = new ArticleDraft(mediaType).declaredLanguage(language);
    draft.set("siteName", site, "feed title");
    draft.set("title", XmlTree.text(XmlTree.child(entry, "title")), "title");
    List<String> full = body(XmlTree.child(entry, "encoded", "content"));
    List<String> summary = body(XmlTree.child(entry, "description", "summary"));
    if (length(full) >= length(summary)) {
      full.forEach(draft::paragraph);
      draft.set("description", String.join(" ", summary), "description");
    } else {
      summary.forEach(draft::paragraph);
    }
    draft.set("url", link(entry), "link");
    draft.date(
        "published",
        XmlTree.text(XmlTree.child(entry, "pubDate", "published", "date", "issued")),
        "pubDate");
    draft.date("modified", XmlTree.text(XmlTree.child(entry, "updated", "modified")), "updated");
    if (!draft.has("published")) {
      draft.date("published", XmlTree.text(XmlTree.child(entry, "updated")), "updated");
    }
    authors(entry, draft);
    for (Element child : entry.children()) {
      if (XmlTree.local(child).equals("category")) {
        String label = child.hasAttr("label") ? child.attr("label") : child.attr("term");
        draft.tag(label.isEmpty() ? XmlTree.text(child) : label);
      }
    }
    draft.set("image", image(entry), "enclosure");
    return draft;
  }

  private static void authors(Element entry, ArticleDraft draft) {
    for (Element child : entry.children()) {
      String name = XmlTree.local(child);
      if (name.equals("creator") || name.equals("author") || name.equals("byline")) {
        Element person = XmlTree.child(child, "name");
        draft.author(withoutAddress(XmlTree.text(person == null ? child : person)), name);
      }
    }
  }

  /** RSS asks for {@code address (Name)}. */
  private static String withoutAddress(String author) {
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    if (author.indexOf('@') >= 0) {
      return open >= 0 && close > open ? author.substring(open + 1, close) : "";
    }
    return author;
  }

  private static List<String> body(Element element) {
    if (element == null) {
      return List.of();
    }
    if (!element.children().isEmpty()) {
      return HtmlFragments.paragraphs(element); // Atom's type="xhtml"
    }
    return HtmlFragments.paragraphs(element.wholeText());
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** Address of an entry; null for none. */
  static String link(Element entry) {
    String first = null;
    for (Element child : entry.children()) {
      if (XmlTree.local(child).equals("link") && !child.tagName().equals("atom:link")) {
        String address = child.hasAttr("href") ? child.attr("href") : XmlTree.text(child);
        if (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate")) {
          return address;
        }
        first = first == null ? address : first;
      }
    }
    Element guid = XmlTree.child(entry, "guid");
    if (first == null && guid != null && XmlTree.text(guid).startsWith("http")) {
      return XmlTree.text(guid);
    }
    return first;
  }

  private static String image(Element entry) {
    for (Element child : entry.getAllElements()) {
      String name = XmlTree.local(child);
      boolean isImage =
          child.attr("type").startsWith("image/")
              || child.attr("medium").equals("image")
              || name.equals("thumbnail");
      if (isImage
          && (name.equals("enclosure") || name.equals("content") || name.equals("thumbnail"))) {
        return child.attr("url");
      }
      if (isImage && name.equals("link") && child.attr("rel").equals("enclosure")) {
        return child.attr("href");
      }
    }
    return null;
  }

  private static String language(Element channel) {
    String stated = XmlTree.text(XmlTree.child(channel, "language"));
    return stated.isEmpty() ? channel.attr("xml:lang") : stated;
  }
}
