package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Paragraphs of a piece of HTML that is an article's body already: feed entries, mails, the inside
 * of news XML. No page furniture is looked for, only what never is text, and links that lead on.
 */
final class HtmlFragments {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "tr",
          "section",
          "article",
          "header",
          "footer",
          "hr",
          "dt",
          "dd",
          "dl",
          "body",
          "main",
          "address",
          "center",
          "hl1",
          "hl2",
          "block",
          "nitf-table",
          "fieldset",
          "tbody");
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "iframe",
          "figure",
          "figcaption",
          "head",
          "title",
          "form",
          "button",
          "select",
          "template",
          "svg",
          "object",
          "audio",
          "video",
          "media",
          "canvas");

  /** A paragraph at the end with this share of its characters in links leads on to elsewhere. */
  private static final double LINK_SHARE = 0.5;

  private HtmlFragments() {}

  /** Text without markup of a short value such as a title. */
  static String line(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? Whitespace.line(html)
        : Whitespace.line(Jsoup.parseBodyFragment(html).text());
  }

  static List<String> paragraphs(String html) {
    return paragraphs(Jsoup.parseBodyFragment(html).body());
  }

  static List<String> paragraphs(Element root) {
    Collector collector = new Collector();
    NodeTraversor.traverse(collector, root);
    collector.end();
    List<String> paragraphs = collector.paragraphs;
    while (!paragraphs.isEmpty() && collector.leadsOn(paragraphs.size() - 1)) {
      paragraphs.remove(paragraphs.size() - 1);
    }
    return paragraphs;
  }

  private static final class Collector implements NodeVisitor {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Integer> linkChars = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int chars;
    private int inLinks;
    private int links;
    private Node skipped;

    @Override
    public void head(Node node, int depth) {
      if (skipped != null) {
        return;
      }
      if (node instanceof TextNode) {
        String value = ((TextNode) node).getWholeText();
        text.append(value);
        chars += value.strip().length();
        if (inLinks > 0) {
          links += value.strip().length();
        }
      } else if (node instanceof Element) {
        String name = node.normalName();
        if (NO_TEXT.contains(name)) {
          skipped = node;
        } else if (name.equals("a")) {
          inLinks++;
        } else if (name.equals("br")) {
          lineBreak((Element) node);
        } else if (BLOCKS.contains(name)) {
          end();
        } else if (name.equals("td") || name.equals("th")) {
          text.append(' ');
        }
      }
    }

    /** One break is white space, two part paragraphs. */
    private void lineBreak(Element br) {
      Element next = br.nextElementSibling();
      boolean isDouble =
          next != null && next.normalName().equals("br") && onlySpaceBetween(br, next);
      if (isDouble) {
        end();
      } else {
        text.append(' ');
      }
    }

    private static boolean onlySpaceBetween(Node from, Node to) {
      for (Node node = from.nextSibling(); node != null && node != to; node = node.nextSibling()) {
        if (!(node instanceof TextNode) || !((TextNode) node).isBlank()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node == skipped) {
        skipped = null;
      } else if (skipped == null && node instanceof Element) {
        String name = node.normalName();
        if (name.equals("a")) {
          inLinks--;
        } else if (BLOCKS.contains(name)) {
          end();
        }
      }
    }

    private void end() {
      String clean = Whitespace.line(text.toString());
      if (!clean.isEmpty()) {
        paragraphs.add(clean);
        linkChars.add(chars == 0 ? 0 : 100 * links / chars);
      }
      text.setLength(0);
      chars = 0;
      links = 0;
    }

    /** Whether a paragraph is mostly links. */
    private boolean leadsOn(int paragraph) {
      return linkChars.get(paragraph) >= 100 * LINK_SHARE && paragraphs.size() > 1;
    }
  }
}
