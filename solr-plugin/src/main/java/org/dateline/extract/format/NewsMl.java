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
    draft.set("title", Markup.text(Markup.first(item, "headline")), "headline");
    draft.date("published", Markup.text(Markup.first(item, "contentCreated")), "contentCreated");
    draft.date("published", Markup.text(Markup.first(item, "firstCreated")), "firstCreated");
    draft.date("published", Markup.text(Markup.first(item, "versionCreated")), "versionCreated");
    draft.date("published", Markup.text(Markup.first(item, "DateAndTime")), "DateAndTime");
    draft.date("modified", Markup.text(Markup.first(item, "contentModified")), "contentModified");
    draft.date(
        "modified", Markup.text(Markup.first(item, "ThisRevisionCreated")), "ThisRevisionCreated");
    draft.author(Markup.text(Markup.first(item, "by")), "by");
    draft.author(Markup.text(Markup.first(item, "byline")), "byline");
    for (Element role : List.copyOf(Markup.all(item, "creator"))) {
      draft.author(Markup.text(Markup.child(role, "name")), "creator");
    }
    draft.set("dateline", Markup.text(Markup.first(item, "dateline")), "dateline");
    draft.set("agency", name(Markup.all(item, "provider")), "provider");
    draft.set("agency", name(Markup.all(item, "infoSource")), "infoSource");
    for (Element subject : Markup.all(item, "subject")) {
      draft.tag(Markup.text(Markup.child(subject, "name")));
    }
    for (Element keyword : Markup.all(item, "keyword")) {
      draft.tag(Markup.text(keyword));
    }
    for (Element language : Markup.all(item, "language")) {
      String tag = language.attr("tag");
      draft.declaredLanguage(tag.isEmpty() ? language.attr("FormalName") : tag);
    }
    if (inner == null) {
      body(draft, item);
    }
  }

  private static Element nitf(Element item) {
    return Markup.all(item, "nitf").stream().findFirst().orElse(null);
  }

  private static String name(List<Element> parties) {
    for (Element party : parties) {
      String name = Markup.text(Markup.child(party, "name"));
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
      for (Element content : Markup.all(item, holder)) {
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
