package org.dateline.extract.format;

import org.jsoup.nodes.Element;

/** News Industry Text Format 3.x: where a story's parts are. */
final class Nitf {
  private Nitf() {}

  /**
   * @param nitf the root, also where it stands inside NewsML
   */
  static void fill(ArticleDraft draft, Element nitf) {
    draft.set("title", XmlTree.text(XmlTree.first(nitf, "hl1")), "hl1");
    Element head = XmlTree.child(nitf, "head");
    if (head != null) {
      draft.set("title", XmlTree.text(XmlTree.child(head, "title")), "title");
      for (Element keyword : XmlTree.all(head, "keyword")) {
        draft.tag(keyword.attr("key"));
      }
      for (Element issue : XmlTree.all(head, "date.issue")) {
        draft.date("published", issue.attr("norm"), "date.issue");
      }
      for (Element release : XmlTree.all(head, "date.release")) {
        draft.date("published", release.attr("norm"), "date.release");
      }
      for (Element pubdata : XmlTree.all(head, "pubdata")) {
        draft.set("siteName", pubdata.attr("name"), "pubdata");
        draft.set("section", pubdata.attr("position.section"), "pubdata");
      }
    }
    for (Element storyDate : XmlTree.all(nitf, "story.date")) {
      draft.date("published", storyDate.attr("norm"), "story.date");
    }
    for (Element byline : XmlTree.all(nitf, "byline")) {
      Element person = XmlTree.first(byline, "person");
      draft.author(XmlTree.text(person == null ? byline : person), "byline");
    }
    draft.set("dateline", XmlTree.text(XmlTree.first(nitf, "dateline")), "dateline");
    draft.set("agency", XmlTree.text(XmlTree.first(nitf, "distributor")), "distributor");
    draft.set("description", XmlTree.text(XmlTree.first(nitf, "abstract")), "abstract");
    for (Element content : XmlTree.all(nitf, "body.content")) {
      HtmlFragments.paragraphs(content).forEach(draft::paragraph);
    }
  }
}
