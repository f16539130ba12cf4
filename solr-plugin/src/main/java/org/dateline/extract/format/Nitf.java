package org.dateline.extract.format;

import org.jsoup.nodes.Element;

/** News Industry Text Format 3.x: where a story's parts are. */
final class Nitf {
  private Nitf() {}

  /**
   * @param nitf the root, also where it stands inside NewsML
   */
  static void fill(ArticleDraft draft, Element nitf) {
    draft.set("title", Markup.text(Markup.first(nitf, "hl1")), "hl1");
    Element head = Markup.child(nitf, "head");
    if (head != null) {
      draft.set("title", Markup.text(Markup.child(head, "title")), "title");
      for (Element keyword : Markup.all(head, "keyword")) {
        draft.tag(keyword.attr("key"));
      }
      for (Element issue : Markup.all(head, "date.issue")) {
        draft.date("published", issue.attr("norm"), "date.issue");
      }
      for (Element release : Markup.all(head, "date.release")) {
        draft.date("published", release.attr("norm"), "date.release");
      }
      for (Element pubdata : Markup.all(head, "pubdata")) {
        draft.set("siteName", pubdata.attr("name"), "pubdata");
        draft.set("section", pubdata.attr("position.section"), "pubdata");
      }
    }
    for (Element storyDate : Markup.all(nitf, "story.date")) {
      draft.date("published", storyDate.attr("norm"), "story.date");
    }
    for (Element byline : Markup.all(nitf, "byline")) {
      Element person = Markup.first(byline, "person");
      draft.author(Markup.text(person == null ? byline : person), "byline");
    }
    draft.set("dateline", Markup.text(Markup.first(nitf, "dateline")), "dateline");
    draft.set("agency", Markup.text(Markup.first(nitf, "distributor")), "distributor");
    draft.set("description", Markup.text(Markup.first(nitf, "abstract")), "abstract");
    for (Element content : Markup.all(nitf, "body.content")) {
      HtmlFragments.paragraphs(content).forEach(draft::paragraph);
    }
  }
}
