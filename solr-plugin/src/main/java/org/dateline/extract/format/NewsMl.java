package org.dateline.extract.format;

import java.util.List;
import org.jsoup.nodes.Element;

/** NewsML 1 and NewsML-G2: where a news item's parts are. */
final class NewsMl {
  private NewsMl() {}

  static void fill(ArticleDraft draft, Element item) {
    Element inner = nitf(item);
    if (inner != null) {
      Nitf.fill(draft, inner);
    }
    draft.set("title", XmlTree.text(XmlTree.first(item, "headline")), "headline");
    draft.date("published", XmlTree.text(XmlTree.first(item, "contentCreated")), "contentCreated");
    draft.date("published", XmlTree.text(XmlTree.first(item, "firstCreated")), "firstCreated");
    draft.date("published", XmlTree.text(XmlTree.first(item, "versionCreated")), "versionCreated");
    draft.date("published", XmlTree.text(XmlTree.first(item, "DateAndTime")), "DateAndTime");
    draft.date("modified", XmlTree.text(XmlTree.first(item, "contentModified")), "contentModified");
    draft.date(
        "modified",
        XmlTree.text(XmlTree.first(item, "ThisRevisionCreated")),
        "ThisRevisionCreated");
    draft.author(XmlTree.text(XmlTree.first(item, "by")), "by");
    draft.author(XmlTree.text(XmlTree.first(item, "byline")), "byline");
    for (Element role : List.copyOf(XmlTree.all(item, "creator"))) {
      draft.author(XmlTree.text(XmlTree.child(role, "name")), "creator");
    }
    draft.set("dateline", XmlTree.text(XmlTree.first(item, "dateline")), "dateline");
    draft.set("agency", name(XmlTree.all(item, "provider")), "provider");
    draft.set("agency", name(XmlTree.all(item, "infoSource")), "infoSource");
    for (Element subject : XmlTree.all(item, "subject")) {
      draft.tag(XmlTree.text(XmlTree.child(subject, "name")));
    }
    for (Element keyword : XmlTree.all(item, "keyword")) {
      draft.tag(XmlTree.text(keyword));
    }
    for (Element language : XmlTree.all(item, "language")) {
      String tag = language.attr("tag");
      draft.declaredLanguage(tag.isEmpty() ? language.attr("FormalName") : tag);
    }
    if (inner == null) {
      body(draft, item);
    }
  }

  private static Element nitf(Element item) {
    return XmlTree.all(item, "nitf").stream().findFirst().orElse(null);
  }

  private static String name(List<Element> parties) {
    for (Element party : parties) {
      String name = XmlTree.text(XmlTree.child(party, "name"));
      if (!name.isEmpty()) {
        return name;
      }
      if (!party.attr("literal").isEmpty()) {
        return party.attr("literal");
      }
    }
    return null;
  }

  private static void body(ArticleDraft draft, Element item) {
    for (String holder : new String[] {"inlineXML", "inlineData", "DataContent"}) {
      for (Element content : XmlTree.all(item, holder)) {
        boolean hasMarkup = !content.children().isEmpty();
        List<String> paragraphs =
            hasMarkup
                ? HtmlFragments.paragraphs(content)
                : MailText.paragraphs(content.wholeText(), false);
        paragraphs.forEach(draft::paragraph);
      }
      if (!draft.paragraphs().isEmpty()) {
        return; // several renditions of one text
      }
    }
  }
}
