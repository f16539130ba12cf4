package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Article;
import org.dateline.extract.meta.ArticleBuilder;
import org.dateline.extract.meta.DateHabit;
import org.dateline.extract.meta.DateOrder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One web page on its way to an article: parse, find the body, read the metadata. */
public final class HtmlPage {
  /** Longer pages are cut: the largest articles seen stay below 2 million characters of markup. */
  public static final int MAX_CHARS = 6_000_000;

  /** Deeper markup is flattened by the parser; real pages stay below 100. */
  private static final int MAX_DEPTH = 400;

  /** Less text than this is suspicious when the page has more. */
  private static final int MIN_BODY = 250;

  /** A complete stated text is taken when the page's own is shorter than this share of it. */
  private static final double STATED_SHARE = 0.35;

  private final Document document;
  private final String address;

  private HtmlPage(Document document, String address) {
    this.document = document;
    this.address = address;
  }

  /**
   * @param html markup
   * @param address where the page is from, or null; not fetched
   */
  public static HtmlPage of(String html, String address) {
    String input = html.length() > MAX_CHARS ? html.substring(0, MAX_CHARS) : html;
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    return new HtmlPage(parser.parseInput(input, ""), address);
  }

  /** The article of the page; its body is empty when the page has no text. */
  public Article article() {
    MetaTags meta = MetaTags.of(document);
    StructuredData data = StructuredData.of(document);
    ArticleBuilder out = new ArticleBuilder();
    HtmlMetadata.read(document, meta, data, out);
    HtmlAuthors.read(document, meta, data, out);
    Set<Element> pictured = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Block> all = BlockReader.read(document.body(), pictured);
    CreditLines credits = CreditLines.of(all, out.get("title"));
    HtmlAuthors.readLines(credits.below(), out);
    StatedBody stated = StatedBody.of(data.string(data.article(), "articleBody"));
    readBody(all, pictured, out, stated);
    String declared = declaredLanguage(meta);
    out.language(declared);
    out.offer(
        "url", address != null && address.startsWith("http") ? address : null, "resource name");
    DateHabit habit = new DateHabit();
    all.forEach(block -> habit.add(block.text));
    DateOrder order =
        habit
            .order()
            .or(DateOrder.ofLocale(declared))
            .or(DateOrder.ofLanguage(out.get("language")));
    HtmlDates.read(document, meta, data, order, credits, out);
    out.derive();
    return out.build("text/html");
  }

  private void readBody(
      List<Block> all, Set<Element> pictured, ArticleBuilder fields, StatedBody stated) {
    Element root = document.body();
    List<Block> marked = Teasers.drop(FurnitureFilter.keep(all), root);
    List<Block> clean = Captions.drop(marked, pictured);
    String text = body(root, all, clean, fields, stated);
    if (text.length() < MIN_BODY && length(all) > 4 * text.length()) {
      // The marks were misleading: a page of nothing but furniture holds the article in it.
      String unmarked = body(root, all, all, fields, stated);
      text = unmarked.length() > 2 * text.length() ? unmarked : text;
    }
    if (stated != null && text.length() < STATED_SHARE * stated.length()) {
      fields.body(stated.text(), "json-ld");
    } else {
      fields.body(text, "html");
    }
  }

  private static int length(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      sum += block.prose ? block.length : 0;
    }
    return sum;
  }

  private static String body(
      Element root, List<Block> all, List<Block> clean, ArticleBuilder fields, StatedBody stated) {
    Weights weights = Weights.of(clean);
    Weights.Weight range = weights.of(BodyFinder.container(root, clean, weights));
    if (range.first < 0) {
      return "";
    }
    String title = fields.get("title");
    List<Block> found =
        BlockFilter.keep(clean.subList(range.first, range.end), title, fields.authors());
    List<Block> text = stated == null ? found : stated.vote(found);
    if (text.isEmpty()) {
      return "";
    }
    int first = all.indexOf(text.get(0));
    Set<Block> unmarked = Collections.newSetFromMap(new IdentityHashMap<>());
    unmarked.addAll(clean);
    List<Block> whole =
        new ArrayList<>(
            Decks.find(
                all.subList(0, first),
                unmarked,
                title,
                fields.get("description"),
                text.get(0).text));
    whole.addAll(text);
    return BodyText.of(whole);
  }

  private String declaredLanguage(MetaTags meta) {
    Element html = document.firstElementChild();
    String lang = html == null ? "" : html.attr("lang");
    if (lang.isBlank() && html != null) {
      lang = html.attr("xml:lang");
    }
    if (lang.length() > 2) {
      return lang;
    }
    String og = meta.value("og:locale", "content-language", "dc.language", "language");
    return og == null || og.isBlank() || (!lang.isBlank() && !og.startsWith(lang)) ? lang : og;
  }
}
